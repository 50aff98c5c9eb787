import { type ComparedRelation, UNSURE_PAIRING_BELOW } from '@leidraad/policies/model';
import { type IconName } from '@leidraad/shared/web';

/** What a row is to somebody who looks through the changes. */
export const ROW_CATEGORIES = [
  'unchanged',
  'moved',
  'split',
  'merged',
  'wording',
  'substantive',
  'added',
  'removed',
] as const;
export type RowCategory = (typeof ROW_CATEGORIES)[number];

/** What the list can be narrowed to: a category, or what nobody looked at yet. */
export const ROW_FILTERS = [...ROW_CATEGORIES, 'open'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export const FILTER_ICONS: Record<RowFilter, IconName> = {
  unchanged: 'visibility_off',
  moved: 'swap_vert',
  split: 'call_split',
  merged: 'call_merge',
  wording: 'edit',
  substantive: 'edit',
  added: 'add',
  removed: 'remove',
  open: 'pending',
};

type Row = Pick<ComparedRelation, 'kind' | 'change' | 'certainty' | 'needsLook'>;

/** A sentence that kept its place is told apart by what its change asks; the other kinds speak for themselves. */
export function categoryOf({ kind, change }: Row): RowCategory {
  if (kind === 'edited') return change === 'substantive' ? 'substantive' : 'wording';
  if (kind === 'same') return change === 'none' ? 'unchanged' : 'wording';
  return kind;
}

/** Whether the pairing itself is a guess that somebody has to confirm. */
export const isUnsure = ({ certainty, needsLook }: Row): boolean =>
  certainty < UNSURE_PAIRING_BELOW && needsLook;

export function isShown(row: Row, filters: ReadonlySet<RowFilter>): boolean {
  if (filters.size === 0) return true;
  return filters.has(categoryOf(row)) || (filters.has('open') && row.needsLook);
}

/** How many rows each filter shows; 0 for those that show none. */
export function filterCounts(rows: readonly Row[]): Record<RowFilter, number> {
  const counts = Object.fromEntries(ROW_FILTERS.map((filter) => [filter, 0])) as Record<RowFilter, number>;
  for (const row of rows) {
    counts[categoryOf(row)] += 1;
    if (row.needsLook) counts.open += 1;
  }
  return counts;
}

/** The filters that an address names; what is no filter is passed over. */
export function filtersOf(address: string | undefined): ReadonlySet<RowFilter> {
  const named = address?.split(',') ?? [];
  return new Set(ROW_FILTERS.filter((filter) => named.includes(filter)));
}
