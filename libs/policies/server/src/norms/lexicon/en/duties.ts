import type { NormPattern } from '../lexicon';

/** English duties said with adjectives, nouns and verbs. */
export const ENGLISH_DUTIES: readonly NormPattern[] = [
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
];
