import type { Language } from '@leidraad/shared/model';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { ENGLISH } from '../lexicon/en';
import type { Lexicon, Sensitive } from '../lexicon/lexicon';
import { DUTCH } from '../lexicon/nl';

/** What a word does in a sentence; `group` is the same for words that may replace one another. */
export interface Sense {
  kind: Sensitive | 'pronoun' | 'unit' | 'month' | 'weekday' | 'synonym' | 'function';
  group: string;
}

/** The words of a language, looked up by key. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** By the keys of its words, apart by a space. */
  senses: ReadonlyMap<string, Sense>;
  /** Most words a phrase that starts with this key has. */
  longest: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, string>;
  references: ReadonlySet<string>;
  shortForms: ReadonlyMap<string, string>;
  stem(key: string): string;
}

/** A word without case, accents, apostrophes and hyphens, which say nothing about what is asked. */
export function keyOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘\-‐‑\u00ad.]/gu, '');
}

const known = new Map<Language, Vocabulary>();

/** Made once per language: it only depends on the lexicon. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = known.get(language) ?? build(language);
  known.set(language, vocabulary);
  return vocabulary;
}

function build(language: Language): Vocabulary {
  const lexicon = language === 'nl' ? DUTCH : ENGLISH;
  const stemmer = language === 'nl' ? stemDutch : stemEnglish;
  const stems = new Map<string, string>();
  const senses = sensesOf(lexicon);
  return {
    lexicon,
    senses,
    longest: longestPhrases(senses.keys()),
    numbers: numberWords(lexicon),
    references: new Set(lexicon.references.map((word) => keyOf(word) || word)),
    shortForms: new Map(Object.entries(lexicon.shortForms)),
    stem(key) {
      const stem = stems.get(key) ?? stemmer(key);
      // Bounded: the words of one company's documents, not of the world.
      if (stems.size < 50_000) stems.set(key, stem);
      return stem;
    },
  };
}

/** The first kind that names a word wins, so that "of" is about scope before it is a function word. */
function sensesOf(lexicon: Lexicon): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  const add = (kind: Sense['kind'], groups: readonly (readonly string[])[]) => {
    for (const group of groups)
      for (const phrase of group) {
        const key = phrase
          .split(' ')
          .map((word) => keyOf(word) || word)
          .join(' ');
        if (!senses.has(key)) senses.set(key, { kind, group: group[0] ?? phrase });
      }
  };
  for (const kind of ['exception', 'hedge', 'modality', 'negation', 'condition', 'scope', 'actor'] as const)
    add(kind, lexicon.senses[kind]);
  add('unit', lexicon.units);
  add('month', lexicon.months);
  add('weekday', lexicon.weekdays);
  add('pronoun', lexicon.pronouns);
  add('function', lexicon.connectives);
  add('synonym', lexicon.synonyms);
  add(
    'function',
    lexicon.functionWords.map((word) => [word]),
  );
  return senses;
}

function longestPhrases(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length);
  }
  return longest;
}

/** By the word in lower case with its accents: Dutch "een" is an article, "één" a number. */
function numberWords({ numbers, composed }: Lexicon): Map<string, string> {
  const values = new Map(Object.entries(numbers).map(([word, value]) => [word, String(value)]));
  const cardinals = Object.entries(numbers);
  for (const [unit, one] of cardinals)
    for (const [ten, tens] of cardinals)
      if (Number.isInteger(one) && one > 0 && one < 10 && tens >= 20 && tens < 100)
        values.set(composed(unit, ten), String(tens + one));
  return values;
}
