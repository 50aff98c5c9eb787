import type { Verbs } from '../lexicon';
import { words } from '../words';
import { stemOf, thirdOf } from './verb-forms';

/**
 * What people and bodies are asked to do in policies. Separable verbs stand here by their base ("leef … na": leven).
 * A star marks a mute last syllable, see `stemOf`.
 */
const ACTIONS =
  'aanvaarden aarzelen* accepteren achterhalen activeren adviseren anonimiseren antwoorden archiveren attenderen ' +
  'baseren bedekken bedenken bedienen beginnen begeleiden begrenzen beheren behandelen* behartigen behouden bekijken ' +
  'bekendmaken belasten beledigen bellen beloven bemoeien benaderen* benoemen benutten beoordelen bepalen beperken ' +
  'bereiden berichten beschadigen beschermen beschrijven beslissen bespreken besluiten bestrijden betalen betrachten ' +
  'betrekken bevestigen bevorderen* bevragen bewaken bewaren bezien bezoeken bieden blokkeren boeken borgen brengen ' +
  'checken coördineren communiceren controleren corrigeren creëren dansen delen delegeren deactiveren dienen ' +
  'documenteren doen doden downloaden dragen draaien drinken drukken dulden dwingen eerbiedigen eisen erkennen ' +
  'escaleren eten evalueren filmen formuleren fotograferen garanderen gebruiken gedragen geven gooien groeten ' +
  'halen handelen* handhaven hanteren helpen herstellen herzien hinderen* houden huren identificeren informeren ' +
  'inspecteren installeren integreren investeren inventariseren isoleren kennen kiezen klikken kopen koppelen* ' +
  'kopiëren laten leggen leiden lenen letten leven leveren* lezen lichten liegen linken lopen loggen luisteren* maken ' +
  'machtigen maximeren melden mengen meten mijden minimaliseren moedigen monitoren motiveren nemen negeren noemen ' +
  'noteren onderbouwen onderhouden onderscheiden ondersteunen ondertekenen* onderzoeken onthouden ontwikkelen* ' +
  'ontvangen ontzeggen openen* openbaren scheiden oordelen* organiseren overhandigen overleggen overtuigen overwegen parkeren ' +
  'plaatsen plakken plannen plegen posten praten presenteren printen prijzen proberen profileren publiceren raadplegen ' +
  'raken rapporteren reageren realiseren regelen* registreren reinigen repareren reserveren respecteren retourneren ' +
  'richten rijden roddelen* roepen roken ruimen schakelen* schatten schelden schenden schrijven schonen signaleren slaan ' +
  'sluiten spammen spannen spelen spreken stappen stellen stemmen steunen stimuleren stoppen storten streven sturen ' +
  'taggen tekenen* tellen testen toetsen tonen trainen trekken updaten uploaden verantwoorden verbergen verbeteren* ' +
  'verbieden verbinden verbreken verdelen verdedigen verdiepen vergelijken vergeten vergewissen vergoeden vergrendelen* ' +
  'verhalen verhelpen verhinderen* verhogen verifiëren verkopen verkleinen verlaten verlenen verlengen vermelden ' +
  'vermenigvuldigen vermijden vernietigen verplaatsen verrichten verspreiden verschaffen versleutelen* versturen ' +
  'verstrekken vertegenwoordigen vertellen vertrouwen vervangen verwerken verwijderen* verwijzen verzamelen* verzekeren* ' +
  'verzenden verzoeken verzorgen vinden voegen voeren volgen voldoen voltooien voorkomen voorzien vormen vragen waarborgen ' +
  'waarderen waarschuwen wachten wassen weigeren* weerhouden wenden werken werven wijden wijken wijzen wijzigen winnen ' +
  'wissen worden zeggen zenden zetten zoeken zorgen zwijgen bestellen bergen beveiligen blijven aannemen beantwoorden ' +
  'beëindigen bezitten breken citeren consulteren distribueren faciliteren fietsen inlichten keuren koesteren leren ' +
  'lunchen opbergen opvragen overdragen pauzeren reflecteren reizen selecteren speculeren verklaren verlagen ' +
  'verwachten zitten begroeten ontsmetten aankondigen discrimineren versterken betalen bezorgen doorlopen doorgeven onderhandelen* springen treffen herinneren* oefenen verlangen melden geloven ondernemen twijfelen* slapen ontmoedigen toestaan treden verstoren afhandelen* ' +
  'kijken lijnen wisselen* tikken typen starten vegen poetsen spoelen koken bakken snijden tillen duwen ' +
  'hijsen lassen boren zagen graven laden stapelen* knippen vullen proeven serveren schenken rekenen* ' +
  'pinnen scannen mailen chatten twitteren* retweeten kaarten declareren specificeren besteden ' +
  'factureren annuleren ruilen vervoeren desinfecteren steriliseren wegen labelen* koelen redigeren vertalen ' +
  'modereren certificeren classificeren rubriceren markeren pseudonimiseren verzegelen* versnipperen* ' +
  'overschrijven autoriseren schorten schorsen schuwen ontwijken omzeilen overbruggen manipuleren ' +
  'vervalsen stelen misbruiken lekken onthullen kletsen vloeken pesten intimideren kwetsen kleineren flirten ' +
  'kleden douchen remmen tanken bedanken feliciteren trakteren wandelen* gunnen juichen ' +
  'keren kloppen lokken nuttigen ondervragen ontgrendelen* ontkoppelen* ontruimen passeren ' +
  'peilen pakken schetsen schrappen slepen smeden smeren sorteren sparen stallen stempelen* strijken ' +
  'tappen veinzen verhuren vernieuwen verpakken verrekenen* verstoppen versieren ' +
  'vervolgen vervoegen verwarmen verwelkomen* verwittigen volbrengen volharden vrijwaren wekken wrijven ' +
  'zuiveren* zwaaien';
