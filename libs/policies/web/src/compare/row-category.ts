import {
  CHANGE_CATEGORIES,
  categoryOf,
  type ChangeCounts,
  type ComparedRelation,
  UNSURE_PAIRING_BELOW,
} from '@leidraad/policies/model';
import { type IconName } from '@leidraad/shared/web';

/** What the list can be narrowed to: a category, or what nobody looked at yet. */
export const ROW_FILTERS = ['unchanged', ...CHANGE_CATEGORIES, 'open'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export const FILTER_ICONS: Record<RowFilter, IconName> = {
  unchanged: 'visibility_off',
  moved: 'swap_vert',
  split: 'call_split',
  merged: 'call_merge',
  renamed: 'swap_horiz',
  wording: 'edit',
  substantive: 'edit',
  added: 'add',
  removed: 'remove',
  open: 'pending',
};

type Row = Pick<ComparedRelation, 'kind' | 'change' | 'reasons' | 'certainty' | 'needsLook'>;

/** Whether the pairing itself is a guess that somebody has to confirm. */
export const isUnsure = ({ certainty, needsLook }: Row): boolean =>
  certainty < UNSURE_PAIRING_BELOW && needsLook;

export function isShown(row: Row, filters: ReadonlySet<RowFilter>): boolean {
  if (filters.size === 0) return true;
  return filters.has(categoryOf(row)) || (filters.has('open') && row.needsLook);
}

/** How many changes each filter stands for; 0 for those that show none. */
export function filterCounts({ categories, unchanged, open }: ChangeCounts): Record<RowFilter, number> {
  return { ...categories, unchanged, open };
}

/** The filters that an address names; what is no filter is passed over. */
export function filtersOf(address: string | undefined): ReadonlySet<RowFilter> {
  const named = address?.split(',') ?? [];
  return new Set(ROW_FILTERS.filter((filter) => named.includes(filter)));
}
