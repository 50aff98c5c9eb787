/** Labelled by hand before any rule was written: a municipal code, a by-law and a table, in the formal register. */
export const DUTCH_MUNICIPAL = `
# Inleiding
F n De gemeente Veldermeer hecht aan een open en veilige omgeving.
F n Deze gedragscode is vastgesteld door het college op 3 maart 2022.
F n De code is van toepassing op alle ambtenaren, inhuurkrachten en stagiairs.
F n Inwoners moeten erop kunnen vertrouwen dat wij zorgvuldig met hun gegevens omgaan.
# Begrippen
D n Ambtenaar: degene die een arbeidsovereenkomst heeft met de gemeente.
D n Nevenwerkzaamheden zijn betaalde of onbetaalde werkzaamheden naast de eigen functie.
D n In deze code wordt verstaan onder:
D n - geschenk: elk voordeel dat een derde aanbiedt
D n - leidinggevende: de direct hogere in de lijn
# Geschenken
O e De ambtenaar meldt ieder geschenk aan de leidinggevende.
P e Een ambtenaar neemt geen geschenken aan op het huisadres.
M e Een geschenk met een waarde van ten hoogste € 50 mag worden behouden.
P e Geschenken van meer dan € 50 worden niet geaccepteerd.
P e Het aannemen van geld is nimmer toegestaan.
O e Indien een geschenk niet kan worden geweigerd, wordt het eigendom van de gemeente en geeft de ambtenaar het af.
L c Aangenomen geschenken zijn eigendom van de gemeente.
O c De gemeentesecretaris houdt een register van geschenken bij.
# Nevenwerkzaamheden
O e Ambtenaren dienen nevenwerkzaamheden vooraf schriftelijk te melden.
O e Voor betaalde nevenwerkzaamheden is toestemming nodig van de directeur.
M e De directeur kan toestemming verlenen onder voorwaarden.
O/F c De leidinggevende beslist binnen vier weken op de melding.
P e Werkzaamheden die schadelijk zijn voor het aanzien van de gemeente, zijn verboden.
P e Een ambtenaar mag niet als adviseur optreden voor een leverancier van de gemeente.
O e Eventuele wijzigingen worden onverwijld doorgegeven.
# Informatie en sociale media
P e Vertrouwelijke informatie wordt niet met derden gedeeld.
P e Het is niet toegestaan om raadsstukken te verspreiden voordat zij openbaar zijn.
O e Documenten met persoonsgegevens moeten versleuteld worden verzonden.
O e De ambtenaar is verplicht tot geheimhouding van hetgeen hem in zijn functie ter kennis komt.
O e Deze verplichting blijft bestaan na het einde van het dienstverband.
P e Gegevens mogen alleen worden gebruikt voor het doel waarvoor zij zijn verzameld.
O s Uitsluitend de afdeling Communicatie plaatst berichten op de gemeentelijke kanalen.
F n Het gebruik van sociale media neemt toe.
M e Ambtenaren hebben het recht om op persoonlijke titel deel te nemen aan het publieke debat.
P e Zij onthouden zich daarbij van uitlatingen die het functioneren van de dienst schaden.
A e Het verdient aanbeveling om bij twijfel eerst te overleggen.
A e Ambtenaren wordt geadviseerd een afbeelding van de melding te bewaren.
O e Van iedere ambtenaar wordt verwacht dat hij collega's aanspreekt op ongewenst gedrag.
O c De werkgever draagt zorg voor een veilige werkomgeving.
M e Iedere ambtenaar kan zich wenden tot de vertrouwenspersoon.
M e Melders hebben recht op bescherming tegen benadeling.
P c De melder mag niet worden benadeeld.
# Toezicht en sancties
O/F c De afdeling Informatiebeveiliging controleert steekproefsgewijs het netwerkverkeer.
M/F c De gemeente is bevoegd het gebruik van e-mail te onderzoeken.
S n Niet-naleving wordt aangemerkt als plichtsverzuim.
S n Bij herhaalde overtreding volgt een disciplinaire straf.
S n De kosten van moedwillige schade worden verhaald op de veroorzaker.
F n Deze code treedt in werking op 1 april 2022.
F n De code wordt aangehaald als: Gedragscode Veldermeer.
F/O c Deze code wordt elke twee jaar geëvalueerd.
`;

