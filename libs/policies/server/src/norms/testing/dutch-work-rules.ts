/** Labelled by hand before any rule saw them: rules on working from home, cars of the firm and visitors, in several voices. */
export const DUTCH_WORK_RULES = `
# Thuiswerken
F n Thuiswerken is bij ons heel gewoon geworden.
M e Je mag maximaal drie dagen per week thuiswerken.
O e Maak met je team afspraken over bereikbaarheid.
O e Je thuiswerkplek voldoet aan de regels voor veilig werken.
F n Je ontvangt daarvoor een vergoeding van twee euro per dag.
P e Neem geen papieren dossiers mee naar huis.
O e Sluit je apparaat af zodra je klaar bent.
A e Het helpt om vaste werktijden aan te houden.
F n Niet elke functie leent zich voor thuiswerken.
O e Van jou verwachten we dat je tijdens werktijd bereikbaar bent.
P e Het is uitdrukkelijk niet toegestaan om vanuit het buitenland te werken.
M e In overleg met je manager kan hiervan worden afgeweken.
# Auto van de zaak
L c De auto is en blijft eigendom van de werkgever.
O e De berijder houdt zich aan de verkeersregels.
O e Boetes zijn voor rekening van de berijder.
O e Schade moet binnen 24 uur gemeld zijn bij het wagenparkbeheer.
P e In de auto wordt niet gerookt.
P e De auto mag uitsluitend worden bestuurd door de werknemer en zijn partner.
M e Privégebruik is inbegrepen.
P e Gebruik tijdens het rijden nooit je telefoon, ook niet handsfree.
O e De werknemer is gehouden de auto in goede staat te houden.
O e Bij einde dienstverband wordt de auto op de laatste werkdag ingeleverd.
# Bezoekers
O e Meld bezoek vooraf aan bij de receptie.
O e Haal je bezoek persoonlijk op.
P e Laat bezoekers nooit alleen door het pand lopen.
O e Bezoekers dragen een bezoekerspas.
F n De receptie is open van acht tot zes.
O c De receptie registreert alle bezoekers.
P e Zonder begeleiding hebben bezoekers geen toegang tot de werkvloer.
S n Bij overtreding van deze regels kan de toegang worden ontzegd.
`;
