import { type CompareRow } from './comparison-rows';

/** A row that J and K stop at: a change, not a fold or a place that was left. */
export const isChangeToSee = (row: CompareRow): boolean =>
  row.kind === 'change' &&
  (row.relation.change !== 'none' || row.relation.kind !== 'same' || row.relation.needsLook);

/** The next (`j`) or previous (`k`) row that `stops`; undefined for other keys and at the end. */
export function nextOf<T>(
  rows: readonly T[],
  index: number,
  key: string,
  stops: (row: T) => boolean,
): T | undefined {
  if (key === 'j') return rows.slice(index + 1).find(stops);
  return key === 'k' ? rows.slice(0, index).findLast(stops) : undefined;
}

/** The row that an arrow, Home or End goes to. */
export function stepOf<T>(rows: readonly T[], index: number, key: string): T | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1];
    case 'ArrowUp':
      return rows[index - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
