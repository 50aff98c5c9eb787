import type { NormPattern } from '../lexicon';

/** After "may": what could happen rather than what is allowed. */
const EPISTEMIC =
  '\\bmay (?:\\p{L}+ly |also |well |still |even |not )?(?:be (?:\\p{L}+ly )?(?:able|aware|unaware|subject|required|asked|lost|stolen|seen|changed|exposed|considered|liable|possible|necessary|appropriate|useful|interested|tempted|held|found|affected|amended|terminated|suspended|revoked|prosecuted|hard|difficult|public|visible|unable|difficult|too|more|a |an |the |in |at |other|times|some|disciplined|updated|viewed|deemed|perceived|associated|reported|sanctioned|banned|removed|denied|disabled|blocked|limited|needed|cause|exempted|exempt)|result|lead|contain|include|cause|have|occur|change|vary|require|want|need|find|feel|seem|appear|know|come|become|happen|affect|damage|harm|violate|constitute|arise|exist|face|lose|think|see|depend|apply|mean|differ|reflect|incur|expose|pose|create|trigger|look|sound|remain|receive|encounter|experience|believe|get|hear|notice|already|often|sometimes|seriously|impact|also be|carry|put|jeopardi[sz]e|compromise|wish)\\b';

/** What English words oblige, forbid, permit or advise. Order does not matter; the strongest that holds counts. */
export const ENGLISH_PATTERNS: readonly NormPattern[] = [
  // Modal verbs.
  {
    name: 'must',
    at: "\\bmust(?:n't)?\\b(?! (?:have been|be a (?:mistake|joke)))",
    norm: 'obligation',
    negated: 'prohibition',
    confidence: 0.92,
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
    at: '\\b(?:is|are) to be\\b',
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
      'should be (?:read|interpreted|construed|seen|understood|noted)\\b|should you\\b[^.;]{0,80},|why should',
  },
  {
    name: 'may-person',
    at: '\\bmay\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    actor: true,
    unless: `${EPISTEMIC}|may the|\\bin may\\b`,
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
    name: 'may-be-done',
    at: '\\bmay (?:also )?be (?:used|posted|shared|stored|published|taken|installed|connected|made|accessed|copied|worn|brought|kept|granted|sent|processed|disclosed|requested|given|carried|retained|downloaded|employed|transferred|obtained)\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    confidence: 0.72,
    unless: 'may be used (?:to|against|for (?:fraud|blackmail))|which may',
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
    at: "\\b(?:cannot|can't|can not|can never)\\b(?= (?:\\p{L}+ly )?(?:be )?(?:use|share|post|disclose|publish|accept|speak|reveal|store|send|discuss|install|access|download|copy|shared|used|posted|disclosed|stored|published|take|bring|make|give|ban|fire|discipline|change|delete|claim|smoke|record|film|wear|engage|include|upload|transmit|sell|host|allow|tolerate|attack|harass)\\b)",
    norm: 'prohibition',
    confidence: 0.72,
    unless: "can(?:not|'t) (?:be used to identify|make (?:sure|out))|if (?:\\S+ ){0,4}(?:cannot|can't)",
  },
  {
    name: 'can-right',
    at: '\\b(?:you|employees|staff|users|members|everyone|anyone|they) can\\b(?= (?:\\p{L}+ly )?[^.;]{0,120}\\b(?:with (?:\\S+ )?(?:permission|approval|consent)|as long as|provided|appeal|request access|at any time|on request|opt out|freely)\\b)|^yes,? you can\\b',
    norm: 'permission',
    confidence: 0.7,
    unless: 'can (?:be|have|help|result|lead)',
  },
  {
    name: 'will',
    at: "\\b(?:will|'ll)\\b",
    norm: 'obligation',
    negated: 'prohibition',
    actor: true,
    confidence: 0.68,
    unless:
      "\\b(?:will|'ll) (?:not |also |then |always |still |never )?(?:be (?!required|expected)(?:\\p{L}+ly )?\\p{L}+(?:ed|en)\\b|be (?:let go|able|asked|given|subject|sent|told|notified|seen|responsible for any|in|a |an |the |more|less|required|contacted|considered|viewed|held|liable|here|there|happy|fired|dismissed|disciplined|removed|banned|suspended|terminated|treated|available)|have|find|see|know|receive|result|lead|help|need|get|notice|learn|likely|want|feel|become|lose|face|probably|depend|appreciate|think|happen|hear|soon)\\b|\\bif\\b.{0,20}\\bwill\\b|everyone will|people will|anyone will|we will (?:all )?(?:all|see|succeed)",
  },
  {
    name: 'will-not',
    at: "\\b(?:will not|won't|will never)\\b(?= (?:be )?(?:tolerate|tolerated|accept|accepted|share|disclose|permit|permitted|allow|allowed|retaliate|sell|condone))",
    norm: 'prohibition',
    confidence: 0.75,
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
    at: "\\b(?:you|employees|staff|users|we|they|members)\\b[^.;]{0,40}\\bcan(?:not|'t| not)?\\s*:\\s*$",
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
  // Duties said with adjectives, nouns and verbs.
  {
    name: 'required',
    at: '\\b(?:required|obliged|obligated|compelled|mandatory|compulsory|imperative|essential|necessary)\\b(?! by (?:law|applicable)\\b)',
    norm: 'obligation',
    negated: 'permission',
    confidence: 0.78,
    unless:
      '\\b(?:may|might|would|could|can) be (?:required|necessary)|\\b(?:as|where|if|when|than|unless) (?:is |are )?(?:necessary|required)|the (?:required|necessary|essential)|(?:required|necessary) (?:for|to) (?:\\S+ )?(?:business|perform|do your|function)|(?:with|without|using|have|has|all|only) (?:\\S+ )?(?:required|necessary|essential)\\b',
  },
  {
    name: 'approval',
    at: '\\b(?:approval|permission|consent|authori[sz]ation)\\b[^.;]{0,60}\\b(?:needed|required|necessary|obtained)\\b',
    norm: 'obligation',
    negated: 'permission',
    confidence: 0.72,
    unless: '\\b(?:may|can|if)\\b',
  },
  {
    name: 'important',
    speaker: true,
    at: "\\b(?:it is|it's|is) (?:\\p{L}+ly |very |also )?(?:important|vital|crucial|critical|imperative|essential) (?:that|to|for)\\b",
    norm: 'obligation',
    negated: null,
    confidence: 0.75,
  },
  {
    name: 'responsible',
    at: "\\b(?:is|are|'re|am|be|remain|remains) (?:\\S+ ){0,3}?(?:responsible|accountable) (?:for|to)\\b|\\bbear(?:s)? (?:\\S+ )?responsibility\\b|\\bresponsibility (?:of (?:\\S+ ){1,6}?(?:to|is)|to)\\b|\\b(?:has|have) (?:a|the) (?:\\p{L}+ )?(?:responsibility|duty|obligation) to\\b|\\bin charge of\\b",
    norm: 'obligation',
    negated: null,
    confidence: 0.74,
    unless: 'not responsible|(?:who|whoever) (?:is|are)',
  },
  {
    name: 'expected',
    speaker: true,
    at: '\\bexpected (?:to|that)\\b|\\b(?:we|the (?:company|organi[sz]ation)) (?:also )?(?:expect|expects|ask|asks|require|requires|request|requests) (?:that |all |our |every |you|employees|staff|everyone|anyone|users|each)|\\b(?:are|is) (?:asked|instructed|requested) to\\b|\\bsupposed to\\b',
    norm: 'obligation',
    negated: null,
    confidence: 0.76,
  },
  {
    name: 'this-requires',
    speaker: true,
    at: '\\b(?:requires|require)\\b(?= (?:all |that |every |each |employees|staff|users|you|prior|written|approval|permission|the (?:use|approval|consent)))',
    norm: 'obligation',
    negated: 'permission',
    confidence: 0.68,
  },
  {
    name: 'needs-approval',
    at: '\\b(?:needs?|requires?)\\b (?:\\S+ ){0,3}?(?:approval|permission|sign-?off|consent|authori[sz]ation|(?:a|peer) review)\\b',
    norm: 'obligation',
    negated: 'permission',
    confidence: 0.68,
  },
  {
    name: 'subject-to',
    at: '\\b(?:is|are) subject to (?:\\S+ )?(?:approval|prior|review by)\\b',
    norm: 'obligation',
    confidence: 0.64,
  },
  {
    name: 'agrees',
    at: '\\b(?:you|users|employees|i) (?:hereby )?(?:agree|agrees|undertake|promise|commit) (?:to|that|not to)\\b',
    norm: 'obligation',
    negated: 'prohibition',
    confidence: 0.74,
  },
  {
    name: 'required-not',
    at: '\\b(?:required|expected|obliged|instructed|asked|agree|agrees|agreed|reminded|careful|sure) not to\\b',
    norm: 'prohibition',
    confidence: 0.78,
  },
  {
    name: 'limited',
    at: '\\b(?:is|are) (?:\\p{L}+ly )?(?:limited|restricted|reserved|confined) (?:only )?(?:to|for)\\b',
    norm: 'obligation',
    negated: null,
    confidence: 0.62,
    unless: 'include|but (?:is|are) not limited|not limited',
  },
  {
    name: 'restricted-from',
    at: '\\b(?:restricted|barred|precluded|banned|prevented) from\\b',
    norm: 'prohibition',
    confidence: 0.78,
  },
  // Prohibitions.
  {
    name: 'forbidden',
    at: '\\b(?:prohibit|prohibits|prohibited|forbidden|forbid|forbids|banned|disallowed|disallow|off[- ]limits|unacceptable|impermissible|(?:not|never) (?:acceptable|ok|okay|tolerated|welcome|appropriate|condoned))\\b',
    norm: 'prohibition',
    confidence: 0.85,
    unless:
      'not (?:prohibited|forbidden|prohibit)|examples of|does not prohibit|you may be banned|will be banned|be banned|prohibited (?:content|use|uses) (?:policy|section)|(?:acceptable|appropriate) and (?:un|in)',
  },
  {
    name: 'not-forbidden',
    at: '\\b(?:not|nothing in this policy) (?:\\S+ ){0,2}?(?:prohibited|forbidden|prohibits?|forbids?)\\b',
    norm: 'permission',
    confidence: 0.62,
    unless: '^nothing in this',
  },
  {
    name: 'allowed',
    at: '\\b(?:allowed|permitted|permissible|authori[sz]ed to)\\b|\\b(?:is|are|be) (?:\\p{L}+ ){0,2}?acceptable\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'permission',
    confidence: 0.82,
    unless:
      '\\b(?:acceptable|permitted|allowed) (?:use|uses|usage|purposes|behaviou?r|content|and un)|not (?:acceptable|only)|(?:is|are) acceptable to|as (?:allowed|permitted)|to the extent|required or permitted|have (?:allowed|permitted)|\\bhas (?:allowed|permitted)|unacceptable|(?:was|were|been) (?:allowed|permitted)',
  },
  {
    name: 'we-do-not-allow',
    speaker: true,
    at: "\\b(?:do not|does not|don't|doesn't|never) (?:allow|permit|tolerate|condone|accept)\\b",
    norm: 'prohibition',
    confidence: 0.82,
  },
  {
    name: 'refrain',
    at: '\\b(?:refrain|refrains|abstain|desist) from\\b|\\b(?:ha(?:s|ve) )?no place\\b|\\bzero[- ]tolerance\\b',
    norm: 'prohibition',
    confidence: 0.78,
  },
  // Permissions.
  {
    name: 'right',
    at: '\\b(?:entitled to|(?:have|has) the right to|(?:have|has) a right to|reserves? (?:\\S+ )?right|free to|welcome to|(?:at|have|has) liberty to|permission to)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.75,
    unless:
      '(?:without|ask|get|obtain|request|need|seek|unless|written|have) (?:\\S+ ){0,3}?permission to|feel free',
  },
  {
    name: 'okay',
    at: "\\b(?:is|are|'s) (?:not |never |perfectly |always |also )?(?:ok|okay|fine|all right|acceptable|permissible) (?:to|for|if you|for you)\\b",
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.7,
  },
  { name: 'need-not', at: '\\bno need (?:to|for)\\b|\\bneed not\\b', norm: 'permission', confidence: 0.7 },
  {
    name: 'grant',
    speaker: true,
    at: '\\b(?:we|the (?:company|organi[sz]ation)|the policy) (?:allow|allows|permit|permits|let|lets)\\b|\\ballows? (?:employees|staff|you|users)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.72,
  },
  // Advice.
  {
    name: 'advise',
    speaker: true,
    at: '\\b(?:recommend|recommends|recommended|advise|advises|advised|advisable|encourage|encourages|encouraged|discouraged|discourage|suggest|suggests|urge|urges|urged)\\b',
    norm: 'advice',
    confidence: 0.82,
    unless: 'suggested (?:by|that (?:the|it))|encouraged by|must be (?:encouraged)|be advised',
  },
  {
    name: 'best',
    speaker: true,
    at: "\\b(?:it is|it's|is) (?:\\p{L}+ly |often |usually |generally |always )?(?:best|better|wise|a good idea|good practice|best practice|prudent|helpful|preferable|sensible|safer|worth)\\b|\\bbest practice is\\b|\\bideally\\b|\\byou(?:'d| had) better\\b|\\bwould do well to\\b|\\b(?:may|might) (?:also )?(?:want|wish|like) to\\b|\\bfind it (?:helpful|useful)\\b|\\bit may be (?:wise|helpful|best)\\b|^tip\\b",
    norm: 'advice',
    negated: null,
    confidence: 0.72,
  },
  // Who owns what, and what follows.
  {
    name: 'owns',
    at: '\\b(?:belong|belongs) to\\b|\\b(?:remain|remains|is|are|become|becomes) (?:\\S+ ){0,4}?property of\\b|\\b(?:is|are) (?:\\S+ )?owned by\\b|\\bvests? in\\b|\\bowns? (?:what|everything|any)\\b|\\b(?:owns|own|retain|retains) (?:\\S+ ){0,4}?(?:name|logo|trademarks?|rights?|copyright|ownership|account|accounts|content|title|all)\\b|\\b(?:is|are) (?:yours|ours|theirs)\\b|\\bownership (?:of|rests|lies)\\b',
    norm: 'allocation',
    negated: 'allocation',
    confidence: 0.75,
  },
  {
    name: 'consequence',
    at: '\\b(?:may|can|could|will|might|shall) (?:also )?(?:result in|lead to|be grounds|face|be subject to|be (?:disciplined|terminated|suspended|revoked|dismissed|prosecuted))\\b|\\b(?:disciplinary|legal|corrective) (?:action|measures|procedures?)\\b|\\btermination of\\b|\\b(?:treated|regarded) as (?:\\S+ )?misconduct\\b|\\b(?:up to and including|including) (?:\\S+ )?(?:termination|dismissal)\\b|\\bsubject to (?:\\S+ ){0,3}?(?:discipline|disciplinary|sanctions?|penalt|dismissal)\\b|\\bwill be (?:suspended|terminated|revoked|removed|banned|investigated)\\b|\\bheld (?:personally )?(?:liable|accountable)\\b',
    norm: 'sanction',
    confidence: 0.7,
  },
];
