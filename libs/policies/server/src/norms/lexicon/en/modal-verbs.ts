import type { NormPattern } from '../lexicon';

/** After "may": what could happen rather than what is allowed. */
const EPISTEMIC =
  '\\bmay (?:\\p{L}+ly |also |well |still |even |not )?(?:be (?:\\p{L}+ly )?(?:able|aware|unaware|subject|required|asked|lost|stolen|seen|changed|exposed|considered|liable|possible|necessary|appropriate|useful|interested|tempted|held|found|affected|amended|terminated|suspended|revoked|prosecuted|hard|difficult|public|visible|unable|difficult|too|more|a |an |the |in |at |other|times|some|disciplined|refused|updated|viewed|deemed|perceived|associated|reported|sanctioned|banned|removed|denied|disabled|blocked|limited|needed|cause|exempted|exempt)|result|lead|contain|include|cause|have|occur|change|vary|require|want|need|find|feel|seem|appear|know|come|become|happen|affect|damage|harm|violate|constitute|arise|exist|face|lose|think|see|depend|apply|mean|differ|reflect|incur|expose|pose|create|trigger|look|sound|remain|receive|encounter|experience|believe|get|hear|notice|already|often|sometimes|seriously|impact|also be|carry(?! out)|put|jeopardi[sz]e|compromise|wish)\\b';

