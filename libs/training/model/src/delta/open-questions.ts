import type { CourseShape } from './course-shape';
import { fewestItems } from './fewest-items';

/** An item that was answered in this round of re-training, in the order of answering. */
export interface AnsweredItem {
  itemVersionId: string;
  right: boolean;
}

/**
 * The questions to ask next of a delta: about each meaning that has no right answer yet. A question that was answered wrong
 * comes back as another one about the same where there is one, else itself. Empty when each was answered right; there is no
 * percentage and no limit.
 */
export function openQuestions(
  items: CourseShape['items'],
  meaningIds: readonly string[],
  planned: readonly string[],
  answered: readonly AnsweredItem[],
): string[] {
  const known = new Set(
    answered
      .filter(({ right }) => right)
      .flatMap(
        ({ itemVersionId }) => items.find((item) => item.itemVersionId === itemVersionId)?.meaningIds ?? [],
      ),
  );
  const times = (id: string) => answered.filter(({ itemVersionId }) => itemVersionId === id).length;
  const open = new Set(meaningIds.filter((id) => !known.has(id)));
  const left = items.filter((item) => item.meaningIds.some((id) => open.has(id)));
  const asked: string[] = [];
  while (open.size > 0 && left.length > 0) {
    const about = left.filter((item) => item.meaningIds.some((id) => open.has(id)));
    const fewest = Math.min(...about.map(({ itemVersionId }) => times(itemVersionId)));
    const fresh = about.filter(({ itemVersionId }) => times(itemVersionId) === fewest);
    const wanted = fresh.filter(({ itemVersionId }) => planned.includes(itemVersionId));
    const chosen = fewestItems(wanted.length > 0 ? wanted : fresh, open);
    if (chosen.length === 0) break;
    asked.push(...chosen);
    for (const item of items)
      if (chosen.includes(item.itemVersionId)) for (const id of item.meaningIds) open.delete(id);
  }
  return asked;
}