const IRREGULAR_ACTIONS =
  'los lost lossen ga gaat gaan doe doet doen sta staat staan zie ziet zien sla slaat wees houd hou houdt laat rijd rijdt bied biedt vind ' +
  'vindt word wordt bereid onthoud dien ondergaat geef let zet zeg kom komt komen neem neemt denk denkt denken';
const STATIVES =
  'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kun kunnen kon konden kunt wil willen wilt wilde ' +
  'weet weten bestaat bestaan betekent betekenen behoort behoren valt vallen geldt gelden blijft blijven blijkt blijken ' +
  'lijkt lijken heet heten hangt hangen groeit groeien bevat bevatten omvat omvatten vindt vinden staat staan komt komen ' +
  'krijgt krijgen voelt voelen denkt hoort horen ziet zien moet moeten mag mogen zal zullen zou zouden hoeft ' +
  'hoeven hoopt hopen gelooft geloven kent kennen vertrouwt streeft streven hecht hechten wenst wensen werkt werken zit ' +
  'zitten ontvangt ontvangen merkt merken herkent ziet ligt liggen leeft leven telt tellen kost kosten blijf krijg zie weet vind denk merk leer ontvang ken herken heb ben voel word kom geloof hoop werk leef speel ervaar ontdek begrijp snap duurt duren verschilt ontstaat ontstaan dient dienen speelt ' +
  'spelen verandert bezit bezitten verdient verdienen lijdt ervaart ervaren schat beschikt ' +
  'beschikken bevindt bevinden gelooft vraagt-zich betreft betreffen luidt treedt verkrijgt';
const NEVER =
  'het dat met uit niet tot dit wat want net kort lijst recht bericht internet account budget rapport contact ' +
  'product document punt klant dienst tekst kunst post een geen hun mijn zijn hen binnen integriteit tussen tegen buiten samen boven ' +
  'wegens indien alleen steeds vooral ten aan van in en of direct slechts eerst altijd kracht macht inzicht toezicht ' +
  'verzoek overleg verlof ook soms vaak nooit besluit dienst opdracht gedurende naast beneden sinds evenals';

const stems = ACTIONS.split(' ').map(stemOf);

