/** Labelled by hand before any rule saw them: a council's rules, a factory, an association, a library, a broadcaster, a privacy policy. */
export const DUTCH_COUNCIL_STAFF = `
# Gedragsregels sociale media gemeente Oostwoude
F n Medewerkers van Oostwoude maken volop gebruik van sociale media.
F n Dat juichen wij toe.
F n Deze regels zijn een aanvulling op de gedragscode.
F n Ze zijn niet bedoeld om je te beperken, maar om je te beschermen.
F n Als ambenaar heb je te maken met bijzondere regels.
P/O e Je onthoudt je van het openbaren van gevoelens als je functie daardoor in het gedrang komt.
O e Je bent als ambtenaar verplicht tot geheimhouding.
O e Handel altijd als een goed ambtenaar.
P e Neem geen standpunten in die strijdig zijn met het beleid van het college.
O e Check of een bericht klopt alvorens je het deelt.
O e Vermeld je bron.
O e Signaleer je vragen of klachten over de gemeente, stuur ze dan door naar het webcareteam.
P s Het webcareteam gaat niet in op anonieme dreigementen.
O s Het webcareteam monitort dagelijks wat er over de gemeente wordt gezegd.
O e Nieuwe accounts namens de gemeente worden altijd eerst aangevraagd bij Communicatie.
P e Open geen eigen account namens je afdeling.
O e Bij verkiezingen geldt extra terughoudendheid.
F n Tijdens verkiezingstijd liggen uitingen van ambtenaren onder een vergrootglas.
M e Uiteraard mag je berichten van de gemeente liken en delen.
M e Ook in werktijd mag je sociale media gebruiken, zolang het je werk ten goede komt.
P e Raadsleden volgen we niet via ons persoonlijke account.
F n Raadsleden zijn vaak actief op Facebook.
F n Inwoners verwachten dat we snel reageren.
F n Een bericht verwijderen lost het probleem meestal niet op.
A e Schakel bij ophef liever eerst even met de persvoorlichter.
A/P e Een goede vuistregel: schrijf niets wat je niet ook op een verjaardag zou zeggen.
O e Word je bedreigd, doe dan altijd aangifte.
O/F c De gemeente ondersteunt je daarbij.
O c Je leidinggevende bespreekt deze regels minstens één keer per jaar in het team.
N n Heb je een leuk idee voor een bericht?
A/O e Laat het ons weten!
F/N n Volg ons ook op Instagram.
S n Houd je je niet aan deze regels, dan kan dat gevolgen hebben voor je aanstelling.
`;

export const DUTCH_FACTORY = `
# Huishoudelijk reglement Van Dorst Metaal BV
# 1. Werktijden
F n De werktijden zijn van 7.30 tot 16.15 uur.
O e Werknemer dient op tijd aanwezig te zijn.
O e Bij ziekte meldt werknemer zich vóór 8.00 uur telefonisch bij zijn chef.
P e Ziekmelden per app of e-mail wordt niet geaccepteerd.
O e Verlof wordt minimaal twee weken van tevoren aangevraagd.
F/M c Werkgever kan verlof weigeren wegens bedrijfsomstandigheden.
F n Per jaar bouwt een werknemer 25 vakantiedagen op.
# 2. Veiligheid
O e Het dragen van veiligheidsschoenen is verplicht.
O e In de hal draagt iedereen gehoorbescherming.
P e Het is ten strengste verboden machines te bedienen onder invloed van alcohol of drugs.
P e Nooduitgangen mogen niet worden geblokkeerd.
O e Nooduitgangen moeten vrij blijven.
O e Ongevallen, hoe klein ook, direct melden aan de chef.
P e Niet roken in de hal.
P/M e Roken is uitsluitend toegestaan op de aangewezen plaats.
O e Werknemer gebruikt de voorgeschreven beschermingsmiddelen.
O c Werkgever verstrekt persoonlijke beschermingsmiddelen.
F n Onveilige situaties ontstaan vaak door haast.
O e Gereedschap na gebruik terugleggen op de vaste plek.
O e Iedere medewerker houdt zijn eigen werkplek schoon.
# 3. Telefoon en internet
P e Privé bellen tijdens werktijd is niet toegestaan, behoudens in noodgevallen.
P e Het is niet geoorloofd foto's te maken van producten van klanten.
P e Werknemer doet in de media geen uitlatingen over het bedrijf.
O e Werknemer verplicht zich tot geheimhouding van alles wat hem over klanten bekend is.
M e Gebruik van de wifi in de kantine is toegestaan.
L c Alle door werknemer gemaakte tekeningen blijven eigendom van werkgever.
O e Werknemer levert bij uitdiensttreding sleutels en gereedschap in.
S n Overtreding van dit reglement wordt bestraft met een schriftelijke waarschuwing.
S n Bij een derde waarschuwing volgt ontslag.
F/O n In gevallen waarin dit reglement niet voorziet, beslist de directie.
F n Aldus vastgesteld te Dorst op 1 mei 2019.
`;

