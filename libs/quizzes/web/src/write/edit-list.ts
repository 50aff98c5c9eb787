/** A copy of `list` with the part at `index` moved `by` places; unchanged when that is outside the list. */
export function movedBy<T>(list: readonly T[], index: number, by: number): T[] {
  const copy = [...list];
  const to = index + by;
  if (index < 0 || to < 0 || to >= copy.length) return copy;
  copy.splice(to, 0, ...copy.splice(index, 1));
  return copy;
}

/** A copy with `part` at `index` (at the end when `index` is beyond it). */
export function insertedAt<T>(list: readonly T[], index: number, part: T): T[] {
  return [...list.slice(0, index), part, ...list.slice(index)];
}

/** A copy without the part at `index`. */
export function withoutAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, place) => place !== index);
}

/** A copy with the part at `index` replaced. */
export function replacedAt<T>(list: readonly T[], index: number, part: T): T[] {
  return list.map((old, place) => (place === index ? part : old));
}
