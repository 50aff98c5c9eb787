/** Labelled by hand and first kept back, then developed on: a hospital, working from home. */
export const DUTCH_HOSPITAL = `
# Omgaan met beeld en patiënten @privacy
F n In een ziekenhuis gebeurt elke dag iets bijzonders, en het is begrijpelijk dat je dat wilt delen.
P e Toch geldt: patiënten fotografeer je niet.
P e Ook beelden waarop een patiënt niet herkenbaar in beeld is, mogen het ziekenhuis niet verlaten.
M e Voor medische documentatie is het gebruik van de dienstcamera toegestaan.
O e De foto's moeten daarna direct worden overgezet naar het dossier en van de camera worden gewist.
O/P e Het dossier van een patiënt open je uitsluitend als je bij de behandeling betrokken bent.
O/F c Onterechte inzage wordt maandelijks gecontroleerd.
F n Een datalek is snel ontstaan.
O e Meld een mogelijk datalek onmiddellijk bij de functionaris gegevensbescherming, ook als je er zelf de oorzaak van bent.
# Op de afdeling @ground-rules
O e De telefoon staat tijdens de visite op stil.
P e Aan het bed wordt niet gebeld of geappt.
O e Van artsen en verpleegkundigen wordt verwacht dat zij herkenbaar zijn en hun naam noemen.
O e Handen desinfecteren voor en na ieder contact.
P e Sieraden, kunstnagels en nagellak zijn tijdens patiëntencontact niet toegestaan.
M e Wie niet in de directe zorg werkt, mag wel een horloge dragen.
# Sociale media @ground-rules/responsibility
A e We moedigen medewerkers aan om trots te zijn op hun vak en dat te laten zien.
O e Maak duidelijk dat je op persoonlijke titel spreekt.
P e Verzoeken van patiënten om vrienden te worden op Facebook dienen vriendelijk te worden afgewezen.
O e Klachten die je online tegenkomt, geef je door aan de afdeling Patiëntenvoorlichting.
P e Daar reageer je dus niet zelf op.
A e Denk bij humor aan de patiënt die meeleest.
# Gevolgen @legal-risk
S n Schending van het beroepsgeheim kan leiden tot een tuchtklacht of ontslag.
F n De raad van bestuur heeft deze gedragsregels vastgesteld op 4 april 2022.
`;

export const DUTCH_HOME_WORK = `
# Zo werken we hybride @ground-rules/strategy
F n Thuis of op kantoor: je werkt waar dat het beste past bij wat je te doen hebt.
F n Hybride werken is geen recht en ook geen plicht.
O e Je maakt er met je team afspraken over en legt die vast in de teamkalender.
O e Minstens twee dagen per week ben je op kantoor.
O e Nieuwe collega's werken de eerste maand volledig op kantoor.
P e Werken vanuit het buitenland kan niet zonder toestemming van HR.
# Bereikbaarheid @ground-rules
O e Tussen tien en drie ben je telefonisch bereikbaar.
P c Je leidinggevende belt je 's avonds niet, behalve bij calamiteiten.
M e Na werktijd hoef je geen mail te beantwoorden.
A e Zet meldingen na zessen liever uit.
# Je werkplek @ownership/privacy
M/F e Voor de inrichting van je werkplek kun je eenmaal per vijf jaar 700 euro declareren.
O e Bewaar de bon en dien de declaratie binnen drie maanden in.
P e Declaraties die later binnenkomen, worden niet meer vergoed.
L n Wat je van dit budget koopt, wordt jouw eigendom.
O e Zorg ervoor dat huisgenoten niet kunnen meelezen.
P e Papieren dossiers gaan niet mee naar huis.
O e Is dat bij uitzondering toch nodig, overleg dan eerst met de privacyofficer.
O c De werkgever is verplicht te zorgen voor een gezonde werkplek.
M c Daarom kan de arbocoördinator je vragen om een foto van je werkplek.
A e Wissel zitten en staan af.
F n Wie de hele dag zit, krijgt vaker last van zijn rug.
`;
