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

/** Every place where a pattern stands, in order. */
export function stretches(text: string, pattern: RegExp): Stretch[] {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(all)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

/** The first place where a pattern stands. */
export const firstStretch = (text: string, pattern: RegExp): Stretch | undefined =>
  stretches(text, pattern)[0];

/** Whether a pattern stands anywhere in a text; safe for patterns that remember where they were. */
export const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
