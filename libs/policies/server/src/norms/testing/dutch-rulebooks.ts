/** Labelled by hand before any rule saw them: tips, an ICT regulation, care and club rules, a bank's code, articles for employers. */
export const DUTCH_TIPS = `
# Tien tips voor ambtenaren op sociale media
F n Ambtenaren zijn steeds actiever op sociale media, zakelijk en privé.
F n De grens tussen die twee is niet altijd scherp.
F n Toch blijf je ook in je vrije tijd ambtenaar.
F n Onderstaande tips helpen je op weg.
A e - Gebruik je gezonde verstand.
A e - Wees jezelf en heb plezier.
A e - Denk twee keer na voordat je op verzenden drukt.
A e - Geef fouten toe.
A e - Blijf vriendelijk, ook bij kritiek.
# Wat betekent dat in de praktijk?
M/F e Je mag als burger een mening hebben, net als ieder ander.
F/M n De vrijheid van meningsuiting geldt ook voor ambtenaren.
O/P e Maar die vrijheid heeft grenzen: je functioneren mag er niet onder lijden.
F n Hoe dichter een onderwerp bij je werk ligt, hoe voorzichtiger je moet zijn.
F n Een grapje kan verkeerd vallen.
F n Wat vandaag onschuldig lijkt, kan morgen in de krant staan.
O/A e Realiseer je dat alles wat je plaatst openbaar is.
O/F e Bij een crisis communiceert alleen de burgemeester.
O e Ben je betrokken bij een incident, dan meld je dat bij je leidinggevende.
F n Uit onderzoek blijkt dat de helft van de medewerkers weleens iets deelt waar hij later spijt van heeft.
F n Stel, je bent handhaver en je ziet een bericht over een evenement.
N n Wat doe je dan?
F n Misschien denk je dat niemand het leest.
F n Dat is een misverstand.
F n Sociale media zijn niet meer weg te denken.
M e Een persoonlijke noot mag best.
P e Vloeken en schelden kan echt niet.
P e Discussies over personeelszaken horen niet op internet.
A e Beter één goed bericht dan vijf slordige.
`;

export const DUTCH_ICT = `
# Hoofdstuk 1 Algemene bepalingen
# Artikel 1
F n Dit reglement geldt voor een ieder die gebruikmaakt van de ICT-voorzieningen van de hogeschool.
F n Het reglement berust op artikel 9 van de cao.
# Artikel 2 Gebruik
O/F e Gebruik van de voorzieningen is persoonlijk en gebonden aan de functie.
M/F e Gebruikers kunnen een tweede account aanvragen.
O e Gebruikers volgen de aanwijzingen van de beheerder op.
P e Het is gebruikers niet toegestaan de beveiliging te omzeilen.
P e Het ter beschikking stellen van wachtwoorden aan derden is niet toegestaan.
P e Onverminderd het voorgaande is het verboden om:
P e - kettingbrieven te versturen;
P e - zich ongeoorloofd toegang te verschaffen tot systemen;
P e - hinderlijke of dreigende berichten te verspreiden.
O e De gebruiker beschermt zijn apparatuur met een virusscanner.
O e De gebruiker is aansprakelijk voor schade die door opzet ontstaat.
M e Incidenteel privégebruik wordt gedoogd.
O e Privéberichten worden opgeslagen in een aparte map.
# Artikel 3 Controle
F/O c Controle vindt slechts plaats in het kader van de in artikel 4 genoemde doelen.
O c De hogeschool respecteert de persoonlijke levenssfeer van gebruikers.
P c Berichten van leden van de medezeggenschapsraad worden niet gecontroleerd.
O c De verzamelde gegevens worden ten hoogste zes maanden bewaard.
O c Gerichte controle geschiedt uitsluitend na schriftelijke opdracht van het college van bestuur.
O c De betrokkene wordt zo spoedig mogelijk geïnformeerd over de reden van het onderzoek.
M e De gebruiker kan het college verzoeken om inzage in zijn gegevens.
O c Op dit verzoek wordt binnen vier weken beslist.
M e Tegen een beslissing kan de gebruiker bezwaar maken.
M c Het college kan in bijzondere gevallen van dit reglement afwijken.
# Artikel 4 Doelen
F n Het verwerken van gegevens heeft tot doel:
F n - het tegengaan van misbruik;
F n - de beveiliging van het netwerk.
# Artikel 5 Slot
F n Dit reglement kan worden aangehaald als ICT-reglement.
O c Het college evalueert het reglement om de drie jaar.
F n Het reglement is laatstelijk gewijzigd op 12 mei 2020.
S n Bij overtreding kan het college de toegang voor ten hoogste zes maanden ontzeggen.
`;

