import { type Item } from '@leidraad/quizzes/model';
import { insertedAt, withoutAt } from './edit-list';

/** A part that its author deletes from an item, and how it comes back into the item as that is by then. */
export interface DeletedPart {
  /** What it was called. */
  name: string;
  /** Where the keyboard goes on when it is put back, and when it stays away. */
  place: string;
  neighbour: string | undefined;
  without(item: Item): Item;
  putBack(item: Item): Item;
}

/** A list in an item of one type: how it is read, and how the item reads with another list. */
export interface PartList<I extends Item, P> {
  read(item: I): readonly P[];
  write(item: I, parts: P[]): I;
}

/** How the place of a part is found on the page. */
export const placeOf = (id: string) => `[data-part="${id}"]`;

/** The part at `index` of a list, deleted; `ids` are those of the whole list, on the page. */
export function deletedFrom<I extends Item, P>(
  list: PartList<I, P>,
  { item, index, name, ids }: { item: I; index: number; name: string; ids: readonly string[] },
): DeletedPart {
  const part = list.read(item)[index];
  const next = ids[index + 1] ?? ids[index - 1];
  // The editor hands both only the item that the part was deleted from, which keeps its type.
  const changed = (now: Item, change: (parts: readonly P[]) => P[]) =>
    list.write(now as I, change(list.read(now as I)));
  return {
    name,
    place: placeOf(ids[index] ?? ''),
    neighbour: next === undefined ? undefined : placeOf(next),
    without: (now) => changed(now, (parts) => withoutAt(parts, index)),
    putBack: (now) => (part === undefined ? now : changed(now, (parts) => insertedAt(parts, index, part))),
  };
}
