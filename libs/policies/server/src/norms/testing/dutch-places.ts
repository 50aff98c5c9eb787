/** Labelled by hand before any rule saw them: a town hall, a primary school's questions, a building site, a relief agency, a privacy regulation, a letter. */
export const DUTCH_TOWN_HALL = `
# Waarom deze gedragscode @legal-risk/none
F n Wie bij de overheid werkt, geniet het vertrouwen van de samenleving, en dat vertrouwen is kwetsbaar.
F n De raad heeft daarom in 2021 besloten de bestaande code te herzien.
F n De code is tot stand gekomen in gesprek met de ondernemingsraad.
F n Integriteit laat zich niet afdwingen met regels alleen.
# Geschenken en uitnodigingen @legal-risk/ownership
P e Een ambtenaar neemt geen geschenken aan van partijen met wie hij onderhandelt.
M e Een attentie met een waarde van ten hoogste vijftig euro kan worden aanvaard, mits de leidinggevende daarvan op de hoogte is.
O e Ieder geschenk boven dat bedrag wordt teruggestuurd of, als dat niet lukt, geschonken aan een goed doel.
O e Een uitnodiging voor een werkbezoek op kosten van een ander bespreek je altijd vooraf met je leidinggevende.
P e Op het huisadres worden geen geschenken ontvangen.
O c De secretaris houdt een register van geschenken bij dat voor iedereen in te zien is.
# Nevenwerkzaamheden @legal-risk/responsibility
O e Nevenwerkzaamheden die de belangen van de gemeente kunnen raken, moeten worden gemeld via het daarvoor bestemde formulier.
P e Het verrichten van betaald werk voor een aannemer van de gemeente is niet toegestaan.
F n De meeste nevenwerkzaamheden zijn onschuldig.
F/M n Het bestuur van een sportvereniging is bijvoorbeeld geen enkel probleem.
O c Het college maakt de nevenwerkzaamheden van de directie openbaar.
# Sociale media @ground-rules
M e Ook als ambtenaar mag je een mening hebben en die uiten.
P e Wel wordt van je verlangd dat je het functioneren van de gemeente niet in de weg zit.
A e Wees je ervan bewust dat journalisten meelezen.
P e Uitlatingen over lopende aanbestedingen zijn uit den boze.
O e Vragen van de pers speel je door naar het team Voorlichting.
O/A e Voel je je onheus bejegend, reageer dan zakelijk of laat het rusten.
F n Een bericht dat je om elf uur 's avonds plaatst, is de volgende ochtend nieuws.
# Melden @responsibility/legal-risk
O e Wie een vermoeden heeft van een misstand, wordt geacht dat te melden.
M e Dat kan bij de leidinggevende, maar ook bij de vertrouwenspersoon of het Huis voor Klokkenluiders.
P/O c De melder mag hiervan op geen enkele wijze nadeel ondervinden.
S n Tegen de ambtenaar die deze code overtreedt, kunnen rechtspositionele maatregelen worden getroffen.
`;

export const DUTCH_SCHOOL_QUESTIONS = `
# Mag ik als leerkracht bevriend zijn met leerlingen op Instagram? @ground-rules/taboo
P e Nee, we vragen je om dat niet te doen.
F n Het maakt de afstand te klein, en ouders begrijpen het niet altijd.
M e Een schoolaccount waarop je foto's van de klas deelt, is wel prima.
# Mag ik foto's van de musical plaatsen? @privacy
M e Dat mag, als alle ouders van de kinderen op de foto akkoord zijn.
F n De toestemmingslijst hangt in de teamkamer.
O e Kijk daar altijd eerst op.
P e Namen van kinderen zet je er nooit bij.
# Wat doe ik met een boze ouder in de groepsapp? @ground-rules/responsibility
P e Ga niet online in discussie.
O/A e Bel de ouder op en nodig hem of haar uit op school.
O e Loopt het uit de hand, dan schakel je de directeur in.
F n Meestal is een telefoontje genoeg.
# Wie beantwoordt vragen van journalisten? @responsibility
O/F s Dat doet alleen de directeur.
O/P e Word je gebeld, noteer dan naam en nummer en zeg toe dat er wordt teruggebeld.
P e Geef zelf geen commentaar, ook niet "off the record".
# Mogen kinderen hun telefoon gebruiken? @ground-rules/ownership
P e Onder schooltijd niet.
O e Telefoons gaan om half negen in de telefoontas.
M e In de bovenbouw kan de leerkracht toestaan dat de telefoon wordt gebruikt voor een opdracht.
F n Steeds meer scholen hebben zo'n afspraak.
# En mijn eigen telefoon? @ground-rules/ownership
O/P e Die gebruik je alleen in de pauze en niet waar kinderen bij zijn.
M e Moet je bereikbaar zijn voor thuis, dan is dat natuurlijk geen punt; overleg het even met je duo.
# Waar leer ik hier meer over? @training
O e Nieuwe collega's volgen in hun eerste halfjaar de cursus mediawijsheid.
F n Die duurt twee middagen en wordt gegeven door de bovenschoolse ICT-coach.
A e Voor wie al langer bij ons werkt, is het een aanrader.
`;

