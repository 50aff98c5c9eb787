/** A deterministic random source from a text seed: xmur3 hash into mulberry32 (public domain, by bryc). */
function randomFrom(seed: string): () => number {
  let hash = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i++) {
    hash = Math.imul(hash ^ seed.charCodeAt(i), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  let state = hash >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates), the same for the same seed. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = held;
  }
  return copy;
}

export interface PoolItem {
  itemVersionId: string;
  lessonKey: string;
  critical: boolean;
  optionKeys: readonly string[];
}

export interface DrawnItem {
  itemVersionId: string;
  /** Keys of the options in the order they are shown. */
  optionOrder: string[];
}

/**
 * Draws up to `count` items, the same for the same seed: all critical ones first, then topics in turn so that each
 * lesson is asked before one is asked twice, preferring items not in `seen`. Order and options are shuffled.
 */
export function drawItems(
  pool: readonly PoolItem[],
  count: number,
  seed: string,
  seen: ReadonlySet<string> = new Set(),
): DrawnItem[] {
  const shuffled = shuffle(pool, `${seed}:pool`);
  const preferred = [...shuffled].sort(
    (a, b) => Number(seen.has(a.itemVersionId)) - Number(seen.has(b.itemVersionId)),
  );
  const drawn = preferred.filter((item) => item.critical).slice(0, count);
  const rest = preferred.filter((item) => !item.critical);
  while (drawn.length < count && rest.length > 0) {
    const timesAsked = (item: PoolItem) => drawn.filter((other) => other.lessonKey === item.lessonKey).length;
    const least = Math.min(...rest.map(timesAsked));
    const index = rest.findIndex((item) => timesAsked(item) === least);
    drawn.push(...rest.splice(index, 1));
  }
  return shuffle(drawn, `${seed}:order`).map((item) => ({
    itemVersionId: item.itemVersionId,
    optionOrder: shuffle(item.optionKeys, `${seed}:${item.itemVersionId}`),
  }));
}
