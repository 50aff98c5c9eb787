/** Labelled by hand before any rule saw them: a handbook that says u, a school protocol, a translated policy, questions and answers. */
export const DUTCH_HANDBOOK_U = `
# Gebruik van bedrijfsmiddelen
F n Dit hoofdstuk beschrijft hoe wij omgaan met apparatuur en internet.
F n Bij indiensttreding ontvangt u een laptop en een telefoon.
O e U gaat zorgvuldig om met de u toevertrouwde apparatuur.
P e U geeft uw inloggegevens niet aan anderen.
M e Beperkt privégebruik van internet is toegestaan, mits dit uw werk niet hindert.
P e Het is u verboden illegale software te installeren.
P e Het downloaden van films en muziek op het netwerk van Ravelijn is niet toegestaan.
O e Bij verlies of diefstal doet u aangifte bij de politie en informeert u de servicedesk.
O e Neem bij schade direct contact op met uw leidinggevende.
O e U dient uw wachtwoord iedere negentig dagen te wijzigen.
P e Wachtwoorden worden niet opgeschreven of gedeeld.
O/F e Mobiele apparaten zijn altijd beveiligd met een pincode.
F n De servicedesk helpt u graag verder.
O e Bij beëindiging van uw dienstverband levert u alle bedrijfsmiddelen in.
L c De laptop blijft eigendom van Ravelijn.
F n U bent zelf het visitekaartje van onze organisatie.
F n Het kan voorkomen dat u berichten ontvangt van onbekende afzenders.
P e Open in dat geval geen bijlagen.
A e Twijfelt u over een bericht, dan kunt u het beste eerst bellen met de servicedesk.
O e Ziet u iets verdachts, meld het dan.
F/M c Ravelijn kan het gebruik van internet steekproefsgewijs controleren.
M c Ravelijn behoudt zich het recht voor om de toegang te blokkeren.
P e Het is niet de bedoeling dat u tijdens werktijd spelletjes speelt.
P e Racistische, seksistische of kwetsende uitlatingen worden niet getolereerd.
P e Laat uw laptop nooit onbeheerd achter in de auto.
O e Vergrendel uw scherm als u uw werkplek verlaat.
S n Bij misbruik worden passende maatregelen genomen.
S n In ernstige gevallen volgt ontslag op staande voet.
F/M n Heeft u vragen over dit hoofdstuk, dan kunt u terecht bij de afdeling HR.
M e Wij bieden u de mogelijkheid om één dag per week thuis te werken.
M e Thuiswerken mag in overleg met uw leidinggevende.
O e Voor thuiswerken hebt u toestemming nodig van uw leidinggevende.
O e Uw werkplek thuis moet voldoen aan de eisen van de Arbowet.
# Sociale media
F n Sociale media bieden kansen om te laten zien wat wij doen.
F n Wat u op internet zet, blijft vaak jarenlang zichtbaar.
M e Het staat u vrij om een eigen weblog te beginnen.
O e U maakt daarbij duidelijk dat u op eigen titel spreekt.
O e Wees u ervan bewust dat uw uitspraken aan Ravelijn gekoppeld kunnen worden.
P e Publiceer geen vertrouwelijke of andere bedrijfsinformatie.
P e Ga niet in discussie met een boze klant.
O e Corrigeer fouten zelf en doe dat snel.
P e Voorkom dat privégegevens van klanten op straat komen te liggen.
A e Probeer een toegevoegde waarde te bieden.
P e Over beursgevoelige informatie doet u geen uitspraken.
O s Alleen onze woordvoerder staat de pers te woord.
O e Verwijs journalisten door naar de afdeling Communicatie.
O s De beheerders van onze pagina reageren binnen één werkdag op vragen.
P s Medewerkers van het webcareteam plaatsen geen privéberichten vanaf het bedrijfsaccount.
O e Bij twijfel overlegt u met uw leidinggevende.
F n Uw privéleven is in beginsel uw eigen zaak.
F n Op deze wijze voorkomen wij misverstanden.
`;

export const DUTCH_SCHOOL = `
# Protocol sociale media De Wilgenhof
F n Sociale media zoals Instagram en TikTok spelen een grote rol in het leven van leerlingen.
F n Dit protocol is bedoeld voor leerlingen, ouders en personeel.
F n Het bevoegd gezag heeft het protocol vastgesteld na instemming van de medezeggenschapsraad.
# Uitgangspunten
F n De Wilgenhof onderkent het belang van sociale media.
F n Dit protocol draagt bij aan een goed en veilig schoolklimaat.
O e De school verwacht van iedereen dat hij zich respectvol gedraagt.
O e Iedereen is verantwoordelijk voor wat hij zelf plaatst.
# Voor alle gebruikers
P e Het is medewerkers en leerlingen niet toegestaan om tijdens de lessen actief te zijn op sociale media, tenzij de schoolleiding hiervoor toestemming heeft gegeven.
M e Het is betrokkenen toegestaan kennis te delen, mits het geen vertrouwelijke informatie betreft.
O e De betrokkene is persoonlijk verantwoordelijk voor de inhoud die hij publiceert.
O e Elke betrokkene dient zich ervan bewust te zijn dat berichten lang vindbaar blijven.
O e Voor het plaatsen van foto's van leerlingen wordt vooraf toestemming gevraagd aan de ouders.
P e Leerlingen nemen geen filmpjes op in de klas.
P e Docenten worden geen vrienden met leerlingen op sociale media.
P e Het is voor betrokkenen niet toegestaan om standpunten uit te dragen die in strijd zijn met de missie van de school.
O e Indien een medewerker twijfelt of een bericht past, zoekt hij contact met zijn leidinggevende.
A/O e Ouders wordt gevraagd terughoudend te zijn in de groepsapp.
O e Leerlingen laten hun telefoon in hun kluisje.
M e In de pauze mogen leerlingen hun telefoon gebruiken in de aula.
O e Wie een bericht plaatst namens de school, vermeldt zijn functie.
P e Er wordt niet gepest.
O e Pestgedrag wordt altijd gemeld bij de mentor.
# Gevolgen
S n Medewerkers die in strijd met dit protocol handelen, maken zich mogelijk schuldig aan plichtsverzuim.
S n Alle correspondentie hierover wordt opgenomen in het personeelsdossier.
S n Afhankelijk van de ernst van de uitlatingen worden maatregelen genomen die variëren van een waarschuwing tot ontslag.
O c Indien de uitlating mogelijk strafbaar is, doet de school aangifte bij de politie.
F n Waar in dit protocol hij staat, kan ook zij worden gelezen.
F n Dit protocol is in te zien op de website.
`;