/** Verbs of Dutch policies. */
export const DUTCH_VERBS: Verbs = {
  imperative: words(
    stems.join(' '),
    'app ga doe sta zie sla wees houd hou houdt laat rijd bied vind bereid onthoud let zet zeg kom neem denk geef creëer voel besef realiseer wees vermijd beperk gelieve bel check voorkom',
  ),
  leaving: '^(?:vermijd|mijd|voorkom|ontwijk|stop met)\\b',
  advising:
    '^(?:wees (?:je|u) (?:er)?(?:\\p{L}+ )?(?:goed )?bewust|vraag (?:je|jezelf|uzelf|u) (?:zelf )?(?:\\S+ )?af\\b|probeer|overweeg|besef|realiseer|bedenk|geniet|wees (?:niet bang|jezelf|trots|creatief)|' +
    'denk (?:goed |eerst |altijd )?(?:twee keer |goed )?na\\b|onthoud|maak (?:gerust |dankbaar )?gebruik van de)',
  pointing:
    '^gebruik (?:deze|dit) (?:pagina|gids|tabel|checklist|document|wijzer|overzicht)\\b|\\bvoor (?:meer|verdere|nadere) (?:informatie|uitleg|details|tips|vragen)\\b|^(?:(?:volg|like|bekijk|bezoek) ons\\b|zie|lees (?:meer|verder|ook|hier)|klik hier|bekijk (?:ook|hier)|kijk (?:ook|verder|hier|op|voor)|ga naar (?:www|http)|' +
    'denk (?:hierbij |daarbij |bijvoorbeeld )?aan|neem bijvoorbeeld|stel,? (?:dat )?(?:je|u)|(?:neem|bel|mail) (?:\\S+ ){0,2}?(?:contact met )?ons\\b|neem (?:dan )?(?:gerust |even )?contact met ons|let wel|vergelijk)',
  softNegative:
    '(?:aarzel|schroom|geloof|twijfel|wees) (?:\\S+ ){0,2}?niet (?:bang|te)|aarzel|schroom|geloof (?:geen|niet)|maak je geen zorgen',
  reminding: '^(?:\\S+ )?vergeet (?:\\S+ ){0,2}?(?:niet|nooit)\\b',
  permitting: '^(?:voel je (?:\\S+ )?vrij|ga gerust)',
  frontedBy: words('bij voor na tijdens in op met om aan ter zonder buiten voordat alvorens vanwege als'),
  softened:
    '\\b(?:kans(?:en)?|gelegenheid|voordeel|win-win|plezier|succes|creatief|trots|enthousiast|gezonde? verstand|gerust)\\b|\\b(?:bij voorkeur|liever|(?:het )?liefst|eventueel|waar mogelijk)\\b',
  only: words('alleen uitsluitend slechts enkel'),
  lead: words('dan dus en of maar graag aub alsjeblieft daarom ook verder tot slot eerst nu altijd nooit'),
  beforeClause: words(),
  nominal:
    '^(?:gebruik|beheer|deel|werk|post|print|plaats|toets|test|check|zorg|start|stop|boek|vorm|verkoop|bezoek|bericht|eis|onderzoek|onderhoud|verzoek|overleg|steun) (?:van|en)\\b',
  perhapsNominal:
    '^(?:gebruik|beheer|deel|werk|post|print|plaats|toets|test|check|zorg|start|stop|boek|vorm|verkoop|bezoek|bericht|eis|onderzoek|onderhoud|verzoek|overleg|steun) (?:door|tijdens|binnen|buiten|op|in|voor)\\b',
  objectStart: words('de het een geen je uw jouw alle elke nooit altijd niet onze deze'),
  surelyVerb: '(?!)',
  notVerbEnding: "(?:en|s|ing|heid|'s|\\d|ers?)$",
  infinitive: words(ACTIONS.replace(/\*/gu, '')),
  particle:
    '^(?:terug|op|af|in|aan|uit|na|door|mee|bij|voor|weg|over|toe|neer|vast|schoon|dicht|klaar|los|plaats|buiten|achter|rond|samen|vrij)',
  notVerb: words(
    'aan achter af al alle allen alleen als bij binnen boven buiten daar daarbij daarmee daarom daarnaast dan dat de deze die dit ' +
      'door dus een elk elke en er ergens geen gedurende het hier hierbij hiermee hij ieder iedere ik immers in inclusief je jouw ' +
      'langs liever maar meer met mijn mits na naar naast namens niet nooit nu of om omdat onder ondanks ongeacht ons onze ook op ' +
      'over per rond sinds slechts sommige soms steeds te tegen ten tenzij terwijl tevens tijdens toch tot tussen u uit uw ' +
      'uiteraard vaak van vanaf vanuit vanwege veel via volgens vooral voor voorts waar wanneer want wat wegens welke wie wij ' +
      'zelfs ze zij zo zoals zodra zonder altijd eerst direct enkel uitsluitend zowel zoals behalve jegens conform indien ' +
      'inzake betreffende krachtens omtrent qua richting ter overeenkomstig',
  ),
  notBefore: words('ik jij we wij hij men is zijn was wordt worden mag moet kan heeft of'),
  surelyBefore: words(
    'uzelf jezelf zichzelf de het een je jouw jullie uw u onze ons geen niet nooit altijd alleen eerst direct alle elke ieder iedere met bij op ' +
      'aan in over voor naar uit om contact dit deze die dat er zo zorgvuldig respectvol voorzichtig ook daarom dan meteen ' +
      'zelf bewust goed vertrouwelijke persoonlijke alles iets niets zich rekening uitsluitend jezelf',
  ),
  action: words(
    stems.map(thirdOf).join(' '),
    ACTIONS.replace(/\*/gu, ''),
    IRREGULAR_ACTIONS,
    'doet gaat staat ziet slaat biedt',
  ),
  duty: words(
    'meld meldt vermeld vermeldt verwijs verwijst zorg zorgt controleer controleert overleg overlegt informeer informeert ' +
      'respecteer respecteert behandel behandelt bewaar bewaart vernietig vernietigt wis wist verwijder verwijdert ' +
      'vraag vraagt maak maakt lever levert houd houdt gebruik gebruikt deel deelt volg volgt neem neemt registreer ' +
      'registreert ondertekent onderteken draag draagt beveilig beveiligt vergrendel vergrendelt bespreek bespreekt geef geeft ' +
      'stem stemt betaalt betalen schakel schakelt laat zet behandelt behandelen bespreken melden vermelden verwijzen zorgen ' +
      'controleren overleggen informeren respecteren bewaren vernietigen wissen verwijderen leveren houden volgen registreren ' +
      'beslist beslissen beoordeelt beoordelen stelt stellen toetst toetsen evalueert evalueren wijst wijzen benoemt benoemen verstrekt verstrekken legt leggen voert voeren kiest publiceert bel belt mail mailt haal haalt breng brengt verlaat verlaten noteer noteert schrijf schrijft stuur stuurt wacht bied biedt reken rekent los lost groet ' +
      'ondertekenen dragen beveiligen gooien ruimt ruimen beschermt beschermen sluit sluiten vertrekken bereidt bereiden',
  ),
  habit:
    '^\\s*(?:door|zonder)\\b|\\b(?:gevaar|vaak|soms|misschien|veel|meer(?! dan)|minder|al|bijvoorbeeld|waarschijnlijk|automatisch|zo|hiermee|daarmee|hierdoor|daardoor|eigenlijk|natuurlijk|uiteraard|inzicht|kennis|kans|risico|indruk|fouten?|graag|snel|makkelijk|gemakkelijk|meestal|dan)\\b',
  stative: words(STATIVES),
  actionEnding: '(?:[^aeiou]|[aeiou]{2})t$|[^d]en$',
  never: words(NEVER),
  bareProhibition:
    '^(?:en |dus )?(?:ook|zelfs) niet\\b|^(?:nooit|niet(?! (?:alles|iedereen|alle|elke?|iedere?|altijd|veel|zelden|alleen|voor))|geen)\\b[^.]{0,120}\\p{L}{2,}(?:en|doen|gaan|staan|zien)[.!]?$|^(?:niet|nooit) \\p{L}+en\\b|^geen (?!idee|probleem|zorgen|paniek|vragen)\\p{L}+',
  verblessProhibition:
    '^(?:in|op|onder|tijdens|binnen|voor|na|bij|buiten|aan)\\b[^,:.]{3,60}\\bgeen \\p{L}+[.!]?$',
  bareObligation:
    '^(?:altijd|direct|meteen|eerst|graag|alleen)\\b[^.]{0,120}\\p{L}{2,}(?:en|doen|gaan|staan|zien)[.!]?$',
  passive: '\\b(?:wordt|worden|geschiedt|geschieden)\\b|\\bvind(?:t|en)\\b(?=[^.;]{0,80}\\bplaats\\b)',
  passiveSeldom:
    '\\b(?:kan|kun|kunnen|zou|zouden)\\b|\\b(?:weleens|wel eens|vaak|soms|meestal|doorgaans|steeds vaker|zelden)\\b|\\b(?:niet|geen|nooit) (?:altijd|vaak|meer(?! (?:\\S+ ){1,3}dan\\b)|langer|snel|automatisch|zomaar|door iedereen)\\b|^\\s*(?:je|jij|u|jouw|uw) (?:\\S+ )?wordt\\b',
  passiveFact:
    'verstaan|(?<!(?:als|dan|zoals) )bedoeld(?! in)|genoemd|aangehaald|beschouwd|aangemerkt|geraakt|ervaren|gezien|bedreigd|steeds vaker|in rekening|geacht|begrepen|bekrachtigd',
  dutyPassive:
    '\\b(?:opgeslagen|bewaard|gemeld|geregistreerd|vernietigd|versleuteld|onderbouwd|afgesloten|ingeleverd|vastgelegd|geïnformeerd|verwijderd|gewist|getoetst|gecontroleerd|aangevraagd|doorgegeven|beveiligd|behandeld|geëvalueerd|ondertekend|voorgelegd|afgestemd|besproken|vergrendeld|gearchiveerd|ingetrokken|opgeborgen|nageleefd|opgeruimd|teruggebracht|teruggestuurd|teruggegeven|genoteerd|doorgestuurd|overgedragen|aangemeld|afgemeld|ingediend|gemotiveerd|bijgehouden|gedocumenteerd|bekendgemaakt|aangeboden|gewaarborgd|bevestigd|beoordeeld|gebruikt|verstrekt|verwerkt|opgesteld|uitgevoerd|gedragen|bijgewerkt)\\b',
  everyOne: '^\\s*(?:ieder|iedere|elk|elke) (?!(?:dag|week|maand|jaar|keer|uur|minuut|seconde)\\b)',
  surelyDutyPassive:
    '\\b(?:ingeleverd|gemeld|aangevraagd|vernietigd|versleuteld|afgesloten|opgeborgen|vergrendeld|opgeruimd|teruggebracht|teruggestuurd|teruggegeven|geteld|genoteerd|ondertekend|afgestemd|voorgelegd|doorgegeven|doorgestuurd|overgedragen|vastgelegd|schoongemaakt|aangemeld|afgemeld|besproken|ingediend|vergezeld)\\b',
  breach: '\\b(?:overtreding|overtredingen|misbruik|schending|niet-naleving|plichtsverzuim)\\b',
  can: '\\b(?:kan|kunnen)\\b(?![^.;]{0,200}\\b(?:worden|leiden|blijken|ontstaan|voorkomen|zijn(?=\\s*[.,;])|hebben(?=\\s*[.,;]))\\b)',
  statedFact:
    '^\\s*(?:dat|dit|zo) (?:doet|doen)\\b(?! (?:alleen|uitsluitend))|\\b(?:de|het) volgende\\b|aansprakelijk|akkoord gaat|treedt in werking|in werking',
  directive:
    '\\b(?:altijd|uitsluitend|alleen|enkel|slechts|direct|meteen|terstond|onverwijld|onmiddellijk|binnen (?:\\S+ ){1,3}?(?:uur|dag(?:en)?|werkdag(?:en)?|week|weken|maand(?:en)?|jaar)|' +
    'vooraf(?:gaand)?|tevoren|schriftelijk|jaarlijks|maandelijks|wekelijks|dagelijks|periodiek|regelmatig|tijdig|minimaal|ten minste|minstens|uiterlijk|ten hoogste|' +
    'zo (?:spoedig|snel) mogelijk|conform|volgens|elke? (?:jaar|maand|week|kwartaal|dag)|via (?:het|de) \\p{L}*(?:formulier|portaal|app|systeem|meldpunt|helpdesk|servicedesk)|eenmaal|per (?:jaar|kwartaal|maand)|niet langer dan|niet meer dan|zorgvuldig|vertrouwelijk|verplicht|terughoudend|respectvol|voorzichtig)\\b',
};
