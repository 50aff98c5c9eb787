/** Labelled by hand before any rule saw them: an engineering firm's long sentences, a hairdresser, a school group's protocol, a care team, a sports club. */
export const DUTCH_ENGINEERS = `
# Uitgangspunten @strategy/ground-rules
F n Opdrachtgevers huren ons in omdat zij erop vertrouwen dat wij met hun gegevens, tekeningen en plannen omgaan alsof het onze eigen gegevens zijn.
F n Waar in deze regeling over medewerkers wordt gesproken, worden daarmee ook stagiairs, uitzendkrachten en zelfstandigen bedoeld.
F n Hulpmiddelen voor kunstmatige intelligentie ontwikkelen zich snel, zodat deze regeling niet op ieder nieuw product vooruit kan lopen.
# Gebruik van AI @ground-rules
M e Het staat medewerkers vrij om de door het bureau goedgekeurde hulpmiddelen te gebruiken voor het verkennen van ideeën, het samenvatten van openbare bronnen en het verbeteren van taal.
P e Gegevens die door een opdrachtgever als vertrouwelijk zijn aangemerkt of waarvan redelijkerwijs te begrijpen is dat zij dat zijn, worden onder geen beding in een hulpmiddel van derden ingevoerd.
O e Wie een berekening door een hulpmiddel laat maken, controleert die berekening met een onafhankelijke methode en legt de controle vast in het projectdossier.
O e Voordat een rapport de deur uitgaat, dient een tweede adviseur, die niet bij het opstellen betrokken was, het te hebben gelezen.
O/P c Een hulpmiddel wordt pas ingezet nadat de afdeling Informatiebeveiliging het heeft beoordeeld.
P e Het is de medewerker verboden zich tegenover een opdrachtgever te beroepen op de uitkomst van een hulpmiddel zonder te vermelden dat die zo tot stand is gekomen.
A e Het verdient aanbeveling om bij twijfel een collega mee te laten kijken.
# Uitlatingen @responsibility
O s Vragen van media over projecten worden uitsluitend beantwoord door de vestigingsdirecteur of degene die deze daartoe aanwijst.
M/P e Medewerkers mogen op een congres of in een vakblad over hun werk publiceren, mits de opdrachtgever daarmee vooraf schriftelijk heeft ingestemd.
O e Indien een medewerker door een journalist wordt benaderd, verwijst hij deze door en doet hij daarvan melding bij zijn leidinggevende.
F n Een onhandige opmerking op een netwerksite kan een aanbesteding kosten.
# Verantwoordelijkheid @responsibility/legal-risk
F/O n De medewerker die een stuk ondertekent, staat in voor de inhoud daarvan, ongeacht de manier waarop het is gemaakt.
O c De directie stelt jaarlijks een overzicht op van de toegelaten hulpmiddelen en brengt dat onder de aandacht van alle medewerkers.
S n Handelen in strijd met deze regeling kan gevolgen hebben voor de samenwerking, waaronder beëindiging daarvan.
F n Deze regeling is besproken met de ondernemingsraad en geldt met ingang van 1 september.
`;

export const DUTCH_HAIRDRESSER = `
# Onze salon online @strategy/ground-rules
F n Wij zijn een kleine zaak met trouwe klanten.
F n De meeste nieuwe klanten vinden ons via Instagram.
A e We vinden het leuk als je ons werk deelt!
O e Vraag wel altijd eerst of de klant dat goedvindt.
O e Zegt de klant nee, dan is het nee.
P e Van kinderen plaatsen we niets.
P e Een mislukte kleuring zet je dus niet online, hoe grappig ook.
O e Bij elke foto tag je de salon.
# Klanten @ground-rules/privacy
P e Wat in de stoel verteld wordt, blijft in de stoel.
P e Klets dus niet door over klanten, ook niet tegen elkaar.
O e Telefoonnummers van klanten blijven in het systeem.
P e In je eigen telefoon horen ze niet.
M e Appen met een klant over een afspraak doe je met de salontelefoon; dat is geen probleem.
# Je eigen klanten? @taboo/ownership
P e Thuis knippen voor geld mag niet zolang je bij ons werkt.
M e Je moeder en je vriendinnen zijn natuurlijk een uitzondering.
L n Volgers die je via ons account hebt opgebouwd, horen bij de salon.
# Gedoe @responsibility
O e Boze review gezien? Laat het Mirjam weten.
O s Zij is de enige die daarop reageert.
A e Tel tot tien.
F n Negen van de tien keer is het een misverstand.
S n Houd je je er niet aan, dan praten we erover; gebeurt het vaker, dan kan dat je je baan kosten.
`;

