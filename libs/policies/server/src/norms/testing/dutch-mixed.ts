/** Labelled by hand before any rule saw them: a hotel, a web shop's rules, an article with quotations, a residents' association. */
export const DUTCH_HOTEL = `
# Werken bij Hotel De Kroon
F n Onze gasten komen voor rust, en jij maakt daarin het verschil.
O e Je begroet iedere gast vriendelijk.
O e Zorg dat je uniform schoon en gestreken is.
P e Kauwgom is tijdens je dienst uit den boze.
P e Over gasten praat je niet met buitenstaanders, dus ook niet op sociale media.
P e Beroemde gasten vraag je nooit om een selfie.
M e Fooien mag je houden.
O e Gevonden voorwerpen breng je direct naar de receptie.
O e Is een gast ontevreden, luister dan eerst goed en roep daarna de manager erbij.
F n Een tevreden gast vertelt het aan drie mensen, een ontevreden gast aan tien.
O s Op recensies reageert alleen de receptiemanager.
M e Eten uit de keuken mag je tegen personeelsprijs meenemen.
P e Het is niet de bedoeling dat je zelf de thermostaat bijstelt.
O e Roosterwijzigingen gaan altijd via de planner.
F n De planner zit op kantoor 2.
A e Tip: zet je wekker een kwartier eerder.
S n Wie drie keer te laat komt, krijgt een officiële waarschuwing.
F n Parkeren kost medewerkers drie euro per dag.
O e Meld je af als je ziek bent, uiterlijk een uur voor je dienst begint.
`;
export const DUTCH_ARTICLE = `
# Sociale media op de werkvloer
F n Volgens onderzoeker Pieterse zijn sociale media een zegen en een vloek.
F n "Bedrijven onderschatten hoe snel een bericht zich verspreidt", zegt hij.
O p Een goed beleid moet volgens hem kort en begrijpelijk zijn.
O r "Betrek uw personeel bij het maken van de regels", adviseert hij.
A r Hij raadt werkgevers aan om voorbeelden te geven van wat wel en niet kan.
F n Hier volgen zeven punten die in geen enkel beleid mogen ontbreken.
O e Werknemers moeten weten dat zij zelf aansprakelijk zijn voor wat zij schrijven.
P e Uw medewerkers mogen geen informatie over klanten delen.
O r Maak duidelijk wie er namens uw bedrijf mag spreken.
F n De kosten van een rechtszaak lopen al snel in de duizenden euro's.
A r U doet er verstandig aan om een jurist mee te laten lezen.
F n Een totaalverbod werkt meestal averechts.
F n Zo kan een medewerker met één foto een hele campagne in de war sturen.
O r Zorg dat uw beleid past bij uw organisatie.
N n Maar hoe controleert u dat?
P r Ga in geen geval heimelijk meelezen.
F n Dat is in strijd met de wet.
A r Vraag uzelf af of een verbod wel nodig is.
O r Respecteer het auteursrecht van anderen.
`;
export const DUTCH_RESIDENTS = `
# Huishoudelijk reglement Vereniging van Eigenaars
# Artikel 1 Gebruik
O e Iedere bewoner is verplicht de rust in het gebouw te bewaren.
P e Tussen 22.00 en 7.00 uur is het verboden geluidsoverlast te veroorzaken.
P e Fietsen mogen niet in de hal worden geplaatst.
P e Het plaatsen van goederen in de gemeenschappelijke ruimten is niet toegestaan.
O e Huisvuil dient in gesloten zakken te worden aangeboden.
O e De bewoner zorgt ervoor dat de toegangsdeur gesloten blijft.
M e Het is de bewoners toegestaan een huisdier te houden, zolang dit geen overlast veroorzaakt.
O e Voor het aanbrengen van zonwering is toestemming van de vergadering vereist.
O e Verbouwingen worden ten minste twee weken tevoren aangekondigd.
P e Barbecueën op de balkons is verboden.
O c Het bestuur houdt een lijst bij van alle sleutelhouders.
M c Het bestuur kan een bewoner op zijn gedrag aanspreken.
F n De schoonmaak van het trappenhuis geschiedt door een extern bedrijf.
S n Bij overtreding kan het bestuur een boete opleggen van ten hoogste honderd euro.
O e De eigenaar is aansprakelijk voor schade die door zijn huurder is veroorzaakt.
O e De eigenaar die zijn woning verhuurt, overhandigt de huurder een exemplaar van dit reglement.
F n Dit reglement is vastgesteld in de vergadering van 4 april 2018.
`;