export const DUTCH_SITE = `
# Toegang tot de bouwplaats @ground-rules/responsibility
O e Aanmelden bij de portier.
O e Geldig legitimatiebewijs en VCA-pas kunnen tonen.
P e Verboden voor onbevoegden.
O e Bezoekers lopen alleen onder begeleiding over het terrein.
P e Kinderen onder de zestien worden niet toegelaten.
# Persoonlijke bescherming @ground-rules
O e Op het hele terrein geldt een helmplicht.
O e Veiligheidsschoenen zijn verplicht, gehoorbescherming waar dat met borden is aangegeven.
O e Werk je boven de tweeënhalve meter, dan lijn je je aan.
O c De aannemer stelt beschermingsmiddelen kosteloos beschikbaar.
O e Kapotte middelen meteen inleveren bij de uitvoerder.
# Niet doen @taboo
P e - Werken onder invloed van alcohol, drugs of medicijnen die de rijvaardigheid beïnvloeden
P e - Muziek via oordopjes
P e - Onder hangende lasten doorlopen
P e - Beveiligingen van machines overbruggen
# Foto's en drones @privacy/taboo
P e Zonder goedkeuring van de opdrachtgever is het maken van foto's niet toegestaan.
P e Drones zijn op en boven het terrein verboden.
F n De opdrachtgever laat zelf iedere maand luchtfoto's maken.
M e Wilt u beelden gebruiken voor uw eigen website, dan kunt u daarvoor een verzoek indienen.
# Ongevallen @responsibility/legal-risk
O e Elk ongeval, ook zonder letsel, moet dezelfde dag worden gemeld.
O e Verleen eerste hulp en bel 112.
O e Laat de situatie ongewijzigd tot de veiligheidskundige er is geweest.
F n Vorig jaar gebeurden er op onze projecten elf ongevallen.
F n De helft daarvan was een struikelpartij.
S n Bij herhaalde overtreding van deze regels volgt verwijdering van het terrein.
#| Onderwerp | Wel toegestaan | Niet toegestaan
M/P e | Roken | In de rookcabine |
P e | Roken | | Bij opslag van gasflessen
M/P e | Parkeren | Op P2 | Voor de poort
`;

export const DUTCH_RELIEF = `
# Mijn belofte @ground-rules
F n Mensen in nood zijn afhankelijk van ons.
F n Daarom leg ik bij mijn aanstelling de volgende belofte af.
O e Ik behandel iedereen met wie ik werk als gelijkwaardig.
P e Ik vraag nooit een tegenprestatie voor hulp, in welke vorm dan ook.
O e Ik ben eerlijk over wat we wel en niet kunnen bieden.
P e Ik laat me niet uit over partijen in een conflict.
O e Zie ik misbruik, dan meld ik dat binnen een dag, ook wanneer het een collega betreft.
O e Ik zorg dat mensen begrijpen waarvoor hun foto wordt gebruikt voordat ik hem maak.
P e Ik plaats geen foto waarop iemand te herkennen is die daarvoor geen toestemming heeft gegeven.
O e Geld van donateurs geef ik uit alsof het van mezelf is.
# Wat jij van ons mag verwachten @responsibility
O c We bereiden je goed voor op je uitzending.
O c Binnen achtenveertig uur na een ernstig incident bieden wij nazorg aan.
O c We nemen iedere melding serieus en koppelen terug wat ermee is gedaan.
P c Wie meldt, wordt daar niet op afgerekend.
F n Sinds 2019 zijn er zevenendertig meldingen gedaan.
# In het veld @ground-rules/legal-risk
O e Je volgt de veiligheidsinstructies van de landencoördinator op, ook buiten werktijd.
P e Het is ten strengste verboden wapens in onze voertuigen mee te nemen.
P e Relaties met mensen die hulp van ons ontvangen passen niet bij onze positie en zijn daarom verboden.
O e Kleed je zoals de plaatselijke bevolking dat gepast vindt.
A e Het helpt om een paar woorden van de taal te leren.
F n In sommige landen staat op het fotograferen van een brug gevangenisstraf.
P e Maak dus geen foto's van bruggen, kazernes en controleposten.
M e Een dagboek bijhouden mag uiteraard wel.
P e Publiceren doe je pas na terugkeer, en niet zonder dat wij de tekst hebben gezien.
S n Als blijkt dat je deze belofte hebt geschonden, wordt je contract beëindigd.
`;

