/** Labelled by hand before any rule saw them: questions with answers, we-form agreements, a bakery-like shop, a form letter. */
export const DUTCH_ANSWERS = `
# Mag ik mijn eigen laptop gebruiken? @ownership/privacy
M/O e Ja, zolang hij voldoet aan onze beveiligingseisen.
O e Laat hem eerst controleren door de servicedesk.
F n Die controle kost een kwartiertje.
# Wie betaalt mijn internet? @ownership
F n Dat doe je zelf.
F/O c We geven daarvoor een vergoeding van twee euro per gewerkte thuisdag.
F n Die vind je terug op je loonstrook.
# Moet ik altijd bereikbaar zijn? @ground-rules
M e Nee.
O e Wel zet je in je agenda wanneer je werkt.
O/A e Spreek met je team af hoe snel je op berichten reageert.
P c Van niemand wordt verwacht dat hij 's avonds mail leest.
# Kan ik in het buitenland werken? @legal-risk/ground-rules
P/M e Alleen na schriftelijke toestemming.
F n Dat heeft met belasting en verzekeringen te maken.
O e Dien je verzoek minstens acht weken van tevoren in.
P e Vanuit landen buiten de EU werken is uitgesloten.
# Hoe zit het met vertrouwelijke stukken? @privacy
P e Die print je thuis niet.
O e Heb je ze toch op papier nodig, vernietig ze dan op kantoor.
P e Je bespreekt ze ook niet in de trein.
P e Een slimme luidspreker in je werkkamer is geen goed idee.
O e Die zet je uit tijdens vergaderingen.
# Houden jullie in de gaten wat ik doe? @monitoring
P c Nee, dat doen we niet.
F n We kijken naar resultaten.
F/M c Alleen de beheerder kan zien wanneer je bent ingelogd.
# En als ik klachten krijg? @responsibility
O e Bel de bedrijfsarts of trek aan de bel bij je leidinggevende.
M e Je kunt ook een werkplekonderzoek aanvragen.
A e Wacht er niet te lang mee.
F n Hoe eerder, hoe beter.
# Nog vragen? @none
F/A n Stel ze gerust aan HR.
F n We zitten op de tweede verdieping.
`;

export const DUTCH_TEAM_AGREEMENTS = `
# Wat we met elkaar afspreken @ground-rules
O e We beginnen op tijd.
O e We laten elkaar uitpraten.
O e We spreken elkaar aan op gedrag, niet op persoon.
P e We roddelen niet.
O e We leggen besluiten vast, zodat niemand hoeft te raden.
O e We vragen hulp als we er niet uitkomen.
F n We zijn een team van twintig mensen met twintig meningen.
M e We mogen fouten maken.
# Wat we van elkaar verwachten @ground-rules/responsibility
O e Dat je zegt wat je denkt.
O e Dat je je afspraken nakomt.
P e Dat je niets doorvertelt wat in vertrouwen is gezegd.
# Wat we niet doen @taboo
P e - Werk over de schutting gooien
P e - Collega's overvragen
P e - Zwijgen als er iets misgaat
# Online @ground-rules/privacy
O e In de groepsapp houden we het kort.
P e Klantnamen noemen we daar niet.
A e Liever even bellen dan tien appjes.
O/A e Wie met verlof is, zet zijn meldingen uit.
F n De groepsapp bestaat sinds 2018.
`;
