/** Labelled by hand and kept back: no rule was made from these. A bank, IT rules, a library, advice to employers. */
export const DUTCH_LENDER = `
# 3.1 Belangenconflicten @legal-risk/responsibility
F n Medewerkers kunnen in situaties terechtkomen waarin privébelangen en het belang van de klant botsen.
O e Iedere schijn van belangenverstrengeling dient te worden vermeden.
P e Medewerkers behandelen geen aanvragen van familieleden, vrienden of zakelijke relaties.
O e In voorkomende gevallen draagt de medewerker het dossier over aan een collega.
O e Voor het aanvaarden van een bestuursfunctie elders is schriftelijke toestemming van de directie vereist.
P e Zonder die toestemming kan de functie niet worden uitgeoefend.
# 3.2 Klantinformatie @privacy
O e Informatie over klanten is vertrouwelijk en wordt als zodanig behandeld.
P e Deze informatie mag in geen geval met derden worden gedeeld, tenzij de wet ons daartoe verplicht.
M/P e Binnen de bank mag klantinformatie alleen worden gedeeld met collega's die deze voor hun werk nodig hebben.
P e Het is niet geoorloofd om uit nieuwsgierigheid gegevens van bekende personen te raadplegen.
P c Klantgegevens verkopen wij niet.
D n Onder klantinformatie wordt mede begrepen het enkele feit dat iemand klant is.
# 3.3 Communicatie en media @responsibility
F/O s Contacten met de pers zijn voorbehouden aan de afdeling Externe Communicatie.
P e Medewerkers onthouden zich van uitlatingen over koersgevoelige onderwerpen.
M e Het staat medewerkers vrij deel te nemen aan het maatschappelijk debat.
O e Daarbij nemen zij de goede naam van de bank in acht.
O e Zakelijke gesprekken via WhatsApp worden binnen twee werkdagen in het klantdossier vastgelegd.
# 3.4 Toezicht @monitoring/legal-risk
O/F c Compliance ziet toe op de naleving van deze code en rapporteert daarover per kwartaal aan de directie.
M c De bank behoudt zich het recht voor zakelijke e-mail in te zien.
O c Dit gebeurt uitsluitend bij een concreet vermoeden en na goedkeuring van twee directeuren.
O e Medewerkers verlenen hun medewerking aan onderzoeken van Compliance.
S n Overtreding van deze code geldt als een ernstige tekortkoming.
F n Ieder geval wordt op zijn eigen merites beoordeeld.
`;

export const DUTCH_IT_RULES = `
# Wachtwoorden @privacy
O e Een wachtwoord is minimaal veertien tekens lang.
O e Kies voor ieder systeem een ander wachtwoord.
P e Hergebruik van wachtwoorden is dus niet toegestaan.
A e We raden je aan een zin te gebruiken die je makkelijk onthoudt.
P e Je geeft je wachtwoord aan niemand, ook niet aan de helpdesk.
F n De helpdesk zal er nooit om vragen.
O e Denk je dat een ander je wachtwoord kent, verander het dan meteen.
# E-mail en internet @ground-rules
M e Beperkt privégebruik van internet is toegestaan.
P e Het downloaden van films, muziek en spellen is dat niet.
P e Gokken, pornografie en het bezoeken van sites met gewelddadige inhoud zijn verboden.
O e Controleer het e-mailadres voordat je op verzenden klikt.
O e Bijlagen met persoonsgegevens moeten versleuteld worden verstuurd.
P e Klik niet op koppelingen in berichten die je niet vertrouwt.
F n Een phishingmail is soms nauwelijks van echt te onderscheiden.
# Cloud en AI @privacy/ground-rules
P e Gebruik geen gratis opslagdiensten voor bestanden van het werk.
P e Vertrouwelijke stukken voer je niet in bij ChatGPT of vergelijkbare diensten.
M e Voor algemene vragen kun je deze diensten gerust gebruiken.
O e Je blijft zelf verantwoordelijk voor de uitkomst en controleert die dus altijd.
# Apparaten @ownership
L n Alle apparatuur die je van ons krijgt, is en blijft eigendom van de gemeente.
O e Verlies of diefstal meld je binnen een uur.
O e Updates installeer je zodra ze beschikbaar zijn.
P e Het is niet de bedoeling dat gezinsleden van je werklaptop gebruikmaken.
# Logging @monitoring
F n Het netwerkverkeer wordt automatisch vastgelegd.
O c De logbestanden worden na zes maanden gewist.
O/P c Alleen de CISO mag opdracht geven ze te raadplegen.
S n Bij misbruik kan je account worden geblokkeerd.
`;

export const DUTCH_LIBRARY = `
# Huisregels voor bezoekers en vrijwilligers @ground-rules
F n De bibliotheek is er voor iedereen.
O e U gaat respectvol om met andere bezoekers en met onze medewerkers.
P e Honden, met uitzondering van hulphonden, moeten buiten blijven.
M e Een flesje water is geen probleem.
P e Warme maaltijden nuttigt u niet bij de kasten.
O e Kinderen jonger dan acht dienen door een volwassene te worden begeleid.
O e Fietsen horen in de stalling.
# Wel @ground-rules
M e - Studeren in groepjes op de eerste verdieping
M e - Bellen in de hal
# Niet @taboo
P e - Bellen in de leeszaal
P e - Medewerkers filmen
P e - Folders verspreiden zonder toestemming
# Vrijwilligers @responsibility
O e Vrijwilligers tekenen bij aanvang een geheimhoudingsverklaring.
P e Leengegevens van bezoekers worden met niemand besproken.
O e Verhinderd? Laat het de coördinator uiterlijk de avond ervoor weten.
M e Vrijwilligers hebben recht op een reiskostenvergoeding.
O c De coördinator voert ieder jaar met elke vrijwilliger een gesprek.
O/F s Berichten namens de bibliotheek worden geplaatst door de webredactie.
F n De coördinator is op werkdagen bereikbaar van negen tot vijf.
S n Wie zich niet aan de huisregels houdt, kan de toegang worden ontzegd.
`;

export const DUTCH_EMPLOYER_ADVICE = `
# Een AI-beleid opstellen @strategy
F n Uw werknemers gebruiken AI, of u het nu weet of niet.
F n Veel werkgevers hebben nog geen beleid.
A r Begin daarom met een inventarisatie.
N n Wat moet er in het beleid staan?
O p In het beleid moet staan welke toepassingen uw medewerkers mogen gebruiken.
O p Leg vast wie verantwoordelijk is voor de controle van de uitkomsten.
A p Het beleid zou ook aandacht moeten besteden aan auteursrecht.
O r U moet de ondernemingsraad om instemming vragen voordat u het gebruik controleert.
P r Als werkgever mag u het gebruik niet heimelijk volgen.
M r U mag wel steekproeven houden.
P e Werknemers mogen nooit persoonsgegevens van klanten invoeren.
O e Zij moeten elke uitkomst controleren voordat deze de deur uitgaat.
O r Zorg voor training van uw medewerkers.
F n Een verbod werkt zelden.
F n In een enquête gaf een derde van de werknemers aan het toch te doen.
A r Het is verstandig om het beleid ieder half jaar te herzien.
`;
