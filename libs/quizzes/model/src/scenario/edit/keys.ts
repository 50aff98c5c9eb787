import type { ScenarioItem } from '../../items/scenario';

/** Keys of situations and endings: they share one space, because a choice leads to either. */
export function keysOf({ situations, endings }: ScenarioItem): Set<string> {
  return new Set([...situations, ...endings].map(({ key }) => key));
}

/** `p1`, `p2` … the first number after all that are taken, so that a key is never used for something else. */
export function freshKey(prefix: string, taken: ReadonlySet<string>): string {
  let highest = 0;
  for (const key of taken) {
    const number = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : NaN;
    if (Number.isSafeInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}${highest + 1}`;
}
