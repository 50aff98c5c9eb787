import type { Lexicon } from '../lexicon';
import { ENGLISH_PATTERNS } from './patterns';
import { ENGLISH_SUBJECTS } from './subjects';
import { ENGLISH_SUBORDINATION } from './subordination';
import { ENGLISH_TOPICS } from './topics';
import { ENGLISH_VERBS } from './verbs';

/** What the norm engine knows of English. */
export const ENGLISH: Lexicon = {
  language: 'en',
  subordination: ENGLISH_SUBORDINATION,
  partBreak: ';|,? (?=please (?!see\\b))|,? but\\b|[.!?] | [–—-] |: ',
  negation: {
    words:
      "\\b(?:not|never|cannot|nobody|no one|neither|nor|none|on no account|in no (?:way|case|event)|at no time|under no circumstances|by no means)\\b|n't\\b",
    apparent:
      '\\b(?:not (?:only|just|limited to|merely|necessarily)|whether or not|if not|or not|not to mention|no (?:later|more|less|longer) than|not (?:later|more|less|longer) than)\\b',
    reach: 26,
    subject:
      '^\\s*(?:no|nothing(?! in (?:this|the))|nobody|no one|neither|none|under no circumstances|at no time|in no (?:case|event))\\b',
  },
  tip: '^(?:(?:pro |top )?tips?|advice)\\s*:|^(?:where|wherever|when|whenever|if) (?:at all )?possible\\b|^(?:ideally|preferably)\\b',
  examples: { right: '^\\s*do\\s*:', wrong: "^\\s*(?:don'?t|do not)\\s*:" },
  restriction:
    '\\bmay (?:be )?(?:\\p{L}+ )?(?:only|solely|exclusively)\\b|\\bmay be [^.;]{0,80}\\b(?:only|solely|exclusively)\\b|^\\s*only\\b|\\bonly (?:by|to)\\b',
  patterns: ENGLISH_PATTERNS,
  describes:
    '\\b(?:does|do)(?: not|n.t) mean\\b|^\\s*(?:sometimes|often|occasionally|at times|perhaps|maybe)\\b|\\b(?:sometimes|often|occasionally) (?:have|has|need|needs|must)\\b|^\\s*not (?:everyone|everything|everybody|all|every)\\b|\\b(?:should|must|could|might) (?:not |never )?have (?:been\\b|\\p{L}+(?:ed|en|wn)\\b)|\\bin (?:some|many|certain|most|other) (?:countries|jurisdictions|states)\\b',
  verbs: ENGLISH_VERBS,
  subjects: ENGLISH_SUBJECTS,
  definition: {
    whole:
      '^(?:an? )?[\\p{L} -]{3,50} (?:is|are) (?:the|an?|any) (?:\\p{L}+ ){0,2}(?:individual|person|party|body|document|event|situation|entity|process)s? (?:who|that|which|to whom|whose|where|in which)\\b',
    at: '\\bmeans?\\b(?! (?:that|you|we|it|to|of|removal|dismissal|termination|loss|suspension|expulsion|losing)\\b)|\\bfor the purposes? of this\\b[^.;]{0,120}\\bincludes?\\b|\\brefers to\\b(?! (?:the (?:section|policy)|this|our))|\\b(?:is|are) defined as\\b|\\bstands for\\b|^(?:an? )?[\\p{L} -]{3,50} (?:is|are) (?:any|anything|anyone|any information|information that)\\b|\\bdefinition of\\b|\\bdefined as\\b',
    inSection:
      "^(?:(?:an?|the) )?[\\p{L}' -]{2,60}?(?: (?:is|are|includes?)|:) (?:\\p{L}+, |\\p{L}+ and |an?|the|any|all|information|data|those|anything|that|when|where)\\b",
    unless:
      '\\b(?:by|any|all|no|other) means\\b|means of\\b|\\bthis means|\\bwhich means\\b|\\bthat means\\b|means testing|please refer|, refer to|^refer|should refer|must refer',
  },
  headings: [
    {
      at: '^(?:(?:our|the) )?(?:\\p{L}+ )?(?:goals?|objectives?|aims?|purposes?|mission|vision)$',
      norm: 'fact',
    },
    {
      at: "^(?:don'?ts?\\b|do not\\b|what not\\b|(?:examples? of |some |the following |other )?(?:\\p{L}+ )?(?:prohibited|forbidden|unacceptable|inappropriate|improper|impermissible|unauthori[sz]ed) (?:\\p{L}+ ){0,3}?(?:uses?|usage|conduct|behaviou?rs?|activit(?:y|ies)|practices?|content|actions?|items?)\\b|(?:examples? of )?misuses?\\b|not ok\\b|red\\b(?=$|:)|prohibited\\b|prohibitions?\\b|forbidden|not (?:allowed|permitted)|unacceptable\\b|what (?:is not|(?:is )?we (?:do not|don't|never)|not)|things (?:to avoid|not to do)|(?:\\p{L}+ )?restrictions?$|never\\b|what(?:'s| is) (?:prohibited|forbidden|not allowed)|what you can'?t)",
      norm: 'prohibition',
    },
    {
      at: "^(?:(?:examples? of |some |the following |other )?(?:\\p{L}+ )?(?:acceptable|permitted|allowed|permissible|authori[sz]ed|approved) (?:\\p{L}+ ){0,3}?(?:uses?|usage|conduct|behaviou?rs?|activit(?:y|ies)|practices?|content|actions?|items?|purposes?)(?! (?:policy|of the policy))\\b|green$|examples? of (?:reasonable|appropriate|responsible|fair|good) (?:\\p{L}+ )?(?:use|conduct|behaviou?r)\\b|things? you (?:can|may)\\b|allowed\\b|permitted\\b|what(?:'s| is) allowed|you (?:may|can)$|what you (?:may|can) do|(?:ok|okay|fine) (?:without|to)\\b)",
      norm: 'permission',
    },
    {
      at: "^(?:do(?:'s|s)?$|dos\\b(?! and)|(?:your |user |staff |employee )?(?:responsibilities|duties|obligations)\\b|requirements?\\b|mandatory\\b|always$|ask first|first ask|what (?:you must(?! (?:not|never))|we expect(?! not)))",
      norm: 'obligation',
    },
    { at: '\\btips\\b|^(?:advice\\b|recommendations?\\b|best practices?\\b|recommended\\b)', norm: 'advice' },
    { at: '^(?:definitions?|glossary|terms(?: and definitions)?$|what we mean)', norm: 'definition' },
    {
      at: '^(?:sanctions?|consequences|disciplinary|enforcement|violations?|non-?compliance)',
      norm: 'sanction',
    },
  ],
  tables: {
    permitted: "^(?:do|dos|do's|allowed|permitted|yes|acceptable)$",
    forbidden: "^(?:don'?ts?|do not|not allowed|prohibited|forbidden|no|unacceptable|not permitted)$",
    duty: '^(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|requirements?|obligations?|action|what to do)$',
    term: '^(?:meaning|definition|description of term)$',
    consequence: '^(?:consequences?|sanctions?|penalt(?:y|ies))$',
    yes: '^(?:[✓✔]|yes|allowed|permitted|ok|okay)$',
    no: '^(?:[✗✘]|no|never|not allowed|not permitted|prohibited|forbidden)$',
    withLimit: '^(?:only|with (?:approval|permission|care|consent)|if|provided|limited|after|subject to)\\b',
    asks: '\\b(?:may|can|allowed|permitted|answer|prohibited)\\b',
  },
  answers: {
    yes: '^(?:yes|sure|certainly|of course|absolutely)\\b',
    no: "^(?:no|never|absolutely not|certainly not|please don't|not (?:without|unless|until|in|at|on|during|really|yet|any more|at all))\\b",
    limited: '^(?:yes,? )?(?:but )?only\\b',
    asksDuty:
      '^(?:must|need|do (?:i|we|you|employees|staff) (?:have|need) to|am i (?:required|obliged)|are (?:we|employees|staff) (?:required|obliged)|is (?:it|\\S+) (?:mandatory|required|compulsory|necessary))\\b',
    asksMeaning: "^(?:what (?:is|are|does|do we mean)|what's)\\b",
    asksLeave: '\\b(?:can|may|could|am|is it|are|should) (?:i|we|you|it|employees|staff|users)?\\b',
  },
  qualifiers: {
    hedge:
      '\\b(?:probably|possibly|perhaps|maybe|preferably|generally|usually|typically|in principle|where possible|if possible|whenever possible|where appropriate|as appropriate|normally|ideally|reasonably|as needed|likely|as far as possible|to the extent possible|in general|mostly)\\b',
    exception:
      '\\b(?:unless|except(?:ing)?|with the exception of|other than|apart from|save for|excluding|an exception)\\b[^.;]{0,200}',
    condition:
      '\\b(?:if|when|whenever|provided(?: that)?|as long as|in case(?: of)?|once|only with|without (?:prior |written |explicit |the )*(?:permission|approval|consent|authori[sz]ation)|with (?:prior |written |explicit |the )*(?:permission|approval|consent|authori[sz]ation)|in the event)\\b[^,.;]{0,160}',
  },
  topics: ENGLISH_TOPICS,
};
