import { gradeItem, type ItemsPreview, type PreviewedItem } from '@leidraad/quizzes/model';
import { readItems } from '../read-items';
import type { PlacedItem, ReadFile } from '../reading';

/** What the worker is asked: to read the items of a file. */
export interface ItemTask {
  bytes: Uint8Array;
  fileName?: string | undefined;
}

/** Reads the items of a file as a page shows them: pure, so that it may run in any process. */
export async function itemWork({ bytes, fileName }: ItemTask): Promise<ItemsPreview> {
  return previewOf(await readItems(bytes, fileName === undefined ? {} : { fileName }));
}

/** A file with what is said of an item beside the item, and the rest beside the file. */
export function previewOf({ format, items, refused, notes }: ReadFile): ItemsPreview {
  const places = new Set(items.map(({ where }) => where));
  return {
    format,
    items: items.map((item) => previewedItem(item, notes)),
    refused,
    notes: notes.filter(({ where }) => !places.has(where)),
  };
}

function previewedItem(
  { item, title, language, response, where }: PlacedItem,
  notes: ReadFile['notes'],
): PreviewedItem {
  const { points, most } = gradeItem(item, response);
  return {
    item,
    title,
    language,
    keyScore: most === 0 ? 0 : points / most,
    where,
    notes: notes.flatMap((note) =>
      note.where === where ? [{ code: note.code, params: { ...note.params } }] : [],
    ),
  };
}