export const DUTCH_BYLAW = `
# Artikel 1 Begripsbepalingen
D n In dit reglement wordt verstaan onder bestuur: het bestuur van de stichting.
D n Onder beheerder wordt mede begrepen diens plaatsvervanger.
# Artikel 2 Beheer van accounts
O s De beheerder verstrekt inloggegevens uitsluitend aan aangewezen gebruikers.
O c Het bestuur stelt jaarlijks een communicatieplan vast.
O c Het bestuur wijst ten minste twee beheerders aan.
O s De beheerder draagt er zorg voor dat berichten tijdig worden beantwoord.
O e De gebruiker bewaart zijn wachtwoord zodanig dat anderen er geen kennis van kunnen nemen.
O e De gebruiker die het vermoeden heeft van misbruik, stelt de beheerder daarvan terstond in kennis.
M s De beheerder kan een gebruiker de toegang ontzeggen.
M c Het bestuur kan besluiten een account op te heffen.
P e Het is de gebruiker niet geoorloofd namens de stichting overeenkomsten aan te gaan.
F n Het eerste lid is niet van toepassing op berichten die al openbaar zijn.
F n Op verzoeken om inzage is artikel 15 van de verordening van toepassing.
O c Binnen zes weken na ontvangst van het bezwaar neemt het bestuur een besluit.
O c Indien het bestuur instemt, deelt de secretaris dit schriftelijk mee.
O e Bij beëindiging van het lidmaatschap levert de gebruiker alle toegangsmiddelen in.
O s Het verslag bevat in elk geval de namen van de aanwezigen.
P e Zonder voorafgaande toestemming van het bestuur worden geen beeldopnamen openbaar gemaakt.
O e Eenieder is gehouden de aanwijzingen van de beheerder op te volgen.
O e De kosten komen voor rekening van de gebruiker.
S n Het bestuur kan bij overtreding een waarschuwing of schorsing opleggen.
L c Het auteursrecht op de foto's berust bij de stichting.
L n Rechten op eigen werk blijven bij de maker.
F n Tegen het besluit staat beroep open bij de ledenvergadering.
M e De gebruiker is gerechtigd een afschrift op te vragen.
O c In gevallen waarin dit reglement niet voorziet, beslist het bestuur.
`;

export const DUTCH_PLEDGE = `
# Onze belofte
O e Ik ga zuinig om met spullen van de vereniging.
P e Ik deel geen foto's van spelers zonder hun toestemming.
P e Ik scheld niet, ook niet als de scheidsrechter zich vergist.
O e Ik meld vervelend gedrag bij de vertrouwenspersoon.
O e Ik houd me aan de afspraken.
P c Wij plaatsen nooit namen van kinderen bij foto's.
O c Wij vragen ouders elk seizoen om toestemming.
P c We verkopen geen gegevens aan sponsors.
F n Wij zijn een club voor jong en oud.
F n Wij geloven in plezier op het veld.
O e Iedere trainer ondertekent deze verklaring.
O e Ik ben me ervan bewust dat mijn berichten de club kunnen schaden en denk na voor ik iets plaats.
`;

export const DUTCH_TABLES = `
# Wat mag er
#| Situatie | Mag wel | Mag niet
P e | Foto's | eigen werkplek | collega's zonder toestemming
#| Vraag | Antwoord
P e | Mag ik mijn wachtwoord delen? | Nee, dat mag niet.
#| Term | Betekenis
D n | Phishing | Nepbericht waarmee iemand je gegevens wil stelen
#| Rol | Taak
O s | Woordvoerder | beantwoordt vragen van journalisten
#| Overtreding | Gevolg
S n | Uitlenen van een pas | schriftelijke waarschuwing
# Verboden
P e - wapens op het terrein
P e - alcohol tijdens werktijd
# Toegestaan
M e - koffie in de bibliotheek
# Verplicht
O e - helm op de bouwplaats
`;

export const DUTCH_EMPLOYER_ADVICE = `
# Een socialmediabeleid maken
F n Steeds meer werkgevers krijgen te maken met berichten van personeel.
O r U moet uw werknemers duidelijk maken wat u van hen verwacht.
O/A r Leg vast wie namens uw bedrijf mag spreken.
O p Uw beleid moet in elk geval voorbeelden bevatten.
O p In het beleid staat wie eigenaar is van de accounts.
F n Uw medewerkers praten toch wel over het werk.
A r U zou het beleid elk jaar moeten bijwerken.
A r Betrek bij voorkeur de ondernemingsraad.
O r Geef uw medewerkers een training voordat het beleid ingaat.
P e Werknemers mogen geen bedrijfsgeheimen prijsgeven.
O e Uw werknemers moeten zich houden aan het auteursrecht.
F n U kunt ook een extern bureau inschakelen.
P r U mag de privéberichten van werknemers niet heimelijk lezen.
F n Zonder regels kan het snel misgaan.
`;
