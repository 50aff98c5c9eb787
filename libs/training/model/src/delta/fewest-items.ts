import type { CourseShape } from './course-shape';

/**
 * Items that ask about each of these meanings at least once, so that none can be left out; meanings that no item asks about
 * are not asked. Critical ones first, then those that ask about most of what is left, then as they stand in the course.
 */
export function fewestItems(items: CourseShape['items'], meanings: ReadonlySet<string>): string[] {
  const candidates = items
    .map((item) => ({ ...item, asks: item.meaningIds.filter((id) => meanings.has(id)) }))
    .filter(({ asks }) => asks.length > 0);
  const open = new Set(candidates.flatMap(({ asks }) => asks));
  const chosen: typeof candidates = [];
  while (open.size > 0) {
    const gain = ({ asks }: (typeof candidates)[number]) => asks.filter((id) => open.has(id)).length;
    const best = candidates.reduce((a, b) =>
      isBetter([gain(b), b.critical], [gain(a), a.critical]) ? b : a,
    );
    chosen.push(best);
    for (const id of best.asks) open.delete(id);
  }
  return withoutNeedless(chosen).map(({ itemVersionId }) => itemVersionId);
}

function isBetter([gain, critical]: [number, boolean], [other, otherCritical]: [number, boolean]): boolean {
  if (gain === 0 || other === 0) return gain > other;
  return critical === otherCritical ? gain > other : critical;
}

/** Leaves out, from the last on that is not critical, what the others ask about together. */
function withoutNeedless<T extends { asks: string[]; critical: boolean }>(chosen: readonly T[]): T[] {
  const times = new Map<string, number>();
  for (const id of chosen.flatMap(({ asks }) => asks)) times.set(id, (times.get(id) ?? 0) + 1);
  const dropped = new Set<T>();
  for (const item of chosen.toSorted((a, b) => Number(a.critical) - Number(b.critical))) {
    if (item.asks.some((id) => times.get(id) === 1)) continue;
    dropped.add(item);
    for (const id of item.asks) times.set(id, (times.get(id) ?? 0) - 1);
  }
  return chosen.filter((item) => !dropped.has(item));
}
