import { isLeftOut, type Item, type Loss } from '@leidraad/quizzes/model';

/** out: not in the file · partly: in it, and something of it is not · whole. */
export const EXPORT_STATES = ['out', 'partly', 'whole'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** A question with what a format cannot hold of it. */
export interface ExportRow {
  item: Item;
  /** Place in the course, from 1. */
  number: number;
  state: ExportState;
  losses: readonly Loss[];
}

export function exportRows(items: readonly Item[], losses: readonly Loss[]): ExportRow[] {
  return items.map((item, index) => {
    const own = losses.filter(({ itemId }) => itemId === item.id);
    const state = own.some(isLeftOut) ? 'out' : own.length > 0 ? 'partly' : 'whole';
    return { item, number: index + 1, state, losses: own };
  });
}
