import { anyOf, list } from '../words';
import type { WarningLexicon } from './lexicon';
import { SLIPS_IN_DUTCH } from './slips-nl';

const DEVICE =
  '(?:laptops?|telefoons?|mobiel(?:e|tje)?s?|smartphones?|tablets?|computers?|apparat(?:en|uur)|apparaat|toestel(?:len)?|elektronica|hardware)';
const ACCOUNT = '(?:accounts?|profiel(?:en)?|kana(?:al|len)|mailbox(?:en)?|mailadres(?:sen)?)';
const own = (thing: string): RegExp =>
  new RegExp(`\\b(?:eigen|persoonlijke?|priv[ée])[- ]?(?:mobiele )?${thing}\\b`, 'iu');
const company = (thing: string): RegExp =>
  new RegExp(
    `\\b(?:(?:bedrijfseigen|zakelijke?|bedrijfs|werk|dienst) ?-?(?:mobiele )?${thing}|${thing} van (?:het bedrijf|de organisatie|de zaak|de werkgever))(?![\\p{L}])`,
    'iu',
  );
const owned = (thing: string) => ({ own: own(thing), company: company(thing) });

const IN_POLICY =
  '(?:in )?(?:het |uw |je |jouw |jullie |dit |elk |een |ons )?(?:\\p{L}+[- ])?\\p{L}*(?:beleid|protocol|reglement|gedragscode|beleidsdocument)(?: voor [\\p{L} ]{3,30}?)?';
const MUST = '(?:moet|moeten|dient|dienen|zou|hoort)';
const HOLD =
  'betrekking hebben|aandacht|bevatten|beschrijven|omvatten|vermelden|behandelen|ingaan|duidelijk maken|vastleggen|regelen|staan|voldoen|definiëren|opnemen|opgenomen';

