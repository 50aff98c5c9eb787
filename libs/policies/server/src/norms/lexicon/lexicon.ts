import type { Addressee, Norm, Topic } from '@leidraad/policies/model';

/**
 * Everything the norm engine knows of a language. Patterns are regular expression sources, matched against the clause in
 * lower case with straight quotes, after subordinate clauses have been blanked; their quantifiers are bounded.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  subordination: Subordination;
  /** Where a sentence falls into parts that each may carry a norm (", maar", "; "). */
  partBreak: string;
  negation: Negation;
  /** Words that narrow a permission to some ("alleen", "only"), which forbids it to all others. */
  restriction: string;
  /** How a clause that only advises announces itself ("Tip: …"). */
  tip: string;
  /** How a line of right and wrong examples begins ("Do: …", "Don't: …"). */
  examples: { right: string; wrong: string };
  patterns: readonly NormPattern[];
  /** What makes a modal tell how things go instead of how they must ("sometimes … has to", "had … mogen"). */
  describes: string;
  verbs: Verbs;
  subjects: Subjects;
  definition: Definition;
  headings: readonly HeadingRole[];
  tables: Tables;
  answers: Answers;
  qualifiers: { hedge: string; exception: string; condition: string };
  topics: readonly TopicWords[];
}

/** How clauses hang together, so that a modal inside "if …" or "who …" is not taken for the norm of the sentence. */
export interface Subordination {
  /** Words that always open a subordinate clause. */
  always: ReadonlySet<string>;
  /** Word → what must follow for it to open one ("als" + "je"); `*` as only member: anything. */
  before: ReadonlyMap<string, ReadonlySet<string>>;
  /** A conjunction that opens one only after some verbs ("controleer of"). */
  whether: { word: string; after: ReadonlySet<string> } | null;
  /** Words that open one unless they stand first or after one of `notAfter` ("die", "that"). */
  relative: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  /** Words that open one when an infinitive marker follows ("om … te"). */
  withInfinitive: ReadonlySet<string>;
  infinitiveMarker: string;
  /** Verbs whose content is the text's own statement ("zegt dat", "means that"): their clause is not blanked. */
  transparent: ReadonlySet<string>;
  /** Words a subject begins with. */
  subjectStart: ReadonlySet<string>;
  /** Words with which the main clause goes on after a subordinate clause in front. */
  resumeWith: ReadonlySet<string>;
  /** Openers whose clause may stand inside the main clause without commas ("medewerkers die … moeten"). */
  embedded: RegExp;
  /** 'after-verb': verb-final subordinate clauses; 'second-finite': the second finite verb belongs to the main clause. */
  resume: 'after-verb' | 'second-finite';
  finite: ReadonlySet<string>;
  /** Predicates with which a main clause goes on ("verboden", "toegestaan"). */
  predicates: ReadonlySet<string>;
  /** Forms that may end a subordinate clause, in a language that puts its verbs last. */
  verbForms: ReadonlySet<string>;
  /** Forms with which its main clause may go on. */
  mainForms: ReadonlySet<string>;
}

export interface Negation {
  words: string;
  /** What looks like a negation and is none ("niet alleen", "no later than"). */
  apparent: string;
  /** Whole part, or only close to the word it denies (characters). */
  reach: 'part' | number;
  /** A negative subject at the start of a part denies whatever follows ("Niemand mag"). */
  subject: string;
}

export interface NormPattern {
  /** Stable name, for tests and explanations. */
  name: string;
  at: string;
  norm: Norm;
  /** What it is when denied; null: nothing, absent: as when not denied. */
  negated?: Norm | null;
  /** What it is when narrowed by a restriction. */
  restricted?: Norm;
  /** Not when this occurs in the part, or only when this does. */
  unless?: string;
  needs?: string;
  /** Only when a person or body is the subject. */
  actor?: boolean;
  confidence: number;
  /** The subject speaks ("wij raden je aan") and is not the one it binds. */
  speaker?: boolean;
}

