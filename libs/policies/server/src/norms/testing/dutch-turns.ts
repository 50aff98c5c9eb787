/** Labelled by hand before any rule saw them: turns of phrase that say what may, must and may not, each its own. */
export const DUTCH_TURNS = `
# Wat moet @ground-rules
O e Het is zaak dat je je aan de afspraken houdt.
O e Zonder geldig bewijs kom je er niet in; neem het dus mee.
O e Alle medewerkers zijn gehouden aan deze regels.
O e Het dragen van een badge is verplicht gesteld.
O e Van jou vragen we openheid.
O e We rekenen erop dat je op tijd bent.
O e Denk eraan je computer af te sluiten.
O e Vergeet niet je uren te schrijven.
O e Bij brand verlaat iedereen het gebouw via de dichtstbijzijnde uitgang.
O e Bezoek moet zich altijd melden.
O e Elke wijziging geef je door.
O e Je bent verantwoordelijk voor je eigen spullen.
O e De sleutel lever je in bij de receptie.
O e Het is aan de medewerker om zijn gegevens actueel te houden.
O e Ziekmelden doe je voor negen uur.
O e Wie later komt, belt even.
O e Een kopie van het diploma dient te worden overgelegd.
O e Je overlegt vooraf met je leidinggevende.
O e Je vraagt toestemming voordat je iets publiceert.
O e Iedereen die met gevaarlijke stoffen werkt, volgt de jaarlijkse training.
O e Deelname is niet vrijblijvend.
O e U wordt verzocht uw telefoon uit te zetten.
O e Graag je plek netjes achterlaten.
O e Handen wassen voor het eten.
O e Het uitgangspunt is dat je eerst de ander aanspreekt.
# Wat niet mag @taboo
P e Het is uitdrukkelijk niet de bedoeling om wachtwoorden te delen.
P e Het meenemen van huisdieren is verboden.
P e Je hoort geen informatie over klanten door te vertellen.
P e Geen enkele medewerker mag giften aannemen.
P e Nooit mag je alleen werken met deze machine.
P e Doe geen uitspraken over lopende zaken.
P e Het is ten strengste verboden vuurwerk mee te nemen.
P e Laat je laptop niet onbeheerd achter.
P e Ga niet in discussie.
P e Er mag niet worden gegeten achter de balie.
P e Er wordt in het gebouw niet gerookt.
P e Op kantoor drinken we geen alcohol.
P e Het gebruik van privé-e-mail voor het werk staan we niet toe.
P e Discriminatie tolereren wij niet.
P e Over salarissen van collega's doe je geen mededelingen.
P e Zonder helm kom je het terrein niet op.
P e Het is niemand toegestaan de alarminstallatie uit te schakelen.
P e Je dient je te onthouden van politieke uitspraken.
P e Vermijd discussies over geloof.
P e Het openen van andermans post is onacceptabel.
P e Dat kan echt niet.
# Wat mag @ground-rules
M e Je mag gerust eens nee zeggen.
M e Het is medewerkers toegestaan thuis te werken.
M e U kunt te allen tijde bezwaar maken.
M e Je hebt recht op dertig minuten pauze.
M e Tegen een klein cadeautje bestaat geen bezwaar.
M e Je bent vrij om je eigen werktijden te kiezen.
M e Voor kleine aankopen is geen toestemming nodig.
M e Je hoeft niet te reageren buiten werktijd.
M e Kleine attenties mogen worden aangenomen.
M e Iedere medewerker kan een vertrouwelijk gesprek aanvragen.
M e Het staat u vrij een advocaat mee te nemen.
M c De werkgever is bevoegd de toegang te controleren.
M e Thuiswerken is mogelijk in overleg met je leidinggevende.
M e Een grapje moet kunnen.
# Wat verstandig is @ground-rules
A e Je kunt beter even bellen.
A e Het is aan te bevelen een reservekopie te maken.
A e Probeer kalm te blijven.
A e Bij voorkeur reis je met het openbaar vervoer.
A e Je doet er goed aan je profiel af te schermen.
A e Wij adviseren om ieder kwartaal je wachtwoord te wijzigen.
A e Overweeg een cursus.
A e Het zou mooi zijn als iedereen meedeed.
A e Een goede vuistregel is om eerst te tellen tot tien.
# Wat er gewoon staat @none/strategy
F n Het gebouw is open van zeven tot zeven.
F n Sociale media kunnen veel opleveren.
F n De afdeling telt twaalf medewerkers.
F n Niet elke fout is een ramp.
F n Wij geloven in vertrouwen.
F n Deze regels zijn in 2022 opgesteld.
F n Je krijgt een mail als je aanvraag is verwerkt.
F n Met deze tips kom je een heel eind.
F n Een wachtwoord is als een tandenborstel.
F n Er zijn vijf redenen waarom mensen regels overtreden.
F n Klanten verwachten een snel antwoord.
F n Je account wordt automatisch aangemaakt.
F n Dat betekent niet dat je nooit een fout mag maken.
F n Veel collega's weten niet dat dit kan.
F n De regels gelden ook voor uitzendkrachten.
F n Dit hoofdstuk gaat over geschenken.
F n We werken al jaren met veel plezier samen.
F n Je bent niet de enige die hiermee worstelt.
F n Dit document vervangt de vorige versie.
F n In bijlage 2 staat een voorbeeld.
S n Wie de regels overtreedt, krijgt een waarschuwing.
L n De rechten op het ontwerp liggen bij de opdrachtgever.
`;