export const DUTCH: WarningLexicon = {
  toEmployer:
    /\b(?:uw|je|jouw) (?:eigen |andere |nieuwe |huidige )?(?:werknemers?|medewerkers|personeelsleden|personeel|bedrijf|onderneming|werkplek beleid)\b/giu,
  theirPeople:
    /(?<![\p{L}])(?:uw|je|jouw) (?:eigen |andere |nieuwe |huidige )?(?:werknemers?|medewerkers|personeelsleden|personeel)(?![\p{L}])/giu,
  asEmployer:
    /(?<![\p{L}])(?:als (?:werkgever|ondernemer|bedrijfseigenaar)|bent u (?:een )?(?:werkgever|ondernemer))(?![\p{L}])/giu,
  toManager: anyOf(
    list(`
    leidinggevende, leidinggevenden, manager, managers, teamleider, teamleiders, chef, directeur
  `),
  ),
  policyMustHold: new RegExp(
    `(?<![\\p{L}])(?:${IN_POLICY} ${MUST}|(?<=^|, )${MUST} ${IN_POLICY})(?![\\p{L}])[^.;:]{0,120}?(?:${HOLD})(?![\\p{L}])`,
    'giu',
  ),
  itMustHold: new RegExp(
    `^(?:het|dit|hierin|daarin|ook) (?:document |stuk )?${MUST}(?![\\p{L}])[^.;:]{0,120}?(?:${HOLD})(?![\\p{L}])`,
    'giu',
  ),
  hedges: anyOf(
    list(`
    waarschijnlijk, vermoedelijk, wellicht, misschien, mogelijkerwijs, bij voorkeur, liefst, in
    principe, in beginsel, doorgaans, meestal, gewoonlijk, over het algemeen, in het algemeen, normaal
    gesproken, zoveel mogelijk, zo veel mogelijk, waar mogelijk, indien mogelijk, zo mogelijk, voor
    zover mogelijk, als het even kan, naar verwachting, in de regel, min of meer, enigszins,
    redelijkerwijs, zo nodig, waar nodig, naar eigen inzicht
  `),
  ),
  noHedge:
    /(?<![\p{L}])(?:(?:niet|niet meer|geen|zo (?:snel|spoedig|kort|weinig)) mogelijk|mogelijk (?:is|zijn|maakt|maken|te maken)|(?:maakt|maken|maak) [^.;]{0,40}mogelijk)(?![\p{L}])/giu,
  owned: [owned(DEVICE), owned(ACCOUNT)],
  contrast: anyOf(
    list(`
    niet, geen, nooit, in plaats van, ook, evenmin, van jou, van jezelf, daarentegen, eigenaar, tenzij, behalve, zowel, of
  `),
  ),
  allowingHeading:
    /^(?:\d[\d.]* )?(?:wat (?:mag|kan)(?: je| u| er)?(?: wel)?|(?:dit )?(?:mag|kan) wel|toegestaan(?:e? gebruik)?|wel doen|do[’']?s|dit mag)\s*[?:]?$/iu,
  forbiddingHeading:
    /^(?:\d[\d.]* )?(?:wat (?:mag|kan)(?: je| u| er)? niet|(?:dit )?mag niet|niet toegestaan|niet doen|don[’']?ts|verboden(?: gebruik)?|dit (?:doen we|doe je|mag) niet)\s*[?:]?$/iu,
  forbids:
    /(?<![\p{L}])(?:(?:mag|mogen) (?:\p{L}+ ){0,3}(?:niet|geen|nooit)|(?:is|zijn) (?:\p{L}+ )?(?:verboden|niet toegestaan)|^(?:\p{L}+ ){1,2}(?:nooit|geen))(?![\p{L}])/iu,
  allows:
    /(?<![\p{L}])(?:(?:je|jij|u|iedereen|medewerkers|werknemers) (?:mag|mogen)|(?:mag|mogen) (?:je|jij|u|iedereen)|(?:is|zijn) toegestaan)(?![\p{L}])(?!(?:[^.]{0,80}(?<![\p{L}])(?:niet|geen|nooit|niemand|alleen|uitsluitend|pas|hoogstens|slechts)(?![\p{L}])))/iu,
  restriction: anyOf(
    list(`
    maar, tenzij, behalve, uitgezonderd, zolang, mits, wel, alleen, uitsluitend, slechts, pas, als, dus
  `),
  ),
  mayDouble: new Set(
    list(`
    die, dat, het, je, ze, zij, u, er, we, wij, nee, ja, heel, win, had, hij, is, was, hun
  `),
  ),
  neverLast: new Set(
    list(`
    de, en, of, maar, omdat, zodat, mits, tenzij, hoewel, noch, onze, ter, ten, aangezien, doordat
  `),
  ),
  lastWithStopOnly: new Set(
    list(`
    van, voor, met, aan, in, op, bij, door, over, uit, naar, tot, onder, een, het, te, om, als, die, dat, moet, moeten, mag, mogen
  `),
  ),
  subordinators: /^(?:omdat|hoewel|zodat|terwijl|waardoor|waarbij|doordat|aangezien)(?![\p{L}])/iu,
  numbers: {
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
  },
  countedThings: list(`
    stappen, regels, basisregels, grondregels, spelregels, huisregels, vuistregels, punten, principes,
    uitgangspunten, tips, vragen, afspraken, redenen, onderdelen, voorwaarden, thema’s, thema's,
    onderwerpen, categorieën, fasen, fases, niveaus, hoofdstukken, dingen, manieren, richtlijnen,
    kernwaarden, waarden, gevallen, situaties, zaken, adviezen, geboden, klassen
  `),
  promising: list(`
    deze, de volgende, volgende, onderstaande, de onderstaande, hieronder, hierna, onze, deze volgende
  `),
  slips: SLIPS_IN_DUTCH,
  leadInModal:
    /(?<![\p{L}])(?:kan|kunnen|moet|moeten|mag|mogen|zal|zullen|zou|zouden|wil|willen)(?: niet| nooit| wel| geen)?\s*:?\s*["“”]?$/iu,
  notAfterModal: new Set(
    list(`
    haal, haalt, verminder, vermindert, veroorzaak, veroorzaakt, kost, breng, brengt, geef, geeft, maak,
    maakt, houd, houdt, zorg, zorgt, gebruik, gebruikt, deel, deelt, plaats, plaatst, schaad, schaadt,
    leid, leidt, verlies, verliest, vraag, vraagt, meld, meldt, stel, stelt, neem, neemt, doe, doet,
    wees, ga, gaat, zet, schend, schendt, vernietig, beschadig, beschadigt, onthul, onthult, respecteer,
    respecteert, controleer, controleert, lees, leest, volg, volgt
  `),
  ),
  registers: {
    formal: /(?<![\p{L}'’-])(?:u|uw|uzelf)(?![\p{L}'’-])/iu,
    informal: /(?<![\p{L}])(?:je|jij|jou|jouw|jezelf|jullie)(?![\p{L}])/iu,
  },
  definingHeading: /\b(?:begrip|begrippen|begripsbepaling\p{L}*|definities?|begrippenlijst|woordenlijst)\b/iu,
  defines:
    /(?:wordt (?:verder )?(?:verstaan|bedoeld|aangeduid)|verstaan wij|verstaan onder|bedoelen we|hierna(?: te noemen)?|staat voor|afkorting van|betekent)/iu,
  definable: list(`
    Beheerder, Gebruiker, Gebruikers, Opdrachtgever, Opdrachtnemer, Werkgever, Werknemer, Werknemers,
    Medewerker, Medewerkers, Leverancier, Klant, Klanten, Organisatie, Vennootschap, Onderneming,
    Partij, Partijen, Dienst, Diensten, Overeenkomst, Commissie, Bestuur, Directie, Verwerker,
    Verwerkingsverantwoordelijke, Betrokkene, Platform, Product, Producten, Regeling, Eigenaar,
    Toezichthouder, Contactpersoon, Coördinator, Bedrijf, Stichting, Vereniging, Lid, Leden, Melder
  `),
  articles: list('de, het, een, elke, iedere, geen, deze, dit'),
  knownAbbreviations: new Set(
    list(`
    IT, ICT, HR, AVG, EU, BV, NV, VOF, PDF, OR, CAO, USB, VPN, SMS, PIN, BSN, ID, CEO, CFO, CIO, FAQ,
    URL, AI, VS, NL, TV, DVD, CD, GPS, QR, ISO, OK, PC, CV, EHBO, BHV, MBO, HBO, WO, BTW, KVK, GGZ, GGD,
    IBAN, RSI, NS, GDPR, EUR, USA, UK, HTML, CSV, WC, APK, ZZP, UWV, WW, WIA, BIG, AP, LET, NB, PS, API,
    SSD, RAM, PR, VOG
  `),
  ),
  placeholders:
    /(?<![\p{L}])(?:NTB|N\.T\.B\.|n\.t\.b\.|nader te bepalen|nog in te vullen|hier invullen|dd-mm-jjjj)(?![\p{L}])|[[<{](?:hier |uw |de |het )?(?:bedrijfs|organisatie)?(?:naam|bedrijf|datum|functie|organisatie|afdeling|telefoonnummer|e-mailadres|adres|invullen|vul in|plaats)(?: [\p{L}/ -]{0,40})?[\]>}]/gu,
};