/** Verb forms. Sets hold lower-case words. */
export interface Verbs {
  /** Forms that, first in a main clause, ask somebody to do something. */
  imperative: ReadonlySet<string>;
  /** Of these: forms that ask to leave something ("vermijd"), that only advise, that point elsewhere in the text. */
  leaving: string;
  advising: string;
  pointing: string;
  /** Reassurance and rhetoric that look like a prohibition ("aarzel niet", "don't worry"). */
  softNegative: string;
  /** Reminders that look like a prohibition ("vergeet niet om …"). */
  reminding: string;
  permitting: string;
  /** Words that make an imperative advice ("bij voorkeur"). */
  softened: string;
  /** Words a phrase in front of an imperative starts with ("before posting, check …"). */
  frontedBy: ReadonlySet<string>;
  /** Words that narrow the subject they stand before ("alleen de directeur"). */
  only: ReadonlySet<string>;
  /** Words that may stand before an imperative ("please", "dan"). */
  lead: ReadonlySet<string>;
  /** Imperatives whose object may be a clause without a conjunction ("ensure you have …"). */
  beforeClause: ReadonlySet<string>;
  /** Imperatives that are nouns too, and what follows them as a noun ("gebruik van"). */
  nominal: string;
  /** Words after which an unknown first word is taken for a verb ("the", "geen"). */
  objectStart: ReadonlySet<string>;
  /** Endings only verbs have, whatever follows. */
  surelyVerb: string;
  /** Endings that no imperative has. */
  notVerbEnding: string;
  /** Infinitives that, last in a sentence without another verb, ask somebody to do it ("Ongevallen direct melden."). */
  infinitive: ReadonlySet<string>;
  /** Particles that are written as one with an infinitive ("terugleggen"). */
  particle: string;
  /** The same, only where the sentence has another verb ("gebruik tijdens werktijd is …"). */
  perhapsNominal: string;
  /** Words, first in a sentence, that are surely no verb: prepositions, adverbs, pronouns. Empty: unknown verbs are not guessed. */
  notVerb: ReadonlySet<string>;
  /** After the first word: makes it no imperative (a noun, a question, a conditional). */
  notBefore: ReadonlySet<string>;
  /** After the first word: makes it certainly an imperative even where the form could be a noun. */
  surelyBefore: ReadonlySet<string>;
  /** Finite present forms that state an action. */
  action: ReadonlySet<string>;
  /** Of these: forms that, said of the reader or of whoever does something, ask it of him ("je meldt dit"). */
  duty: ReadonlySet<string>;
  /** Words that make such a present a description ("vaak", "misschien"). */
  habit: string;
  /** Finite forms that state how things are. */
  stative: ReadonlySet<string>;
  /** Endings that unknown finite verbs have right after a subject. */
  actionEnding: string;
  /** Words that are no verb whatever their ending. */
  never: ReadonlySet<string>;
  /** Bare infinitives that forbid or ask ("Niet roken", "No filming"). */
  bareProhibition: string;
  /** The same where no verb at all stands ("onder de achttien geen alcohol"). */
  verblessProhibition: string;
  bareObligation: string;
  /** "wordt … gedeeld": present passive, and passives that state no duty. */
  passive: string;
  passiveFact: string;
  /** What makes a denied passive a description ("not always", "niet meer"). */
  passiveSeldom: string;
  /** Participles whose plain passive is a duty in formal texts ("worden vernietigd"). */
  dutyPassive: string;
  /** A subject that stands for every one of a kind ("elk geschenk"): its passive is a rule. */
  everyOne: string;
  /** Of these: duties in informal texts too. */
  surelyDutyPassive: string;
  /** Shows that what follows is a consequence. */
  breach: string;
  /** "can", of a body that is entitled to something. */
  can: string;
  /** Plain presents that state no duty ("stelt zich niet aansprakelijk"). */
  statedFact: string;
  /** Adverbs that turn a present into a rule ("altijd", "binnen vier weken"). */
  directive: string;
}

export interface Subjects {
  actors: readonly { at: string; addressee: Addressee }[];
  /** Names of the organisation that wrote the text, lower case; empty in the lexicon, found per document. */
  names: readonly string[];
  /** What stands before the name of an organisation ("bij Hoevelaak", "on behalf of Harrow"). */
  beforeName: string;
  /** Capitalised words that are no organisation: media, laws, days, months, places. */
  notName: string;
  /** Preposition with determiner right before an actor: not the subject. */
  prepositional: string;
  /** "door", "by": who acts in a passive. */
  agent: string;
  /** Pronouns for whoever was spoken of before ("hij", "they"). */
  they: string;
  reader: string;
  self: string;
  us: string;
  /** Determiners before a role that make it one this text gives duties to. */
  definite: string;
  /** Names of all who read ("iedereen"). */
  everyone: string;
  /** Quantifiers that make it a statement about the world ("veel medewerkers"). */
  generic: string;
  /** What before a company's name makes it any company, in a text for employers ("uw bedrijf", "every company"). */
  anyCompany: string;
  /** "als beheerder ben je", "as account owner you": what stands before the role the reader is spoken to in. */
  inRole: string;
  /** Right after a person: makes him one who speaks for the organisation ("van het webteam", "who run an account"). */
  speaksFor: string;
  /** A passive that promises what the organisation does ("will be investigated"). */
  willBe: string;
  policy: string;
  /** A heading over what a policy document must hold ("What to put in the policy"), in a text for employers. */
  policyHeading: string;
  /** Shows that the text speaks to employers ("uw werknemers"). */
  toEmployers: string;
  /** Leans that way, but employees have a company too ("je bedrijf"). */
  perhapsToEmployers: string;
  /** Names of employers as such, who in such a text are the readers. */
  employers: string;
  /** Shows that a sentence in such a text is about conduct of employees after all. */
  conduct: string;
  manages: string;
  outsiders: string;
  /** Words of regulations, in title or headings. */
  regulation: string;
}

export interface Definition {
  at: string;
  /** The same, with a relative clause that the main clause lacks ("X is the person who …"). */
  whole: string;
  /** "X is een Y": counts in a section of definitions. */
  inSection: string;
  unless: string;
}

/** Questions, and the answers that say a norm. */
export interface Answers {
  yes: string;
  no: string;
  /** "Alleen met toestemming": allows within a limit. */
  limited: string;
  asksLeave: string;
  asksDuty: string;
  asksMeaning: string;
}

export interface HeadingRole {
  at: string;
  norm: Norm;
}

export interface Tables {
  permitted: string;
  forbidden: string;
  duty: string;
  term: string;
  consequence: string;
  asks: string;
  /** Cells that say no more than yes or no. */
  yes: string;
  no: string;
  /** A cell that allows within a limit ("only with …"). */
  withLimit: string;
}

export interface TopicWords {
  topic: Topic;
  /** Telling words, and words that only lean towards it. */
  strong: string;
  weak: string;
}
