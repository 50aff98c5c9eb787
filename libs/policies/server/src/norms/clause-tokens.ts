import type { Subordination } from './lexicon/lexicon';

/** A word or a mark of a clause; offsets in the clause. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Marks that end a clause, and marks that only pause it. */
export const ENDS = new Set(['.', '!', '?', ';', ':']);
export const PAUSES = new Set([',', '–', '—']);

/** A Dutch participle: "aangenomen", "verwerkt". */
export const PARTICIPLE = /^(?:\p{L}{0,6}ge\p{L}{3,}|(?:be|ver|ont|her)\p{L}{3,})(?:d|t|en)$/u;

/** A known form, or one with a particle before it ("plaatsvinden"). */
export function isVerbForm(word: string, { verbForms }: Subordination): boolean {
  if (verbForms.has(word)) return true;
  for (let cut = 2; cut <= 6 && word.length - cut >= 5; cut += 1)
    if (verbForms.has(word.slice(cut))) return true;
  return false;
}