export const DUTCH_LIBRARY = `
# Vrijwilligersbeleid bibliotheek
F n Zonder vrijwilligers geen bibliotheek.
F n Vrijwilligers werken onbetaald en onverplicht.
F n Onverplicht wil niet zeggen vrijblijvend.
O c De bibliotheek sluit met iedere vrijwilliger een overeenkomst.
M/F e Vrijwilligers kunnen gratis lid worden.
O c Vrijwilligers krijgen een vaste begeleider toegewezen.
O/F c Reiskosten worden vergoed.
O e Een vrijwilliger die verhinderd is, laat dat tijdig weten.
O e Vrijwilligers gaan vertrouwelijk om met gegevens van leden.
P e Lenersgegevens zijn niet bedoeld voor privégebruik.
P e Uitspraken doen namens de bibliotheek is voorbehouden aan de directeur.
M e Een vrijwilliger kan op elk moment stoppen.
O e Stop je ermee, dan vragen we je om dat een maand van tevoren te melden.
F n De bibliotheek heeft een verzekering afgesloten voor haar vrijwilligers.
O c Eén keer per jaar voert de begeleider een gesprek met de vrijwilliger.
A/M e Maak gerust gebruik van ons cursusaanbod.
F n Conflicten komen gelukkig weinig voor.
O e Mocht er toch een conflict ontstaan, dan bespreekt de vrijwilliger dat eerst met zijn begeleider.
F/O n Komen zij er samen niet uit, dan beslist de directeur.
P e Discriminatie accepteren wij niet.
F n Iedereen is welkom.
`;

export const DUTCH_BROADCASTER = `
# Richtlijn voor presentatoren en redacties
F n Onze geloofwaardigheid is ons grootste kapitaal.
F n Kijkers maken geen onderscheid tussen jouw persoonlijke account en ons merk.
O e Journalisten zijn terughoudend met politieke uitspraken.
P e Presentatoren maken op sociale media geen reclame voor producten.
P e Uitgesproken partijpolitieke berichten zijn niet verenigbaar met een rol op de redactie.
O e Controleer beeldmateriaal van derden op echtheid voor publicatie.
O e Fouten herstellen we openlijk en zo snel mogelijk.
P e Primeurs horen eerst op onze eigen kanalen en niet op je privéaccount.
O/F e Bij twijfel is het oordeel van de hoofdredacteur doorslaggevend.
O e Elke freelancer tekent voor ontvangst van deze richtlijn.
M e Het is prima om een kijkje achter de schermen te geven.
M e Je bent vrij om te liken wat je wilt.
A e Toch adviseren we om daar bewust mee om te gaan.
F n Een like wordt al snel gezien als een steunbetuiging.
F n Algoritmes belonen verontwaardiging.
O s De hoofdredacteur is eindverantwoordelijk voor alles wat op onze kanalen verschijnt.
O s Eindredacteuren controleren of bronnen zijn vermeld.
P e Ga nooit in op bedreigingen.
O e Bewaar bewijs, bijvoorbeeld in de vorm van een schermafbeelding.
F n Je staat er niet alleen voor.
F n Deze richtlijn komt in de plaats van de versie uit 2018.
`;

export const DUTCH_PRIVACY = `
# Privacybeleid voor medewerkers
F n Wij verwerken persoonsgegevens van klanten en medewerkers.
F n De Algemene verordening gegevensbescherming stelt daaraan eisen.
D n Persoonsgegevens zijn alle gegevens die iets zeggen over een persoon.
O/P e Verzamel niet meer gegevens dan nodig.
O/P e Gegevens mogen niet langer worden bewaard dan noodzakelijk.
P e Bijzondere persoonsgegevens verwerken we niet, tenzij de wet dat eist.
O e Stuur persoonsgegevens alleen versleuteld.
P e Zet nooit een bsn in de onderwerpregel.
O e Een (mogelijk) datalek meld je onmiddellijk via het meldformulier.
O/F c De functionaris gegevensbescherming beoordeelt of het lek aan de toezichthouder gemeld moet worden.
O/F c Wij sluiten met elke leverancier een verwerkersovereenkomst.
M e Betrokkenen hebben het recht hun gegevens in te zien.
O e Krijg je een inzageverzoek, stuur dat dan dezelfde dag door.
P e Print geen dossiers, tenzij het echt niet anders kan.
P e Gebruikte uitdraaien gooi je niet bij het oud papier.
O e Geef je scherm een wachtwoord.
F n Een sterk wachtwoord bestaat uit minstens twaalf tekens.
O e Een wachtwoord moet uit minstens twaalf tekens bestaan.
F n Onder de AVG riskeren organisaties hoge boetes.
F n Meer informatie vind je op intranet.
F n Het register van verwerkingen wordt beheerd door de afdeling Juridische Zaken.
`;
