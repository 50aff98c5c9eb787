/** Words or phrases (letters as written, spaces as one space) as one expression that finds them whole, in any case. */
export function anyOf(phrases: readonly string[], flags = 'giu'): RegExp {
  const written = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Words and phrases written down one after the other, apart by commas; line breaks are spaces. */
export const list = (written: string): string[] =>
  written
    .trim()
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive, and the words themselves. */
export interface Stretch {
  start: number;
  end: number;
  words: string;
}

const stretchOf = (match: RegExpExecArray): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
  words: match[0],
});

/** Every place where a pattern (with the flag g) stands, in order. */
export const stretches = (text: string, pattern: RegExp): Stretch[] =>
  // Most texts have none: those are spared the copy that `matchAll` makes of the pattern.
  has(text, pattern) ? [...text.matchAll(pattern)].map(stretchOf) : [];

/** The first place where a pattern stands. */
export function firstStretch(text: string, pattern: RegExp): Stretch | undefined {
  if (pattern.global) return stretches(text, pattern)[0];
  const match = pattern.exec(text);
  return match === null ? undefined : stretchOf(match);
}

/** Whether a pattern stands anywhere in a text; safe for patterns that remember where they were. */
export const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
