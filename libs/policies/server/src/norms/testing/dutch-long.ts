/** Labelled by hand before any rule saw them: long and knotty sentences as policies have them. */
export const DUTCH_LONG_FORMAL = `
# Algemeen
F n Met dit beleid probeert het bestuur recht te doen aan twee wensen die elkaar soms in de weg zitten: vrij kunnen werken en niet te veel bekeken worden.
F n Hoewel de grens tussen werk en privé vervaagt, blijft het uitgangspunt dat medewerkers in hun eigen tijd vrij zijn om te doen wat zij willen.
O e Dat neemt niet weg dat van medewerkers ook buiten werktijd wordt verwacht dat zij de belangen van de stichting niet schaden.
P e Het is medewerkers, ongeacht hun functie of dienstverband, niet toegestaan om zonder voorafgaande schriftelijke toestemming van de directie uitspraken namens de stichting te doen in de media.
O e Medewerkers die op sociale media over onderwerpen publiceren die met hun werk te maken hebben, dienen te vermelden dat zij dit op persoonlijke titel doen.
O e Wanneer een medewerker kennis krijgt van een inbreuk op de beveiliging, hoe gering die ook lijkt, is hij gehouden dit zo spoedig mogelijk, en in ieder geval binnen 24 uur, te melden aan de functionaris gegevensbescherming.
F n De stichting registreert welke websites worden bezocht, maar deze gegevens zijn niet tot individuele medewerkers te herleiden.
P c Zonder concrete verdenking wordt het gebruik van individuele medewerkers niet onderzocht.
M c Indien er een redelijk vermoeden bestaat dat een medewerker in strijd met dit beleid handelt, kan de directie besluiten tot een gericht onderzoek.
O c De directie legt een dergelijk besluit vooraf voor aan de functionaris gegevensbescherming en informeert de betrokken medewerker na afloop over de uitkomsten.
M e Het privégebruik van e-mail en internet is toegestaan, mits dit beperkt blijft en de dagelijkse werkzaamheden er niet onder lijden.
P e In het bijzonder is het niet toegestaan om sites te bezoeken die pornografisch, racistisch of discriminerend materiaal bevatten, dergelijk materiaal te downloaden of berichten met een dergelijke inhoud te versturen.
O e De medewerker die een laptop of telefoon in bruikleen heeft, draagt er zorg voor dat deze niet in handen van onbevoegden komt en dat de daarop aanwezige gegevens zijn beveiligd.
O/F e Bij twijfel over de toelaatbaarheid van een bericht is het aan de medewerker om vooraf contact op te nemen met de afdeling Communicatie.
F n Omdat niet alle situaties te voorzien zijn, is dit beleid op hoofdlijnen geschreven en doet het een beroep op het gezonde verstand van medewerkers.
S n Handelen in strijd met dit beleid, met de goede trouw of met de belangen van de stichting wordt beschouwd als plichtsverzuim en kan, afhankelijk van de ernst van de overtreding, leiden tot disciplinaire maatregelen zoals een berisping, overplaatsing, schorsing of ontslag.
F n Voor zover dit beleid afwijkt van eerdere afspraken, treedt het daarvoor in de plaats.
O c De afdeling P&O ziet erop toe dat nieuwe medewerkers bij indiensttreding een exemplaar van dit beleid ontvangen en voor ontvangst tekenen.
F n In de praktijk blijkt dat medewerkers vaak niet weten wat er van hen wordt verwacht.
F n Een medewerker die door een klant wordt benaderd met de vraag of hij een bericht wil verwijderen, bevindt zich al snel in een lastige positie.
P e Gegevens waarvan de medewerker weet of redelijkerwijs kan vermoeden dat zij vertrouwelijk zijn, mogen niet aan derden worden verstrekt, ook niet na beëindiging van het dienstverband.
O e Zolang een besluit nog niet openbaar is, gaan medewerkers er terughoudend mee om.
A e Gelet op de risico's verdient het de voorkeur dat medewerkers voor zakelijke contacten een apart account gebruiken.
F n De mate waarin een uitlating schade kan toebrengen, hangt onder meer af van de functie van de medewerker, de inhoud en de toon van het bericht en de plaats waar het is gepubliceerd.
M e Behoudens de in artikel 5 genoemde beperkingen staat het medewerkers vrij om hun mening te uiten over maatschappelijke kwesties.
`;

export const DUTCH_LONG_INFORMAL = `
# Zo doen we dat
F n Iedereen maakt weleens een fout, en dat is helemaal niet erg zolang we er met elkaar van leren.
O e Heb je iets geplaatst waar je bij nader inzien spijt van hebt, haal het dan weg en vertel je leidinggevende wat er is gebeurd.
P e Als je met collega's in de trein zit, bespreek dan geen zaken die niet voor andermans oren bestemd zijn.
O e Merk je dat iemand anders uit jouw naam berichten verstuurt, wijzig dan meteen je wachtwoord en neem contact op met de helpdesk.
F n Soms word je op een verjaardag aangesproken op iets wat de organisatie heeft gedaan, en dan is het lastig om de juiste toon te vinden.
A e Een handige manier om te bepalen of je iets kunt delen, is om je af te vragen of je het ook op de voorpagina van de krant zou willen zien.
M e Je mag gerust vertellen waar je werkt en wat je doet, als je maar geen interne informatie prijsgeeft.
P e Wat collega's je in vertrouwen vertellen, zet je niet in een groepsapp.
F n Dat je in je vrije tijd een glas wijn drinkt, gaat ons natuurlijk niets aan.
O e Omdat we met kwetsbare mensen werken, vragen we van iedereen een verklaring omtrent het gedrag.
O e Ga je langer dan twee weken met vakantie, zorg dan voor een goede overdracht en stel een afwezigheidsbericht in.
P e Reageer niet als je boos bent.
A e Wacht liever een uurtje als je boos bent.
F n We begrijpen dat je soms even je ei kwijt moet.
F n Wie denkt dat een besloten groep echt besloten is, vergist zich.
O e Ook in besloten groepen gelden onze omgangsvormen.
P e Je doet het nooit stiekem.
F n Foto's blijven vaak nog jaren vindbaar, ook als je ze zelf allang hebt verwijderd.
O e Voordat je een foto van een ander plaatst, vraag je of die ander dat goedvindt.
F n Het gebeurt regelmatig dat mensen onbedoeld gevoelige informatie delen.
`;
