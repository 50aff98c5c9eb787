import type { PreparedClause } from '../words/prepared-clause';

/** What judging one changed word must know of both documents. */
export interface DocumentWords {
  /** How many clauses of the old and of the new text a word (by key) stands in. */
  old: ReadonlyMap<string, number>;
  new: ReadonlyMap<string, number>;
  /** Number of the section that continues each numbered section or clause of the old text. */
  continued: ReadonlyMap<string, string>;
}

/** In how many clauses each word stands. */
export function clausesPerWord(clauses: readonly PreparedClause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of clauses)
    for (const key of new Set(words.map((unit) => unit.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
