import type { Lexicon } from '../lexicon';
import { DUTCH_PATTERNS } from './patterns';
import { DUTCH_SUBJECTS } from './subjects';
import { DUTCH_SUBORDINATION } from './subordination';
import { DUTCH_TOPICS } from './topics';
import { DUTCH_VERBS } from './verbs';

/** What the norm engine knows of Dutch. */
export const DUTCH: Lexicon = {
  language: 'nl',
  subordination: DUTCH_SUBORDINATION,
  partBreak:
    ';|, en (?:dat|dit|daar|het|dan) (?:is|was|kan|mag|hoeft)\\b|, (?:maar|doch|echter|dus)\\b| maar |[.!?] | [–—-] |: ',
  negation: {
    words: '\\b(?:niet(?!-)|geen|nooit|nimmer|niemand|niets|nergens|noch|geenszins)\\b',
    apparent:
      ', niet (?:aan|van|op|met|voor|in|de|het|een|alleen|door|bij)\\b|\\b(?:niet (?:alleen|slechts|enkel)\\b|niet (?:langer|meer|later|minder|vaker|eerder|verder|hoger|anders) dan\\b|al dan niet|wel of niet|of niet\\b|niets anders dan|niet voor niets|niet (?:algemeen |voor \\S+ |\\S+lijk )?(?:openbare|vrijgegeven|publieke|bevoegde)\\b|geen (?:andere?|ander) (?:\\S+ ){1,3}?dan\\b)',
    reach: 'part',
    subject: '^\\s*(?:niemand|geen enkele?|geen|nooit|nimmer|onder geen (?:beding|enkele)|in geen geval)\\b',
  },
  tip: '^(?:(?:ons|mijn|een) )?(?:\\p{L}+ )?(?:tips?|advies)\\s*:|^(?:waar|indien|zo) mogelijk\\b|^(?:bij voorkeur|het liefst)\\b',
  examples: { right: '^\\s*(?:wel|goed|do)\\s*:', wrong: "^\\s*(?:niet|fout|don'?t)\\s*:" },
  restriction: '\\b(?:alleen|uitsluitend|enkel|slechts|pas)\\b(?! maar)',
  patterns: DUTCH_PATTERNS,
  describes:
    '^\\s*(?:soms|vaak|dikwijls|misschien)\\b|\\b(?:moet|moeten|mag|mogen) (?:\\S+ )?(?:soms|weleens)\\b|^\\s*niet (?:iedereen|alles|alle|elke?|iedere?)\\b|\\b(?:had|hadden)\\b[^.;]{0,120}\\b(?:mogen|moeten|hoeven)\\b|\\bin (?:sommige|veel|andere|de meeste) landen\\b',
  verbs: DUTCH_VERBS,
  subjects: DUTCH_SUBJECTS,
  definition: {
    whole:
      '^(?:een )?[\\p{L} -]{3,40} is (?:een|de|het) (?:\\p{L}+ ){0,2}(?:persoon|partij|organisatie|gebeurtenis|document|situatie|bestand|instantie),? (?:die|dat|waar\\p{L}*|wiens|aan wie|van wie)\\b',
    at: '\\b(?:verstaan|verstaat|versta) (?:\\S+ ){0,6}?onder\\b|\\bonder\\b[^.;]{1,120}\\b(?:verstaan|begrepen|verstaat|valt)\\b|\\bwordt (?:\\S+ ){0,6}?verstaan\\b|\\b(?:bedoelen|bedoeld|bedoelt) (?:we|wij)\\b|\\b(?:we|wij) bedoelen\\b|\\bmet\\b[^.;]{1,100}\\b(?:bedoelen|bedoeld|bedoelt)\\b|\\bbetekent\\b|\\bdefinitie van\\b|\\bde term\\b|\\bstaat voor\\b|^(?:een )?[\\p{L} -]{3,50} (?:is|zijn) (?:alle(?! dagen)|iets|iemand|degene|iedere? \\p{L}+ (?:die|waar)|elke? \\p{L}+ (?:die|dat|waar)|een (?:situatie|gebeurtenis|persoon|term|verzamelnaam))\\b|: (?:degenen?|hetgeen|iedere?|elke?|een|het|de)\\b',
    inSection:
      "^(?!(?:dat|dit|het|er|zo|hier|daar|ze|zij|we|wij|je|u|hij|ik|alles|niets) (?:is|zijn)\\b)(?:(?:een|het|de) )?[\\p{L} '-]{2,60}? (?:is|zijn) (?:een|het|de|alle|elke|degene|iedere|gegevens|betaalde|informatie|apps|websites|[a-z]+e )",
    unless: 'betekent (?:dit|dat|het|niet|ook|dus)|dat betekent|dit betekent|als bedoeld|bedoeld in',
  },
  headings: [
    { at: '^(?:(?:onze|de|het) )?(?:doel(?:en|stelling(?:en)?)?|missie|visie|ambities?)\\b', norm: 'fact' },
    {
      at: "^(?:(?:wat )?(?:mag|doen? (?:je|we|wij)?|dit doen we|dit doe je)? ?(?:beslist |absoluut )?niet\\b|niet doen|(?:dit |wat )?(?:mag|kan|doen we|doe je|doen wij) (?:beslist )?niet|verboden\\b|verbod|(?:voorbeelden van )?(?:ongewenst|ontoelaatbaar|onacceptabel|onaanvaardbaar|ongeoorloofd|verboden|niet toegestaan)e? (?:\\p{L}+ )?(?:gedrag\\p{L}*|gebruik|handeling\\p{L}*|activiteiten|uitingen|inhoud|toepassingen)\\b|(?:voorbeelden van )?misbruik\\b|taboe\\p{L}*$|don'?ts?$|niet toegestaan|wat (?:we|wij|je|u) (?:beslist )?(?:niet|nooit) (?:doen|doet|mag|mogen)|wat (?:niet mag|mag niet)|nooit)",
      norm: 'prohibition',
    },
    {
      at: '^(?:(?:dit |wat )?mag (?:wel)?$|toegestaan|wat (?:wel mag|mag wel|mag)$|(?:voorbeelden van )?(?:toegestane?|geoorloofde?|toelaatbare?|acceptabele?) (?:\\p{L}+ )?(?:gebruik|gedrag\\p{L}*|handeling\\p{L}*|activiteiten|toepassingen)\\b|prima$|dit kan(?: wel)?$|wat kan(?: wel)?$|dit mag|wat mag er wel|(?:mag )?zonder (?:te vragen|toestemming)$)',
      norm: 'permission',
    },
    {
      at: "^(?:verplicht\\p{L}*$|do'?s$|doen$|wel doen|wat moet|dit moet|(?:taken|plichten|verantwoordelijkheden)\\b|wat (?:we|wij) van (?:je|jou|u|elkaar|jullie) verwachten|altijd$|eerst vragen|vraag eerst|zo doen we|dit doe je wel|dit doen we wel)",
      norm: 'obligation',
    },
    { at: '\\btips\\b|^(?:tips?$|adviezen|aanbevelingen|aanraders|goed om te doen)', norm: 'advice' },
    {
      at: '^(?:(?:art(?:ikel|\\.)? ?\\d+\\S* ?)?(?:begrip\\p{L}*|definities?|wat (?:we|wij) bedoelen|begripsbepaling\\p{L}*))',
      norm: 'definition',
    },
    { at: '^(?:sancties?|gevolgen|maatregelen bij|overtreding)', norm: 'sanction' },
  ],
  tables: {
    permitted: '^(?:(?:dit )?mag(?: wel)?|wel|(?:wel )?toegestaan|do|doen|wel doen)$',
    forbidden: "^(?:(?:dit )?mag niet|niet|verboden|niet toegestaan|don'?t|niet doen|laten)$",
    duty: '^(?:ta(?:ak|ken)|verantwoordelijk\\p{L}*|verplichting\\p{L}*|plicht\\p{L}*|actie|wat moet je doen|maatregel)$',
    term: '^(?:betekenis|definitie|omschrijving|uitleg van het begrip)$',
    consequence: '^(?:gevolg\\p{L}*|sanctie\\p{L}*|consequentie\\p{L}*|straf)$',
    yes: '^(?:[✓✔]|ja|toegestaan|mag|ok)$',
    no: '^(?:[✗✘]|nee|nooit|niet toegestaan|mag niet|verboden)$',
    withLimit:
      '^(?:alleen|uitsluitend|mits|met toestemming|beperkt|onder voorwaarden|na (?:overleg|toestemming))\\b',
    asks: '\\bmag\\b|toegestaan|antwoord|verboden',
  },
  answers: {
    yes: '^(?:ja|zeker|jazeker|natuurlijk)\\b',
    no: '^(?:nee|neen|liever niet|absoluut niet|nooit|niet zonder)\\b|^[^.,;:]{0,60}\\bniet[.!]?$',
    limited: '^(?:ja,? )?(?:maar )?(?:alleen|uitsluitend)\\b',
    asksDuty:
      '^(?:moet|moeten|hoef|hoeven|ben ik verplicht|zijn we verplicht|is het verplicht|is \\S+ verplicht)\\b',
    asksMeaning:
      '^(?:wat (?:is|zijn|betekent|bedoelen (?:we|wij) met|verstaan (?:we|wij) onder)|wanneer is)\\b',
    asksLeave:
      '\\b(?:mag|mogen|kan|kunnen|is het (?:toegestaan|verboden)) (?:ik|we|wij|je|jij|u|een|medewerkers|collega|het|dit)\\b|^(?:mag|mogen)\\b',
  },
  qualifiers: {
    hedge:
      '\\b(?:waarschijnlijk|mogelijk|wellicht|misschien|bij voorkeur|in principe|in beginsel|zo veel mogelijk|zoveel mogelijk|meestal|doorgaans|over het algemeen|liefst|zo nodig|indien nodig|waar mogelijk|in de regel|normaal gesproken|eventueel|redelijkerwijs|normaliter|vrijwel)\\b',
    exception:
      '\\b(?:tenzij|behalve|met uitzondering van|uitgezonderd|behoudens|buiten de gevallen|anders dan|op (?:\\S+ )?na\\b|een uitzondering)\\b[^.;]{0,200}',
    condition:
      '\\b(?:als(?! (?:een|beheerder|medewerker|werknemer|gevolg|zodanig))|indien|wanneer|mits|zodra|op voorwaarde dat|in geval van|alleen met|zonder (?:voorafgaande |schriftelijke |uitdrukkelijke )?toestemming|met (?:voorafgaande |schriftelijke )?toestemming|bij twijfel|in overleg met|voor zover)\\b[^,.;]{0,160}',
  },
  topics: DUTCH_TOPICS,
};
