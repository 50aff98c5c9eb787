import type { Negation } from './lexicon/lexicon';
import { pattern, placesOf } from './pattern';

interface Place {
  start: number;
  end: number;
}

/** Negating words of a text that really negate ("niet alleen" does not). */
export function negatorsIn(text: string, negation: Negation): Place[] {
  const words = placesOf(negation.words, text);
  if (words.length === 0) return words;
  const apparent = placesOf(negation.apparent, text);
  return words.filter(
    (word) => !apparent.some((place) => place.start <= word.start && word.end <= place.end),
  );
}

/** How far before a word a negation still denies it, in characters. */
const BEFORE = 34;

/**
 * The negation that denies the words at `anchor`: in a language that puts it late ("mag … niet") anywhere after them,
 * else close by; always close before them, or a negative subject.
 */
export function denialOf(text: string, anchor: Place, negation: Negation): Place | null {
  const subject = pattern(negation.subject).exec(text);
  if (subject && subject[0].length <= anchor.start)
    return {
      start: subject.index + (subject[0].length - subject[0].trimStart().length),
      end: subject[0].length,
    };
  const after = negation.reach === 'part' ? text.length : anchor.end + negation.reach / 2;
  const before = negation.reach === 'part' ? BEFORE : negation.reach;
  return (
    negatorsIn(text, negation).find(
      (word) =>
        (word.start >= anchor.start && word.start <= after) ||
        (word.end <= anchor.start && anchor.start - word.end <= before),
    ) ?? null
  );
}