export const DUTCH_TRANSLATED = `
# Uw verantwoordelijkheden
F n Bij Northwind vinden we dat integriteit begint bij ieder van ons.
F n Onze Code helpt u om goede beslissingen te nemen.
F n De Code kan niet elke situatie beschrijven die u kunt tegenkomen.
O e Als werknemer bent u verantwoordelijk voor het lezen, begrijpen en naleven van deze Code.
O e Managers hebben de bijkomende verantwoordelijkheid om het goede voorbeeld te geven.
O e U moet alle vereiste trainingen op tijd afronden.
O e We verwachten van onze zakenpartners dat zij dezelfde normen hanteren.
P e We tolereren geen vergelding tegen iemand die te goeder trouw een melding doet.
P e We bieden nooit steekpenningen aan en we accepteren ze ook niet.
P e Het aannemen van contant geld is nooit gepast.
M/F e U kunt anoniem melden via de ethieklijn, als de lokale wetgeving dat toestaat.
O e Alle geschenken boven 50 euro moeten worden goedgekeurd door uw manager.
O/N e Vraag uzelf af: is het wettelijk toegestaan?
O e Bescherm onze activa tegen verlies, schade en misbruik.
P e Maak nooit gebruik van voorkennis.
P e Doe geen beloften die we niet kunnen waarmaken.
A e U wordt aangemoedigd om vragen te stellen.
A e U zou altijd eerst met uw manager moeten praten.
A e Denk na voordat u iets verstuurt.
A e Overweeg hoe uw bericht overkomt op anderen.
O e Ken uw klanten.
O e Speel eerlijk.
O e Wees transparant over uw connectie met Northwind.
F n Belangenconflicten zijn niet altijd verkeerd.
F n Een belangenconflict kan ontstaan wanneer een familielid bij een leverancier werkt.
O e Maak mogelijke belangenconflicten altijd bekend.
P e Het is nooit acceptabel om gegevens te vervalsen.
P e U mag in geen geval namens Northwind politieke donaties doen.
M e U mag wel in uw eigen tijd politiek actief zijn.
O c Northwind zal iedere melding serieus onderzoeken.
O/F c Onze juridische afdeling beoordeelt elk contract vóór ondertekening.
S n Schendingen van de Code kunnen resulteren in disciplinaire maatregelen, tot en met beëindiging van het dienstverband.
F n Deze Code vormt geen arbeidsovereenkomst.
F n Het niet kennen van de regels is geen excuus.
F n Uw stem telt.
# Goed omgaan met informatie
O e Deel informatie alleen met mensen die deze nodig hebben voor hun werk.
P e Bespreek vertrouwelijke zaken niet in openbare ruimtes.
P e Gebruik geen ongeautoriseerde apparaten.
P e Vermijd het gebruik van privé-e-mail voor zakelijke doeleinden.
O e Uw plicht om informatie te beschermen geldt ook na het einde van uw dienstverband.
L c Alles wat u tijdens uw werk maakt, behoort toe aan Northwind.
D n Persoonlijke informatie is alle informatie waarmee iemand kan worden geïdentificeerd.
F n Voorbeelden van vertrouwelijke informatie zijn prijslijsten en ontwerpen.
`;

export const DUTCH_QUESTIONS = `
# Veelgestelde vragen
N n Mag ik mijn eigen telefoon gebruiken voor werk?
M e Ja, als je de beveiligingsapp installeert.
N n Moet ik melden dat ik een bijbaan heb?
O e Ja, je meldt elke bijbaan bij je teamleider.
N n Mag ik een foto van een cliënt op Facebook zetten?
P e Nee, ook niet als de cliënt dat zelf vraagt.
N n Wat doe ik als een journalist belt?
O e Je verwijst hem door naar de persvoorlichter.
N n Wie beheert onze pagina op LinkedIn?
F/O n Dat doet het team Communicatie.
N n Mag ik kritiek hebben op ons beleid?
M e Dat mag, zolang je het netjes houdt.
N n Wat gebeurt er als ik me niet aan de regels houd?
S n Dan krijg je een gesprek en soms een officiële waarschuwing.
N n Wat is een datalek?
D n Een datalek is een situatie waarin gegevens bij de verkeerde terechtkomen.
F n Dat gebeurt vaker dan je denkt.
N n Hoe lang bewaren jullie mijn gegevens?
O/F c Wij bewaren je gegevens maximaal twee jaar.
N n Kan ik een cursus volgen?
M/F e Ja, je kunt je aanmelden via het leerportaal.
`;
