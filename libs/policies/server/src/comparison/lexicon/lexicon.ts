/** Kinds of words that change what a sentence asks when they come, go or are exchanged. */
export const SENSITIVE = [
  'negation',
  'modality',
  'exception',
  'condition',
  'scope',
  'hedge',
  'actor',
  'number',
  'date',
] as const;
export type Sensitive = (typeof SENSITIVE)[number];

/** Words and phrases that mean the same here: exchanging one for another asks nothing new. */
export type SameMeaning = readonly string[];

/** What comparing needs to know of a language. Words in lower case; a phrase is words apart by one space. */
export interface Lexicon {
  /** Per kind, groups of words that may replace one another. */
  senses: Readonly<Record<Exclude<Sensitive, 'number' | 'date'>, readonly SameMeaning[]>>;
  /** Who "you", "we" and "they" are: exchanging these names somebody else, leaving one out does not. */
  pronouns: readonly SameMeaning[];
  /** Units of time, money and size; another unit is another number. */
  units: readonly SameMeaning[];
  /** Cardinal and ordinal numbers by word; tens and units may be composed (see `composed`). */
  numbers: Readonly<Record<string, number>>;
  /** Number words of 21 to 99, which both languages put together from two. */
  composed(unit: string, ten: string): string;
  months: readonly SameMeaning[];
  weekdays: readonly SameMeaning[];
  /** Words before the number of another section, article or step. */
  references: readonly string[];
  /** Words that carry no content of their own. */
  functionWords: readonly string[];
  /** Words that join the items of a list at their end. */
  listWords: readonly string[];
  /** Phrases that join words as function words do. */
  connectives: readonly SameMeaning[];
  synonyms: readonly SameMeaning[];
  /** A short form and what it is short for ("don't": "do not"). */
  shortForms: Readonly<Record<string, string>>;
  decimalMark: '.' | ',';
}

/** Splits "a b|c d, e f" into groups: `|` parts words of one meaning, `,` parts the groups. */
export function groups(words: string): SameMeaning[] {
  return words
    .split(',')
    .map((group) => group.trim().split(/\s*\|\s*/u))
    .filter((group) => group[0] !== '');
}

/** Splits a plain list of words. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}
