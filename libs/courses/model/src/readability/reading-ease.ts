import type { Language } from '@leidraad/shared/model';
import { syllablesIn } from './syllables';

/** Of fewer words a formula says little. */
const FEWEST_WORDS = 10;

export const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];

/** Sentences of a text; an ending without a full stop is one too. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?:][”"’)]?)\s+|\n+/u).filter((part) => /\p{L}/u.test(part));

/**
 * How easy a text is to read, 100 very easy and 0 very hard: Flesch for English (R. Flesch 1948, "A new readability
 * yardstick", Journal of Applied Psychology 32: 206.835 − 1.015 words per sentence − 84.6 syllables per word), and for
 * Dutch what Douma made of it (W. H. Douma 1960, "De leesbaarheid van landbouwbladen", Wageningen: 206.84 − 0.93 words
 * per sentence − 0.77 syllables per hundred words). Undefined for a text that is too short to say. A formula counts and
 * does not read: advice, never a certificate of a level.
 */
export function readingEase(text: string, language: Language): number | undefined {
  const words = wordsIn(text);
  if (words.length < FEWEST_WORDS) return undefined;
  const perSentence = words.length / Math.max(1, sentencesIn(text).length);
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word, language), 0) / words.length;
  return Math.round(
    language === 'nl'
      ? 206.84 - 0.93 * perSentence - 77 * perWord
      : 206.835 - 1.015 * perSentence - 84.6 * perWord,
  );
}
