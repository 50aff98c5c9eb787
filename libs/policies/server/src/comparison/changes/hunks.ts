import { diffArrays } from 'diff';
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

/** Where the units of two clauses differ, by key: spelling of signs and case is no difference here. */
export function hunksOf(old: readonly Unit[], new_: readonly Unit[]): Hunk[] {
  const changes = diffArrays([...old], [...new_], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return [{ removed: old, added: new_, previous: null, next: null }];
  const hunks: Hunk[] = [];
  let [removed, added]: [Unit[], Unit[]] = [[], []];
  let previous: Unit | null = null;
  const close = (next: Unit | null) => {
    if (removed.length + added.length > 0) hunks.push({ removed, added, previous, next });
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else if (change.added) added = [...added, ...change.value];
    else {
      close(change.value[0] ?? null);
      previous = change.value.at(-1) ?? null;
    }
  }
  close(null);
  return hunks;
}

/** The words of units as a reader sees them. */
export function wordsOf(units: readonly Unit[]): string {
  return units
    .map(({ text, kind }, at) => (at === 0 || (kind === 'punctuation' && text !== '(') ? text : ` ${text}`))
    .join('')
    .trim();
}
