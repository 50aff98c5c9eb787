/** Labelled by hand before any rule saw them: what policies tell without asking anything, with some duties between. */
export const DUTCH_EXPLANATION = `
# Toelichting
F n De medewerkers van de gemeente gebruiken steeds vaker een eigen telefoon.
F n Daardoor ontstaat de vraag wie verantwoordelijk is voor de beveiliging.
F n In 2019 heeft de ondernemingsraad om duidelijkheid gevraagd.
F n Het college heeft toen besloten om een regeling op te stellen.
F n Wat wel en niet mag, staat in artikel 4.
F n De regels die medewerkers moeten volgen, zijn samengevat op een poster.
N n Wie moet er betalen als een telefoon kapotgaat?
F n Soms moet een medewerker snel reageren op een bericht.
F n Veel ambtenaren vragen zich af of zij politieke berichten mogen delen.
F n Het antwoord hangt af van hun functie.
F/M n Een wethouder mag dat natuurlijk wel.
F n Een verbod zou te ver gaan.
F n Het is niet altijd eenvoudig om werk en privé te scheiden.
F n Niet iedereen hoeft zich daar zorgen over te maken.
F n De leidinggevende speelt hierbij een belangrijke rol.
O c De leidinggevende bespreekt dit onderwerp in het jaargesprek.
F n Sociale media maken het makkelijker om contact te houden met inwoners.
F n Berichten worden vaak door honderden mensen gelezen.
F n Uw bericht kan door iedereen worden gedeeld.
F n Door de snelheid van sociale media worden fouten niet altijd opgemerkt.
F n De gemeente vindt het belangrijk dat inwoners haar kunnen bereiken.
F/M n Ambtenaren hebben net als iedereen recht op een eigen mening.
O e Zij moeten daarbij wel rekening houden met hun functie.
F n Deze regeling is geen doel op zich.
F n Het doel is om misverstanden te voorkomen.
F n Daarvoor is het nodig dat iedereen de regels kent.
F n U vindt de regeling op intranet.
F n Bij vragen helpt de afdeling Communicatie u graag.
F n Een medewerker plaatste een foto van een dossier en werd daarop aangesproken.
F n Hij had de foto niet mogen plaatsen.
F n Stelt u zich eens voor dat dit over uw eigen gegevens ging.
F n De rechter oordeelde dat het ontslag terecht was.
F n Zulke gevallen laten zien hoe belangrijk duidelijke afspraken zijn.
F n Het beleid wordt gedragen door het hele management.
F n Met deze regeling voldoet de gemeente aan de wet.
`;