export const DUTCH_PRIVACY_REGULATION = `
# Artikel 1 Begripsbepalingen @definitions
F/D/N n In dit reglement wordt verstaan onder:
D n - betrokkene: de medewerker op wie een persoonsgegeven betrekking heeft;
D n - bestand: elk gestructureerd geheel van persoonsgegevens;
D n - beheerder: degene die onder verantwoordelijkheid van de directie belast is met de dagelijkse zorg voor het bestand.
# Artikel 2 Reikwijdte @definitions/none
F n Dit reglement is van toepassing op alle verwerkingen van personeelsgegevens.
F n Het is niet van toepassing op verwerkingen voor uitsluitend persoonlijke doeleinden.
# Artikel 3 Grondslag en doel @privacy
O/F c Persoonsgegevens worden slechts verwerkt voor welbepaalde doeleinden.
P c De werkgever verwerkt niet meer gegevens dan voor dat doel noodzakelijk is.
P c Gegevens over gezondheid worden niet in het personeelsdossier opgenomen.
F n De verwerking berust op de arbeidsovereenkomst of op een wettelijke plicht.
O c Indien de verwerking op toestemming berust, legt de werkgever vast wanneer en hoe deze is verkregen.
# Artikel 4 Rechten @privacy
M e Betrokkene heeft het recht zijn dossier in te zien en daarvan een afschrift te ontvangen.
M e Betrokkene kan verzoeken onjuiste gegevens te laten verbeteren.
O c De beheerder beslist binnen een maand na ontvangst van het verzoek.
M c Deze termijn kan met twee maanden worden verlengd.
O c Een weigering is met redenen omkleed.
O/P c Voor inzage worden geen kosten in rekening gebracht.
# Artikel 5 Toegang en geheimhouding @privacy/responsibility
P/M e Toegang tot het bestand hebben uitsluitend de daartoe door de directie aangewezen personen.
O e Een ieder die toegang heeft, is verplicht tot geheimhouding.
P e Het is hem niet geoorloofd gegevens te raadplegen zonder dat zijn taak dat vereist.
O c De beheerder treft passende maatregelen tegen verlies en onrechtmatig gebruik.
O c Van iedere raadpleging wordt een aantekening gemaakt.
# Artikel 6 Bewaren @privacy
O c Na einde dienstverband worden gegevens ten hoogste twee jaar bewaard, tenzij een wet een langere termijn voorschrijft.
O c Sollicitatiegegevens worden vier weken na afloop van de procedure vernietigd.
# Artikel 7 Slotbepalingen @none
M/O c In gevallen waarin dit reglement niet voorziet, beslist de directie.
F n Dit reglement treedt in werking op de dag na bekendmaking.
`;

export const DUTCH_LETTER = `
# Beste collega @none/strategy
F n Vanaf 1 maart werken we allemaal met een nieuwe laptop.
F n In deze brief lees je wat er verandert.
# Ophalen en inleveren @ownership
O e Je haalt je nieuwe laptop op bij de servicebalie; neem je pas mee.
O e Je oude laptop dien je uiterlijk 15 maart in te leveren, inclusief lader.
O e Vergeet niet om eerst je bestanden over te zetten.
F n Op je oude laptop worden na die datum alle gegevens gewist.
M e De tas mag je houden.
L n De laptop blijft van het bedrijf.
# Gebruik @ground-rules/ownership
M e Privégebruik is geen bezwaar zolang je werk er niet onder lijdt.
P/O e Het is echter wel de bedoeling dat alleen jij erop werkt, dus niet je kinderen of je partner.
P e Software installeren kun je niet zelf.
O e Heb je iets nodig, dan vraag je dat aan via het portaal.
P e Je mag geen bedrijfsgegevens op een usb-stick zetten, ook niet even.
O e Ga je naar het buitenland, check dan van tevoren of je laptop mee mag.
A e Mijn advies: neem hem alleen mee als het echt moet.
# Veiligheid @privacy
O e Bij het verlaten van je werkplek wordt het scherm vergrendeld.
O e Laptop kwijt of gestolen? Bel direct de servicedesk, ook 's nachts.
F n Zij kunnen hem dan op afstand onbruikbaar maken.
P e Schrijf je pincode nergens op.
O e Verdachte mail stuur je door naar het meldpunt phishing.
F n Daar zit een team dat iedere melding bekijkt.
A e Twijfel je? Vraag het liever een keer te veel dan te weinig.
A e Een privacyfilter is aan te raden voor wie veel in de trein werkt.
F n Voor vragen kun je bij mij terecht.
`;
