import type { Item } from '@leidraad/quizzes/model';
import { type CourseContent, MOST_DRAFT_BYTES, MOST_ITEMS } from './course-content';

/** Items of a file on their way into a draft. */
export interface Adding {
  /** Each with the lesson that it goes with. */
  items: readonly Item[];
  /** Ids of items that this course has, or had in its newest version. */
  own: ReadonlySet<string>;
  /** Items of this course take the place of what they were; else every item is a new one. */
  replaces: boolean;
  newId(): string;
}

/** Items that were added, and how to take them out of the content as it is by then. */
export interface Added {
  content: CourseContent;
  /** Ids of what was added or replaced, in the order of the file. */
  ids: string[];
  takeBack(content: CourseContent): CourseContent;
}

/**
 * Content with the items of a file: a new one gets an id of its own, so that it never meets the statistics of another; one
 * that takes the place of what it was keeps its id, and whether it stays the same for the statistics is to be decided again.
 */
export function withAddedItems(content: CourseContent, adding: Adding): Added {
  const placed = withIds(adding);
  const added = new Map(placed.map((item) => [item.id, item]));
  const before = new Map(content.items.map((item) => [item.id, item]));
  const same = content.sameForStatistics;
  return {
    content: {
      ...content,
      items: [
        ...content.items.map((item) => added.get(item.id) ?? item),
        ...placed.filter(({ id }) => !before.has(id)),
      ],
      ...(same && { sameForStatistics: same.filter((id) => !added.has(id)) }),
    },
    ids: [...added.keys()],
    takeBack: (later) => ({
      ...later,
      items: later.items.flatMap((item) => (added.has(item.id) ? (before.get(item.id) ?? []) : item)),
      ...(same && { sameForStatistics: same }),
    }),
  };
}

function withIds({ items, own, replaces, newId }: Adding): Item[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const keeps = replaces && own.has(item.id) && !taken.has(item.id);
    taken.add(item.id);
    return { ...item, id: keeps ? item.id : newId() };
  });
}

/** Why content is no draft that can be saved, by its size. */
export function tooMuch({ items }: CourseContent, bytes: number): 'items' | 'bytes' | undefined {
  if (items.length > MOST_ITEMS) return 'items';
  return bytes > MOST_DRAFT_BYTES ? 'bytes' : undefined;
}
