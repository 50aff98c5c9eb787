import { testedClauses } from './answers/clauses-of-answer';
import { shownOrder } from './answers/shown-order';
import type { Item } from './item';
import { shuffle } from './shuffle';

export interface PoolItem {
  itemVersionId: string;
  lessonKey: string;
  critical: boolean;
  item: Item;
}

export interface DrawnItem {
  itemVersionId: string;
  /** Keys of what is shown shuffled, in that order (`shownOrder`). */
  optionOrder: string[];
}

/**
 * Draws up to `count` items, the same for the same seed: all critical ones first; of the others each lesson is asked before
 * one is asked twice (a lesson's critical items do not stand in the way of its others), within that a clause that was not
 * asked before one that was, within that what is not in `seen`, and for the rest by chance. Their order is shuffled, and
 * what they show.
 */
export function drawItems(
  pool: readonly PoolItem[],
  count: number,
  seed: string,
  seen: ReadonlySet<string> = new Set(),
): DrawnItem[] {
  const candidates = shuffle(pool, `${seed}:pool`)
    .map((item) => ({ ...item, tests: testedClauses(item.item) }))
    .sort((a, b) => Number(seen.has(a.itemVersionId)) - Number(seen.has(b.itemVersionId)));
  const drawn = candidates.filter((item) => item.critical).slice(0, count);
  const rest = candidates.filter((item) => !item.critical);
  const lessons = new Map<string, number>();
  while (drawn.length < count && rest.length > 0) {
    const clauses = counts(drawn.flatMap(({ tests }) => tests));
    const next = leastOf(rest, ({ lessonKey, tests }) => [
      asked(lessons, lessonKey),
      // What cites nothing asks nothing new.
      tests.length === 0 ? Infinity : Math.min(...tests.map((clauseId) => asked(clauses, clauseId))),
    ]);
    for (const item of rest.splice(next, 1)) {
      lessons.set(item.lessonKey, asked(lessons, item.lessonKey) + 1);
      drawn.push(item);
    }
  }
  return shuffle(drawn, `${seed}:order`).map(({ itemVersionId, item }) => ({
    itemVersionId,
    optionOrder: shownOrder(item, `${seed}:${itemVersionId}`),
  }));
}

const asked = (of: ReadonlyMap<string, number>, key: string) => of.get(key) ?? 0;

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Index of the first element whose numbers are the least, the first number first. */
function leastOf<T>(list: readonly T[], numbersOf: (element: T) => readonly number[]): number {
  const all = list.map(numbersOf);
  return all.reduce((least, numbers, index) => (isLess(numbers, all[least] ?? []) ? index : least), 0);
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
