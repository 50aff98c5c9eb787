import type { SlipRule } from './slip-rule';

/** A kind of thing that is somebody's own or the company's, as a heading may promise one and a sentence name the other. */
export interface OwnedThing {
  /** The thing as the person's own ("zijn eigen laptop"). */
  own: RegExp;
  /** The thing as the company's ("bedrijfslaptop"). */
  company: RegExp;
}

/** What warnings need to know of a language. Patterns are free of nested repetition: texts come from anybody. */
export interface WarningLexicon {
  /** "your employees", "your company": words that only an employer is spoken to with. */
  toEmployer: RegExp;
  /** "your employees": whoever is told so has people working for them, whatever the rest of the sentence says. */
  theirPeople: RegExp;
  /** "as an employer": who reads this. */
  asEmployer: RegExp;
  /** Managers may be spoken to about their people in a policy of their own. */
  toManager: RegExp;
  /** "your policy should cover": what the document must hold. */
  policyMustHold: RegExp;
  /** "It must also define": the same, after a sentence that named the policy. */
  itMustHold: RegExp;
  hedges: RegExp;
  /** Words that are a hedge elsewhere and none here ("niet mogelijk", "likely to"). */
  noHedge: RegExp;
  owned: readonly OwnedThing[];
  /** Words that set two things side by side on purpose ("not your own but"). */
  contrast: RegExp;
  /** Headings over what may and may not be done, and sentences that say the opposite. */
  allowingHeading: RegExp;
  forbiddingHeading: RegExp;
  forbids: RegExp;
  allows: RegExp;
  /** Words that restrict what is said ("unless"): such a sentence may go against its heading. */
  restriction: RegExp;
  /** Words that may rightly stand twice in a row. */
  mayDouble: ReadonlySet<string>;
  /** Words that never end a sentence, and words that do so only with a full stop. */
  neverLast: ReadonlySet<string>;
  lastWithStopOnly: ReadonlySet<string>;
  /** Words that open a clause that cannot stand alone, unless a comma or an answer follows. */
  subordinators: RegExp;
  numbers: Readonly<Record<string, number>>;
  /** Things that texts promise a number of. */
  countedThings: readonly string[];
  /** "the following", "these": what comes before a number that is a promise. */
  promising: readonly string[];
  slips: readonly SlipRule[];
  /** Words that end a lead-in whose items must be whole verbs ("can:"), and forms such items never begin with. */
  leadInModal: RegExp;
  notAfterModal: ReadonlySet<string>;
  /** Two ways to speak to a reader that do not mix; null where a language has one. */
  registers: { formal: RegExp; informal: RegExp } | null;
  /** Headings of sections that define terms, and sentences that do. */
  definingHeading: RegExp;
  defines: RegExp;
  /** Roles and things that contracts write with a capital when they define them. */
  definable: readonly string[];
  articles: readonly string[];
  /** Abbreviations everybody knows. */
  knownAbbreviations: ReadonlySet<string>;
  /** Placeholders of this language: "[naam]", "NTB". */
  placeholders: RegExp;
}
