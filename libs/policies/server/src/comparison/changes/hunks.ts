import { sequenceDiff } from '@leidraad/policies/model';
import type { Unit } from '../words/units-of-clause';

/** A place where two clauses differ. */
export interface Hunk {
  removed: readonly Unit[];
  added: readonly Unit[];
  /** The unit before it, which stayed. */
  previous: Unit | null;
  /** The unit that follows and stayed. */
  next: Unit | null;
}

/** More changed units than any clause that is still the same one has. */
const MOST_CHANGES = 2_000;

/**
 * Where the units of two clauses differ, by key: spelling of signs and case is no difference here. Clauses that differ in
 * more than 2,000 units are one hunk.
 */
export function hunksOf(old: readonly Unit[], new_: readonly Unit[]): Hunk[] {
  const runs = sequenceDiff(old.map(keyOf), new_.map(keyOf), MOST_CHANGES);
  if (!runs) return [{ removed: old, added: new_, previous: null, next: null }];
  const hunks: Hunk[] = [];
  let hunk: { removed: readonly Unit[]; added: readonly Unit[]; previous: Unit | null } | null = null;
  const at = { old: 0, new: 0 };
  for (const { kind, length } of runs) {
    if (kind === 'same') {
      if (hunk) hunks.push({ ...hunk, next: new_[at.new] ?? null });
      hunk = null;
    } else {
      hunk ??= { removed: [], added: [], previous: new_[at.new - 1] ?? null };
      if (kind === 'removed') hunk.removed = old.slice(at.old, at.old + length);
      else hunk.added = new_.slice(at.new, at.new + length);
    }
    if (kind !== 'added') at.old += length;
    if (kind !== 'removed') at.new += length;
  }
  return hunk ? [...hunks, { ...hunk, next: null }] : hunks;
}

const keyOf = ({ key }: Unit): string => key;

/** The words of units as a reader sees them. */
export function wordsOf(units: readonly Unit[]): string {
  return units
    .map(({ text, kind }, at) => (at === 0 || (kind === 'punctuation' && text !== '(') ? text : ` ${text}`))
    .join('')
    .trim();
}