export const DUTCH_CARE_CLUB = `
# Omgaan met cliënten
F n In de zorg komen we dicht bij mensen.
F n Vertrouwen is de basis van ons werk.
O e Medewerkers behandelen cliënten met respect.
P e Medewerkers accepteren geen geld of dure cadeaus van cliënten.
P e Een relatie met een cliënt is niet toegestaan.
P e Met cliënten bevriend raken op sociale media doen we niet.
O e Geheimhouding geldt voor iedereen, ook na je dienstverband.
O e Rapporteer bijzonderheden nog dezelfde dag.
P e In de kantine praat je niet over cliënten.
O e Draag tijdens je dienst altijd je badge.
P e Ringen en horloges zijn tijdens de zorg niet toegestaan.
F n Een cliënt kan zelf bepalen wie zijn dossier inziet.
M e Een bosje bloemen of doos bonbons mag je aannemen.
O c De zorgmanager bespreekt meldingen in het teamoverleg.
F n Veel cliënten vinden het fijn om foto's te zien.
O e Foto's maken doe je alleen met toestemming van de cliënt of zijn vertegenwoordiger.
A/O e Twijfel je? Vraag het je collega.
# Huisregels van de vereniging
O e Ouders brengen hun kinderen op tijd.
P e Honden zijn niet toegestaan op het veld.
O e Elke trainer heeft een verklaring omtrent het gedrag.
P e Op het terrein geldt een rookverbod.
P e Alcohol wordt niet geschonken aan jongeren onder de achttien jaar.
O e Afval gooien we in de prullenbak.
O e Wij respecteren de scheidsrechter.
P e Schelden, slaan en spugen zijn uit den boze.
O e Na afloop ruimt ieder team zijn kleedkamer op.
O e Kleedkamers dienen schoon te worden achtergelaten.
F n Op zaterdag is de kantine open tot zes uur.
F n De vereniging is niet aansprakelijk voor diefstal.
M/F e Wie klachten heeft, kan terecht bij de vertrouwenspersoon.
S n Wie zich misdraagt, kan van het veld worden gestuurd.
O e Help mee om het veld netjes te houden.
O e Laat elkaar in hun waarde.
O e Kom op voor je teamgenoten.
`;

export const DUTCH_BANK = `
# Onze gedragscode
F n Klanten vertrouwen ons hun geld toe.
F/O n Dat vertrouwen moeten we elke dag opnieuw verdienen.
F n Deze code beschrijft wat we van elkaar mogen verwachten.
O e We houden ons aan wetten, regels en interne voorschriften.
P e We maken geen misbruik van voorwetenschap.
P e Wij laten ons niet beïnvloeden door geschenken of uitnodigingen.
O e Ik behandel klantgegevens vertrouwelijk.
O e Iedere medewerker legt de bankierseed af.
O e Elke twijfel over integriteit bespreken we met onze manager.
O e Het melden van een beveiligingsincident is verplicht.
F n Wie de eed aflegt, valt onder het tuchtrecht.
P e Privétransacties in aandelen van klanten zijn niet toegestaan zonder toestemming van Compliance.
O/F c Compliance houdt toezicht op de naleving.
O e Van leidinggevenden vragen we voorbeeldgedrag.
F n Onze klanten komen uit alle lagen van de bevolking.
F n We doen zaken in twaalf landen.
F n Niet alles laat zich in regels vangen.
F n Daarom is deze code geen wetboek.
M e Je kunt vertrouwelijk melden via het meldpunt.
P c Wie te goeder trouw meldt, ondervindt daarvan geen nadeel.
P e Het is niet toegestaan om klantgegevens mee naar huis te nemen, tenzij je manager daarvoor toestemming geeft.
O e Nevenfuncties behoeven voorafgaande toestemming.
O e Zakelijke uitgaven worden onderbouwd met bonnen.
O e Alle documenten moeten worden voorzien van een classificatie.
A e We stimuleren je om je uit te spreken.
F/M n Fouten maken mag.
P e Verzwijgen mag niet.
`;

export const DUTCH_EMPLOYER_ARTICLE = `
# Waarom een socialmediaprotocol?
F n Werknemers brengen gemiddeld twee uur per dag door op sociale media.
F n Als werkgever kunt u daar voor- en nadelen van ondervinden.
F n Een protocol schept duidelijkheid voor u en uw werknemers.
F n In een protocol kunt u vastleggen wat wel en niet mag.
F/M n Volgens de rechter mag een werkgever regels stellen over het gebruik van internet.
N n Wat zet u in het protocol?
O p Het protocol moet duidelijk omschrijven wat onder sociale media wordt verstaan.
O p Neem in het protocol op welke sancties gelden.
O r Vraag de ondernemingsraad om instemming.
O r Informeer uw medewerkers over de regels.
O r U bent verplicht uw werknemers vooraf te informeren over controle.
P r U mag niet zomaar meelezen met privéberichten.
M r U mag steekproefsgewijs controleren, mits u dat vooraf meldt.
A r Het is aan te raden om het protocol jaarlijks te bespreken.
A/P r Wacht niet tot het misgaat.
P e Werknemers mogen geen bedrijfsgevoelige informatie delen.
O e Werknemers moeten zich ervan bewust zijn dat zij de organisatie vertegenwoordigen.
F n Een ontslag op staande voet houdt bij de rechter niet altijd stand.
F n Zo werd een medewerker van een winkelketen ontslagen na een bericht over zijn baas.
F n De meeste conflicten ontstaan door onduidelijkheid.
O r Zorg dat leidinggevenden het goede voorbeeld geven.
A r Overweeg een training voor uw personeel.
F n Wilt u hulp bij het opstellen, neem dan contact met ons op.
`;
