import type { Subordination } from '../lexicon';
import { words } from '../words';
import { DUTCH_VERBS } from './verbs';

const SUBJECTS =
  'je jij u we wij ze zij hij ik men iemand niemand er het dit dat de een deze die alle iedere elke ieder iedereen uw jouw ' +
  "onze ons hun geen mijn jullie medewerkers werknemers collega's klanten mensen gebruikers ambtenaren anderen derden " +
  'sprake gegevens bezoekers leerlingen ouders';
const subjects = words(SUBJECTS);
const FINITE =
  'is zijn was waren wordt worden werd werden heeft hebben had moet moeten mag mogen kan kunnen kunt zal zullen zou zouden ' +
  'dient dienen hoeft hoeven wil willen behoort behoren geldt gelden krijgt krijgen blijft blijven ben bent heb hebt';

/** How Dutch sentences hang together. */
export const DUTCH_SUBORDINATION: Subordination = {
  always: words(
    'omdat terwijl hoewel tenzij voordat nadat mits totdat zodra zolang doordat aangezien zodat opdat indien wanneer ' +
      'ofschoon wie wat hoe waarom welke wiens waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarom ' +
      'waaronder waarop waarover waartoe waaruit waarvan waarvoor alvorens ingeval',
  ),
  before: new Map([
    ['als', new Set([...subjects, 'niet', 'nodig', 'mogelijk', 'blijkt'])],
    ['dat', subjects],
    ['voor', words('ik hij we wij zover')],
    ['sinds', words('ik hij we wij je')],
  ]),
  whether: {
    word: 'of',
    after: words(
      'toetst beoordeelt onderzoekt controleert controleer check checkt na kijk weet vraag bepaal bepaalt beslist bekijk beoordeel onderzoek overweeg afvraagt twijfel',
    ),
  },
  relative: words('die dat'),
  notAfter: words(
    'met voor aan van op in door bij naar om tegen over uit tot zonder onder tussen namens via en of maar ook als is zijn ' +
      'doe dan gebruik deel meld plaats vraag bewaar verwijder laat geef zeg neem stuur ga mag mogen moet moeten kan kunnen ' +
      'wordt worden heeft hebben dient dienen zal zullen zorg al wil controleer check respecteer volg beheert beheer',
  ),
  withInfinitive: words('om zonder door teneinde alvorens'),
  infinitiveMarker: 'te',
  transparent: words(
    'zegt schrijft stelt vindt vinden betekent geldt meent benadrukt benadrukken op mee in stellen vermeldt bepaalt zeggen ' +
      'schrijven weet onthoud bedenk',
  ),
  subjectStart: subjects,
  resumeWith: words(FINITE, 'dan'),
  embedded: /^(?:die|dat|wie|wat|waar\p{L}*|hoe|welke|wiens)$/u,
  resume: 'after-verb',
  finite: words(FINITE),
  predicates: words('verboden toegestaan verplicht geoorloofd gerechtigd bevoegd gehouden'),
  mainForms: new Set([...DUTCH_VERBS.imperative, ...DUTCH_VERBS.action]),
  verbForms: new Set([...DUTCH_VERBS.action, ...DUTCH_VERBS.stative, ...FINITE.split(' ')]),
};
