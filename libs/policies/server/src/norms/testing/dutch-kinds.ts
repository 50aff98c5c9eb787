/** Labelled by hand before any rule saw them: advice to employers in an article, questions and answers, tables of what may be entered where, a shop's rules. */
export const DUTCH_ARTICLE_PERSONNEL = `
# Cameratoezicht op de werkvloer: wat mag? @monitoring/strategy
F n Steeds meer bedrijven hangen camera's op.
F n Dat is begrijpelijk, want diefstal kost het midden- en kleinbedrijf jaarlijks miljoenen.
F n Toch bent u als ondernemer niet vrij om te doen wat u wilt.
O r U heeft een gerechtvaardigd belang nodig.
O r Ga daarom eerst na of het ook met minder ingrijpende middelen kan.
P r Camera's in toiletten en kleedkamers zijn altijd verboden.
O r Informeer uw personeel vooraf, bijvoorbeeld met een brief.
P/M r Verborgen camera's mag u alleen tijdelijk inzetten, bij een concreet vermoeden.
O r Heeft u een ondernemingsraad, dan moet deze instemmen.
O r De beelden bewaart u in principe niet langer dan vier weken.
# Wat staat er in een goed protocol? @strategy
O/A p Een goed protocol vermeldt waar de camera's hangen en waarom.
O/A p Beschrijf wie de beelden mag bekijken.
A p Neem bij voorkeur ook op hoe werknemers een klacht kunnen indienen.
F n Een voorbeeld vindt u op onze website.
# Veelgestelde vragen @legal-risk
N n Mag ik mijn medewerkers met een app volgen?
P r Nee, dat is vrijwel nooit toegestaan.
N n Kan een werknemer weigeren?
F n Hij kan bezwaar maken als de inbreuk te groot is.
F n De rechter oordeelde in 2020 dat een vakkenvuller ten onrechte was ontslagen.
A r Laat u bij twijfel adviseren.
A r Onze tip: bespreek het onderwerp ieder jaar in het werkoverleg.
`;

export const DUTCH_QUESTIONS = `
# Veelgestelde vragen over vakantie en verlof @ground-rules
N n Hoe vraag ik verlof aan?
O e Dat doe je via de app, het liefst een maand van tevoren.
N n Mag mijn leidinggevende mijn verlof weigeren?
M c Ja, maar alleen als de bezetting in gevaar komt.
N n Mag ik verlof meenemen naar volgend jaar?
M e Ja hoor, maximaal veertig uur.
S/F n Wat je daarboven overhoudt, vervalt op 1 juli.
N n Wat als ik ziek word op vakantie?
O e Meld je dan dezelfde dag ziek bij je leidinggevende.
F n Je krijgt de dagen terug als je een doktersverklaring hebt.
N n Mag ik tijdens mijn verlof ergens anders werken?
P e Liever niet.
O e Wil je dat toch, dan heb je toestemming van HR nodig.
N n Moet ik mijn telefoon meenemen?
M e Nee, je hoeft niet bereikbaar te zijn.
A e Zet je afwezigheidsassistent aan, dat is wel zo netjes.
N n En als ik te laat ben met aanvragen?
F n Dan is de kans groot dat het niet meer lukt.
A e Probeer in dat geval te ruilen met een collega.
N n Kan ik verlof verkopen?
P e Dat kan niet.
M e Kopen kan wel, tot tien dagen per jaar.
`;

export const DUTCH_TABLES = `
# Welke gegevens mogen waar? @privacy
F n Niet alle gegevens zijn even gevoelig.
F n De tabel hieronder laat zien wat waar mag.
#| Soort gegevens | Voorbeelden | Chatbot toegestaan?
M e | Openbaar | Persberichten, vacatures | Ja
M/O e | Intern | Notulen, roosters | Alleen in de bedrijfsversie
P e | Vertrouwelijk | Contracten, salarissen | Nee
P e | Zeer vertrouwelijk | Medische gegevens | Nee, nooit
# Wie doet wat? @responsibility
#| Rol | Verantwoordelijkheid
O e | Medewerker | Meldt incidenten binnen een uur
O c | Teamleider | Beoordeelt aanvragen voor toegang
O c | CISO | Stelt ieder jaar een risicoanalyse op
# Wat bedoelen we met? @definitions
#| Term | Omschrijving
D n | Datalek | Gegevens die in verkeerde handen zijn gekomen
D n | Verwerker | Een partij die in onze opdracht gegevens verwerkt
# Wat gebeurt er als het misgaat? @legal-risk
#| Overtreding | Eerste keer | Tweede keer
S n | Wachtwoord gedeeld | Gesprek | Officiële waarschuwing
S n | Gegevens gelekt | Schriftelijke waarschuwing | Ontslag
# Doen en laten @ground-rules
#| Doen | Laten
P/O e | Scherm vergrendelen | Wachtwoord op een geeltje
P/O e | Bezoek ophalen bij de balie | Onbekenden binnenlaten
`;

export const DUTCH_SHOP = `
# Jij en je klanten @ground-rules
F n Bij ons is de klant geen nummer.
O e Je groet elke klant die binnenkomt.
P e Je zit niet op je telefoon als er klanten in de winkel zijn.
O e Klachten los je zelf op als het kan, en anders haal je de bedrijfsleider erbij.
P e Over het uiterlijk van klanten maak je geen opmerkingen.
M e Vaste klanten mag je tutoyeren.
# Kassa @ownership/responsibility
O e De kassa wordt door twee mensen geteld.
P e Familie reken je niet zelf af.
O e Personeelsaankopen altijd laten afrekenen door een collega.
O e Een kasverschil van meer dan tien euro geef je door aan kantoor.
F n Kleine verschillen komen overal voor.
L n Fooien gaan in de pot en zijn van iedereen.
# Werkkleding @ground-rules
O e We dragen allemaal het bedrijfsshirt.
O e Dichte schoenen zijn een must.
M e Een hoofddoek in de kleur van het shirt is prima.
P e Korte broeken, slippers en petten blijven thuis.
# Online @ground-rules/privacy
M e Je mag best laten zien dat je hier werkt.
P e Foto's van klanten online zetten is niet oké.
P e Ook niet als je hun gezicht onherkenbaar maakt.
O e Zie je een slechte recensie, stuur hem door naar kantoor.
P e Zelf reageren is niet nodig en ook niet de bedoeling.
A e Twijfel je over een bericht, slaap er dan een nachtje over.
F n Iedereen kijkt mee: klanten, de concurrent en je toekomstige baas.
S n Wie klanten belachelijk maakt, kan vertrekken.
`;
