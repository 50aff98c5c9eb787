import { type ItemsPreview, type PreviewedItem, type Remark } from '@leidraad/quizzes/model';

/** ok: as it is · noted: read, with something to look at · refused: it stays out. */
export const ROW_STATES = ['refused', 'noted', 'ok'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** A row of the preview: an item that can be added, or what was refused. */
export type ImportRow =
  | { state: 'ok' | 'noted'; key: string; read: PreviewedItem; remark?: undefined }
  | { state: 'refused'; key: string; remark: Remark; read?: undefined };

/** Everything that a file gave, what cannot be added first. */
export function importRows({ items, refused }: ItemsPreview): ImportRow[] {
  return [
    ...refused.map((remark, at): ImportRow => ({ state: 'refused', key: `refused-${at}`, remark })),
    ...items.map((read, at): ImportRow => ({ state: isNoted(read) ? 'noted' : 'ok', key: keyOf(at), read })),
  ];
}

/** Of the item at a place in the file. Its id may be there twice. */
export const keyOf = (at: number) => `item-${at}`;

/** Something to look at: a remark of its reader, or an answer that is not complete yet. */
const isNoted = ({ notes, keyScore }: PreviewedItem) => notes.length > 0 || keyScore < 1;