export const DUTCH_SCHOOL_GROUP = `
# Protocol digitale communicatie @ground-rules
F n Dit protocol is vastgesteld door het college van bestuur na instemming van de GMR.
F n Het geldt voor alle scholen van de stichting.
# Onderwijspersoneel @ground-rules
O e Leraren communiceren met leerlingen via de elektronische leeromgeving.
P e Leraren voegen leerlingen niet toe als vriend of volger op hun privéaccount.
M e Een uitzondering kan worden gemaakt voor familieleden.
P e Na tien uur 's avonds worden geen berichten aan leerlingen verstuurd.
O e De leraar is zich bewust van zijn voorbeeldfunctie.
O e Van leraren wordt verlangd dat zij incidenten binnen één schooldag bij de teamleider melden.
# Leerlingen @ground-rules/taboo
O e Leerlingen leveren hun telefoon aan het begin van de les in.
P e Het is leerlingen niet toegestaan docenten of medeleerlingen te filmen.
P e Pesten, schelden en het verspreiden van geruchten worden niet geaccepteerd.
M e Tijdens de pauze mogen leerlingen hun telefoon gebruiken in de aula.
S n Bij een eerste overtreding wordt de telefoon een dag ingenomen.
# Foto's en video's @privacy
O c De school vraagt ouders ieder jaar opnieuw om toestemming voor het gebruik van beeldmateriaal.
M e Ouders kunnen hun toestemming op elk moment intrekken.
O c De webredactie verwijdert beeldmateriaal binnen vijf werkdagen na een verzoek daartoe.
P e Ouders wordt verzocht tijdens voorstellingen geen foto's van andere kinderen te delen.
F n De school heeft geen invloed op wat ouders onderling delen.
# Toezicht en klachten @monitoring/legal-risk
P c De school leest geen privéberichten van leerlingen.
M c Bij een ernstig vermoeden is de schoolleiding bevoegd een kluisje te openen.
O c Klachten worden behandeld volgens de klachtenregeling.
F n De klachtenregeling staat op de website.
O c Het protocol wordt iedere twee jaar geëvalueerd.
`;

export const DUTCH_CARE_TEAM = `
# Zo zorgen wij @ground-rules
F n Wij komen bij mensen thuis, en dat is een voorrecht.
O e Ik bel aan en wacht tot er wordt opengedaan.
O e Ik stel me voor en draag mijn pas zichtbaar.
P e Ik rook niet bij de cliënt, ook niet in de tuin.
O e Wij houden ons aan de afgesproken tijden en bellen als het later wordt.
P e We nemen geen sleutels mee naar huis.
P e Nooit leen ik geld van of aan een cliënt.
M e Een kop koffie sla ik niet af als er tijd voor is.
O e Ik rapporteer dezelfde dag, kort en feitelijk.
P e In een rapportage staan geen oordelen.
# Privacy @privacy
P e Over cliënten praat ik niet in de supermarkt.
P e Namen van cliënten noemen we nooit in de groepsapp.
O e We gebruiken daarvoor de beveiligde berichtendienst.
P e Foto's van wonden worden niet met de eigen telefoon gemaakt.
O e De tablet gaat altijd op slot als ik de kamer verlaat.
# Grenzen @taboo/responsibility
O e Voel ik me onveilig, dan ga ik weg en bel ik de achterwacht.
P c Niemand hoeft agressie te accepteren.
A e Ik probeer me voor te stellen hoe het is om afhankelijk te zijn.
F n Soms schieten we tekort.
O e Dan maken we excuses en leren we ervan.
O c De teamcoach is er voor je, dag en nacht.
F n Haar nummer staat achter op je pas.
`;

export const DUTCH_CLUB = `
# Gedragsregels @ground-rules
F n Onze club telt zeshonderd leden, van kabouters tot veteranen.
# Voor iedereen @ground-rules
O e - Respecteer de scheidsrechter, ook als hij er naast zit
O e - Ruim je eigen rommel op
P e - Geen glaswerk langs de lijn
O e - Aanmoedigen doen we positief
P e - Racisme en discriminatie: daar is bij ons geen plaats voor
# Voor trainers en begeleiders @responsibility
O e Iedere begeleider overlegt een VOG voordat hij met jeugd werkt.
P e Trainers douchen niet samen met jeugdspelers.
P e Eén-op-éénberichten aan spelers onder de zestien versturen we niet.
O e Afspraken lopen via de ouders of de teamapp.
A e Het is raadzaam om altijd met z'n tweeën in de kleedkamer te zijn.
# Kantine @ground-rules/taboo
P e Onder de achttien geen alcohol.
O e Barvrijwilligers zijn in het bezit van een instructieverklaring.
M e Voor de jeugd schenken we gratis ranja.
P e Het is niet toegestaan zelf meegebrachte drank te nuttigen.
F n De kantine is dicht tijdens de schoolvakanties.
# Foto's @privacy
M e De fotocommissie mag bij wedstrijden foto's maken.
O e Wie niet op de foto wil, laat dat het secretariaat weten.
O c Die foto's halen we dan weg.
# Als het misgaat @legal-risk/responsibility
M e Klachten kunnen worden ingediend bij de vertrouwenscontactpersoon.
S n Het bestuur kan een lid voor bepaalde tijd de toegang ontzeggen.
S n Bij een rode kaart draait de speler zelf op voor de boete.
`;
