import type { ChangeClass, ChangeReason, RelationKind } from './comparison';

/** What a change is to somebody who looks through them; every page tells and counts changes by these. */
export const CHANGE_CATEGORIES = [
  'moved',
  'split',
  'merged',
  'renamed',
  'wording',
  'substantive',
  'added',
  'removed',
] as const;
export type ChangeCategory = (typeof CHANGE_CATEGORIES)[number];

/** A row of was–wordt as far as its category follows from it. */
export interface CategorizedRow {
  kind: RelationKind;
  change: ChangeClass;
  reasons: readonly ChangeReason[];
}

/**
 * The names that changed in a sentence in which nothing else did; none for any other row. A name that is replaced
 * throughout a document is one change, in however many sentences: its rows are counted by these keys.
 */
export function renamesOf({ kind, change, reasons }: CategorizedRow): string[] {
  if (kind !== 'edited' || change !== 'cosmetic' || reasons.some(({ code }) => code !== 'rename')) return [];
  return [...new Set(reasons.map(({ was, becomes }) => `${was}\n${becomes}`.toLowerCase()))].sort();
}

/** What a row is; one in which only names changed is told apart from other edits. */
export function categoryOf(row: CategorizedRow): ChangeCategory | 'unchanged' {
  return renamesOf(row).length > 0 ? 'renamed' : categoryOfKind(row);
}

/** A sentence that kept its place is told apart by what its change asks; the other kinds speak for themselves. */
export function categoryOfKind({
  kind,
  change,
}: Pick<CategorizedRow, 'kind' | 'change'>): Exclude<ChangeCategory, 'renamed'> | 'unchanged' {
  if (kind === 'edited') return change === 'substantive' ? 'substantive' : 'wording';
  if (kind === 'same') return change === 'none' ? 'unchanged' : 'wording';
  return kind;
}
