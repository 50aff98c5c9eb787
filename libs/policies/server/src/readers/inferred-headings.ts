import type { ReadPassage } from './extracted-text';

/** `looks`: of a passage that is bold throughout, the size of its letters in the unit of the format, null for unknown. */
export type LookedPassage = ReadPassage & { looks?: { size: number | null } };

const LONGEST_HEADING = 80;
const MOST_LEVELS = 3;
/** Where more of the paragraphs look like headings, bold is how the author writes. */
const MOST_SHARE = 0.4;

/**
 * Takes short lines that are bold throughout for headings, in a document that has no headings of its own: not the last
 * line, not one that ends like a sentence (a question may be one). The larger letters are the higher level.
 */
export function withInferredHeadings(passages: readonly LookedPassage[]): ReadPassage[] {
  const hasHeadings = passages.some(({ kind }) => kind === 'heading');
  const candidates = new Set(hasHeadings ? [] : passages.filter((_, index) => isCandidate(passages, index)));
  const isHabit = candidates.size > passages.length * MOST_SHARE;
  const sizes = [...new Set([...candidates].map(sizeOf))].sort((a, b) => b - a);
  return passages.map((passage) => {
    const { looks: _, ...plain } = passage;
    if (isHabit || !candidates.has(passage)) return plain;
    const level = Math.min(sizes.indexOf(sizeOf(passage)) + 1, MOST_LEVELS);
    const number = 'number' in plain && plain.number !== undefined ? { number: plain.number } : {};
    return { kind: 'heading', level, text: plain.text, ...number };
  });
}

const sizeOf = (passage: LookedPassage) => passage.looks?.size ?? 0;

function isCandidate(passages: readonly LookedPassage[], index: number): boolean {
  const passage = passages[index];
  const next = passages[index + 1];
  if (!passage?.looks || !next || passage.leftOut) return false;
  if (passage.kind === 'item' && passage.number === undefined) return false;
  return passage.text.length <= LONGEST_HEADING && /[\p{L}\p{N})?]$/u.test(passage.text);
}
