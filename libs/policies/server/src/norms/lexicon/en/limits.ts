import type { NormPattern } from '../lexicon';

/** What English words forbid, permit, advise, allocate or threaten with. */
export const ENGLISH_LIMITS: readonly NormPattern[] = [
  // Prohibitions.
  {
    name: 'forbidden',
    at: '\\b(?:prohibit|prohibits|prohibited|forbidden|forbid|forbids|banned|disallowed|disallow|off[- ]limits|unacceptable|no-?nos?|no-?go|ruled out|out of (?:bounds|the question)|off the table|against (?:the rules|(?:our |company )?policy) to|impermissible|(?:not|never) (?:acceptable|ok|okay|tolerated|welcome|appropriate|condoned))\\b',
    norm: 'prohibition',
    confidence: 0.85,
    unless:
      '(?:do|does) not (?:\\p{L}+ )?(?:prohibit|forbid)|not (?:prohibited|forbidden|prohibit)|examples of|does not prohibit|you may be banned|will be banned|be banned|prohibited (?:content|use|uses) (?:policy|section)|(?:acceptable|appropriate) and (?:un|in)',
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
      '(?:allowed|permitted) (?:is|are) (?:set|described|listed|explained|covered)|\\b(?:acceptable|permitted|allowed) (?:use|uses|usage|purposes|behaviou?r|content|and un)|not (?:acceptable|only)|(?:is|are) acceptable to|as (?:allowed|permitted)|to the extent|required or permitted|have (?:allowed|permitted)|\\bhas (?:allowed|permitted)|unacceptable|(?:was|were|been) (?:allowed|permitted)',
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
  {
    name: 'stays-out',
    at: '\\b(?:stay|stays|remain|remains|keep|keeps)\\b[^.;]{0,40}\\b(?:off|out of|away from) (?:the|our|your|any|all|social|public|work|slack|politics|it)\\b',
    norm: 'prohibition',
    confidence: 0.66,
  },
  {
    name: 'for-use-only',
    at: '\\b(?:is|are) (?:intended )?(?:only|solely|exclusively|strictly) for\\b|\\b(?:is|are) (?:\\p{L}+ )?for (?:\\p{L}+ ){1,3}(?:use|purposes) only\\b',
    norm: 'prohibition',
    negated: 'prohibition',
    confidence: 0.62,
  },
  {
    name: 'not-get-to',
    at: "\\b(?:do|does)(?: not|n't) get to\\b",
    norm: 'prohibition',
    confidence: 0.64,
  },
  {
    name: 'does-not-go',
    at: "\\b(?:do not|don't|does not|doesn't|never) (?:go|appear|belong|leave|get shared|get posted)\\b (?:in|on|next|to|into|outside|the|out|onto|near|beside|our|your)\\b",
    norm: 'prohibition',
    confidence: 0.62,
    unless: '\\bto (?:never )?(?:go|appear)\\b|\\b(?:often|always)\\b',
  },
  // Permissions.
  {
    name: 'right',
    at: "\\b(?:entitled to|(?:have|has) the right to|(?:have|has) a right to|reserves? (?:\\S+ )?right|free to|(?:is|are|be|'re) (?:also |always |very )?welcome to|(?:at|have|has) liberty to|(?:is|are) eligible (?:for|to)|permission to)\\b",
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.75,
    unless:
      '(?:without|ask|get|obtain|request|need|seek|unless|written|have) (?:\\S+ ){0,3}?permission to|feel free',
  },
  {
    name: 'there-is-no',
    at: '\\bthere (?:is|will be) (?:absolutely |strictly )?no \\p{L}{2,}ing\\b(?! (?:in|to|of|that))|\\bthere (?:is|will be) no smoking\\b|\\bthere (?:is to|must|shall|should|may) be no\\b',
    norm: 'prohibition',
    confidence: 0.62,
  },
  {
    name: 'okay',
    at: "\\b(?:is|are|'s) (?:not |never |perfectly |always |also )?(?:ok|okay|fine|all right|acceptable|permissible)(?: (?:to|for|if you|for you)\\b|(?=\\s*[.,;]|\\s*$))|\\bnothing wrong with\\b",
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.7,
    unless: "\\bthat(?:'s| is) (?:perfectly )?(?:ok|okay|fine|all right)",
  },
  {
    name: 'tolerated',
    at: '\\b(?:is|are) (?:also |usually |generally )?(?:tolerated|condoned)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.66,
  },
  {
    name: 'possible',
    at: '\\b(?:is|are) (?:\\p{L}+ )?possible (?:by|with|after|in consultation|on request|subject to)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.64,
  },
  { name: 'by-all-means', at: '\\bby all means\\b', norm: 'permission', confidence: 0.66 },
  { name: 'need-not', at: '\\bno need (?:to|for)\\b|\\bneed not\\b', norm: 'permission', confidence: 0.7 },
  {
    name: 'grant',
    speaker: true,
    at: '\\b(?:we|the (?:company|organi[sz]ation)|the policy) (?:allow|allows|permit|permits|let|lets)\\b|\\ballows? (?:all |any )?(?:employees|staff|you|users)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.72,
  },
  // Advice.
  {
    name: 'advise',
    speaker: true,
    at: '\\b(?:recommend|recommends|recommended|advise|advises|advised|advisable|encourage|encourages|encouraged|discouraged|discourage|suggest|suggests|urge|urges|urged)\\b|\\bwe(?:.d| would) (?:much )?(?:rather|prefer)\\b|\\b(?:my|our) advice\\b',
    norm: 'advice',
    confidence: 0.82,
    unless:
      'suggested (?:by|that (?:the|it))|encouraged by|must be (?:encouraged)|be advised|(?:can|could|may|will) (?:\\p{L}+ )?(?:advise|recommend|suggest)',
  },
  {
    name: 'best',
    speaker: true,
    at: "\\b(?:it is|it's|is|are) (?:\\p{L}+ly |often |usually |generally |always )?(?:best|better|wise|a good idea|good practice|best practice|prudent|helpful|preferable|preferred|sensible|safer|worth)\\b|\\bbest practice is\\b|\\bideally\\b|\\b(?:good|best|easy|useful|safe) (?:way|rule of thumb)\\b|\\bhelps to\\b|\\byou(?:'d| had) better\\b|\\bwould do well to\\b|\\b(?:you|employees|staff|managers|users) (?:may|might) (?:also )?(?:want|wish|like) to\\b|\\bfind it (?:helpful|useful)\\b|\\bit may be (?:wise|helpful|best)\\b|^tip\\b|\\bgoes a long way\\b",
    norm: 'advice',
    negated: null,
    confidence: 0.72,
  },
  {
    name: 'unwise',
    speaker: true,
    at: "(?:\\bnot|n't|\\bnever) (?:a |very |always )?(?:good idea|wise|advisable|smart|sensible)\\b",
    norm: 'advice',
    confidence: 0.7,
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
    at: '\\b(?:may|can|could|will|might|shall) (?:also )?(?:result in|lead to|be grounds|face|be subject to|be (?:disciplined|terminated|suspended|revoked|dismissed|prosecuted))\\b|\\b(?:disciplinary|legal|corrective) (?:action|measures|procedures?)\\b|\\btermination of\\b|\\bgrounds for\\b|\\basked to leave\\b|\\b(?:treated|regarded) as (?:\\S+ )?misconduct\\b|\\b(?:up to and including|including) (?:\\S+ )?(?:termination|dismissal)\\b|\\bsubject to (?:\\S+ ){0,3}?(?:discipline|disciplinary|sanctions?|penalt|dismissal)\\b|\\bwill be (?:suspended|terminated|revoked|removed|banned|investigated|sent home|fired)\\b|\\bwill (?:also )?involve the police\\b|\\bmeans? (?:removal|dismissal|termination|loss|suspension|expulsion|losing)\\b|\\bget you (?:fired|sacked|suspended)\\b|\\bgives? rise to\\b|\\bheld (?:personally )?(?:liable|accountable)\\b',
    norm: 'sanction',
    confidence: 0.7,
  },
];