/** Modal verbs and what they say in English policies. */
export const ENGLISH_MODALS: readonly NormPattern[] = [
  {
    name: 'must',
    at: "\\bmust(?:n't)?\\b(?! (?:have been|be a (?:mistake|joke)))",
    norm: 'obligation',
    negated: 'prohibition',
    confidence: 0.92,
    unless: '\\bmust \\p{L}+(?: with| to| by)? (?:are|is|can be|will be|have been)\\b|^here (?:is|are)\\b',
  },
  { name: 'shall', at: '\\bshall\\b', norm: 'obligation', negated: 'prohibition', confidence: 0.88 },
  {
    name: 'have-to',
    at: '\\b(?:have|has|need|needs)(?: (?:always|also|only|first))? to\\b(?! say| know that)',
    norm: 'obligation',
    negated: 'permission',
    confidence: 0.8,
    unless:
      '\\b(?:may|might|could|would|will|often|sometimes|used to) (?:\\p{L}+ )?(?:have|need) to\\b|all you (?:have|need) to|you want|information (?:\\S+ )?needed|no need',
  },
  {
    name: 'will-need-to',
    at: "\\b(?:you|employees|staff|users|members|everyone)(?:'ll| will) (?:also )?(?:need|have) to\\b",
    norm: 'obligation',
    confidence: 0.78,
  },
  {
    name: 'is-to',
    at: '\\b(?:is|are) (?:not |never |always |only )?to be\\b',
    norm: 'obligation',
    negated: 'prohibition',
    confidence: 0.78,
    unless:
      '(?:purpose|aim|goal|idea|intention|objective|role|point) (?:\\S+ ){0,8}?(?:is|are) to|if (?:\\S+ ){1,4}(?:is|are) to be',
  },
  {
    name: 'should',
    at: "\\b(?:should|ought to)(?:n't)?\\b",
    norm: 'advice',
    negated: 'prohibition',
    confidence: 0.82,
    unless:
      '\\bshould \\p{L}+(?: with| to| by)? (?:are|is|can be|will be|have been)\\b|^here (?:is|are)\\b|should be (?:read|interpreted|construed|seen|understood|noted)\\b|should you\\b[^.;]{0,80},|why should',
  },
  {
    name: 'may-person',
    at: '\\bmay\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    actor: true,
    unless: `${EPISTEMIC}|may the|\\bin may\\b|\\bhowever \\p{L}+ \\p{L}+ may\\b`,
    confidence: 0.82,
  },
  {
    name: 'may-not',
    at: '\\bmay (?:not|never|only|in no)\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    unless:
      'may not (?:be (?:able|aware|visible|possible|appropriate|obvious|clear|a |the |available|enough|accurate|complete|suitable|as )|know|always|realize|realise|have|need|want|seem|apply|even|reflect|agree|like|work|represent)',
    confidence: 0.88,
  },
  {
    name: 'only-may',
    at: '^\\s*only\\b[^.;]{0,120}\\bmay\\b',
    norm: 'prohibition',
    confidence: 0.74,
  },
  {
    name: 'may-be-done',
    at: '\\bmay (?:also )?be (?:\\p{L}{2,}(?:ed|en|wn)|kept|made|sent|worn|brought|bought|sold|put|read)\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    confidence: 0.72,
    unless: `${EPISTEMIC}|may be used (?:to(?!\\s*:)|against|for (?:fraud|blackmail))|which may|may (?:also )?be (?:monitored|recorded|inspected|searched|revised|reviewed|logged|tracked|audited|investigated|referred|dealt|treated|withdrawn|confiscated|charged|deducted|escalated|forwarded|different|taken (?:against|into))`,
  },
  {
    name: 'negative-may',
    at: '^\\s*(?:no|nobody|no one|neither|none|under no circumstances|at no time|in no (?:case|event))\\b[^.;]{0,120}\\b(?:may|shall|should|must|(?:is|are) (?:allowed|permitted|authori[sz]ed|to))\\b',
    norm: 'prohibition',
    confidence: 0.85,
    unless:
      '\\b(?:there|it) (?:is|are)\\b|no matter|\\bno (?:doubt|policy|set of|system|one (?:likes|knows|wants)|need|company|technology|list)\\b',
  },
  {
    name: 'cannot',
    at: "\\b(?:cannot|can't|can not|can never)\\b(?= (?:\\p{L}+ly )?(?:be )?(?:use|share|post|disclose|publish|accept|speak|reveal|store|send|discuss|install|access|download|copy|shared|used|posted|disclosed|stored|published|take|bring|make|give|ban|fire|discipline|change|delete|claim|smoke|record|film|wear|engage|include|upload|transmit|sell|host|allow|tolerate|attack|harass|claimed|reimbursed|returned|taken|brought|accepted|transferred|sold|removed|carried|combined)\\b)",
    norm: 'prohibition',
    confidence: 0.72,
    unless:
      "accept (?:any )?(?:responsibility|liability)|can(?:not|'t) (?:be used to identify|make (?:sure|out))|if (?:\\S+ ){0,4}(?:cannot|can't)",
  },
  {
    name: 'can-right',
    at: '\\b(?:you|employees|staff|users|members|everyone|anyone|they) can\\b(?= [^.;]{0,80}\\b(?:up to \\S*\\d|without (?:asking|permission|approval)))|\\b(?:you|employees|staff|users|members|everyone|anyone|they) can\\b(?= (?:\\p{L}+ly )?[^.;]{0,120}\\b(?:with (?:\\S+ )?(?:permission|approval|consent)|as long as|provided|appeal|request access|at any time|on request|opt out|freely)\\b)|^yes,? you can\\b',
    norm: 'permission',
    confidence: 0.7,
    unless: 'can (?:be|have|help|result|lead)',
  },
  {
    name: 'can-be-granted',
    at: '\\bcan (?:also )?be (?:reclaimed|claimed|requested|reimbursed|granted|waived|extended|appealed|refunded|obtained)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.62,
  },
  {
    name: 'will',
    at: "\\b(?:will|'ll)\\b",
    norm: 'obligation',
    negated: 'prohibition',
    actor: true,
    confidence: 0.68,
    unless:
      "\\b(?:will|'ll) (?:not |also |then |always |still |never )?(?:be (?!required|expected)(?:\\p{L}+ly )?\\p{L}+(?:ed|en)\\b|be (?:let go|able|asked|given|subject|sent|told|notified|seen|responsible for any|in|a |an |the |more|less|required|contacted|considered|viewed|held|liable|here|there|happy|fired|dismissed|disciplined|removed|banned|suspended|terminated|treated|available)|have|find|see|know|receive|result|lead|help|need|get|notice|learn|likely|want|feel|become|lose|face|probably|depend|appreciate|think|happen|hear|soon|involve the police)\\b|\\bif\\b.{0,20}\\bwill\\b|everyone will|people will|anyone will|we will (?:all )?(?:all|see|succeed)",
  },
  {
    name: 'will-not',
    at: "\\b(?:will not|won't|will never)\\b(?= (?:be )?(?:tolerate|tolerated|accept|accepted|share|disclose|permit|permitted|allow|allowed|retaliate|sell|condone))",
    norm: 'prohibition',
    confidence: 0.75,
  },
  {
    name: 'are-not-to',
    at: '\\b(?:is|are) (?:not|never) to (?!be\\b|blame\\b|say\\b)\\p{L}+\\b',
    norm: 'prohibition',
    confidence: 0.66,
    unless:
      '(?:purpose|aim|goal|idea|intention|intent|objective|role|point|way|task|job|mission|trick|answer) (?:\\S+ ){0,8}?(?:is|are) (?:not|never) to',
  },
  {
    name: 'are-to',
    at: '\\b(?:is|are) (?:always |also |only )?to (?!be\\b|blame\\b)\\p{L}+\\b',
    norm: 'obligation',
    negated: 'prohibition',
    actor: true,
    confidence: 0.72,
    unless:
      '(?:purpose|aim|goal|idea|intention|objective|role|point|way|ways|task|job|mission|step|options?) (?:\\S+ ){0,8}?(?:is|are) to',
  },
  {
    name: 'can-list',
    at: "\\b(?:you|employees|staff|users|we|they|members|volunteers|students|colleagues)\\b[^.;]{0,40}\\bcan(?:not|'t| not)?\\b[^.;:]{0,60}:\\s*$|\\b(?:is|are) (?:provided|made available|available) for\\b[^.;:]{0,40}:\\s*$",
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.78,
  },
  {
    name: 'expected-not',
    at: '\\bexpected that\\b[^.;]{0,120}\\b(?:not|never)\\b',
    norm: 'prohibition',
    confidence: 0.74,
  },
];
