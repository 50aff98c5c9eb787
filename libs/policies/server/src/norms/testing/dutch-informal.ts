/** Labelled by hand before any rule was written: an informal Dutch policy that says je. */
export const DUTCH_INFORMAL = `
F n Bij Hoevelaak Zuivel werken tweehonderd mensen, en bijna iedereen zit op sociale media.
F n Dat vinden wij leuk.
F n Een bericht dat je vandaag plaatst, kan over tien jaar nog te vinden zijn.
F n Deze afspraken gelden voor iedereen die bij ons werkt, ook voor stagiairs.
# Wat wij bedoelen
D n Met sociale media bedoelen we alle apps en websites waarop je berichten deelt met anderen.
D n Een datalek is een situatie waarin gegevens terechtkomen bij iemand die ze niet mag zien.
D n Onder vertrouwelijke informatie verstaan wij alles wat niet op onze website staat.
N n Hoe weet je of iets vertrouwelijk is?
# Privé en werk
M e Je mag in je pauze gewoon op je telefoon kijken.
P e Tijdens het bedienen van machines mag je je telefoon niet gebruiken.
O e Zet je telefoon op stil als je in een vergadering zit.
F n Wat je in je vrije tijd doet, is jouw zaak.
O/F e Maar zodra je over het bedrijf praat, gelden onze regels.
O e Vermeld in je profiel dat je op persoonlijke titel schrijft.
A e Het is verstandig om je privacy-instellingen af en toe na te kijken.
A e Twijfel je, slaap er dan liever een nachtje over.
O e Als je twijfelt, vraag je leidinggevende om raad.
M e Je hoeft je privé-account niet met ons te delen.
P e Niemand mag van jou vragen om je wachtwoord te geven.
F n Je kunt een bericht meestal nog verwijderen, maar een schermafdruk is zo gemaakt.
# Gegevens van anderen
P e Deel nooit foto's van collega's zonder dat zij dat goedvinden.
P e Plaats geen gegevens van klanten online.
O e Vraag altijd eerst toestemming aan de persoon op de foto.
P e Klantgegevens horen niet thuis in een WhatsApp-groep.
P e Over lopende rechtszaken zeggen we niets.
O e Ga zorgvuldig om met alles wat je van klanten hoort.
O e Het is belangrijk dat je vertrouwelijke stukken niet open op je bureau laat liggen.
O e Zorg ervoor dat je scherm op slot staat wanneer je wegloopt.
P e Het is verboden om gesprekken met klanten op te nemen.
M/F e Alleen met toestemming van de directie is het maken van filmpjes in de fabriek toegestaan.
P e Zonder toestemming van je teamleider is filmen in de fabriek niet toegestaan.
O e Je moet een datalek binnen 24 uur melden bij de functionaris gegevensbescherming.
O e Heb je per ongeluk iets gedeeld, meld dat dan meteen bij je leidinggevende.
F n De wet stelt hoge eisen aan het bewaren van persoonsgegevens.
# Wie spreekt namens ons
O/F s Alleen het communicatieteam reageert namens Hoevelaak op vragen van journalisten.
O e Krijg je een vraag van de pers, verwijs die dan door naar de woordvoerder.
P e Reageer niet zelf op klachten over onze producten.
O s De woordvoerder stemt een persbericht altijd af met de directie.
O s Ons webteam beantwoordt vragen op de bedrijfspagina binnen een werkdag.
L c De volgers van het bedrijfsaccount blijven van Hoevelaak, ook als de beheerder vertrekt.
L n De filmpjes die je thuis maakt, zijn van jou.
O s Als beheerder ben je verplicht om het wachtwoord elk kwartaal te wijzigen.
O e Bij vertrek lever je je laptop en toegangspas in.
M e Je mag best laten zien dat je trots bent op je werk.
P e Je mag best kritisch zijn, maar beledig niemand.
M/A e Voel je vrij om onze berichten te delen.
# Goed om te weten
A e We raden je aan om na te denken voordat je iets plaatst.
A e Probeer discussies vriendelijk te houden.
A e Kies bij voorkeur een foto zonder herkenbare gezichten.
A e Je kunt het beste eerst contact opnemen met de helpdesk.
A e Medewerkers zouden hun wachtwoord vaker moeten wijzigen.
A e Overweeg een wachtwoordmanager te gebruiken.
F n De helpdesk is elke werkdag bereikbaar van acht tot vijf.
F n In 2021 kregen we drie klachten over berichten van collega's.
F/P n We houden niet bij wat jij privé plaatst.
F/O c We controleren onze bedrijfsaccounts elke week.
O c Wij bewaren camerabeelden niet langer dan vier weken.
O/F c Het bedrijf zorgt voor een training voor alle nieuwe medewerkers.
O e Iedereen volgt elk jaar de e-learning over veilig werken.
S n Wie zich niet aan deze regels houdt, riskeert een waarschuwing of in het uiterste geval ontslag.
S n Overtreding van dit beleid kan leiden tot disciplinaire maatregelen.
N n Mag ik een klant toevoegen op LinkedIn?
M e Ja, dat mag.
P e Nee, dat is niet de bedoeling.
N n Vragen?
O/A e Neem dan contact op met HR.
# Dit doen we niet
P e - Roddelen over collega's.
P e - Interne cijfers naar buiten brengen.
P e - Ruziemaken met klanten.
# In het kort
O e Zo houd je het veilig:
O e - Gebruik voor elk account een ander wachtwoord.
P e - Klik niet op vreemde links.
O e - Sluit je laptop af aan het eind van de dag.
P e Je mag niet:
P e - software installeren zonder overleg
P e - je account uitlenen
P e - bestanden van het werk op een privé-apparaat zetten
O e Wanneer je thuiswerkt, moet je:
O e - de verbinding van het bedrijf gebruiken
O e - papieren opbergen
M e Dit mag wel:
M e - een foto van je eigen werkplek plaatsen
M e - vertellen waar je werkt
F n Voorbeelden van gevoelige gegevens zijn:
F n - een rijbewijsnummer
F n - medische gegevens
`;
