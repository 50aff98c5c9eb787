/** What is chosen, with one row the other way round. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What is chosen, with all of these rows; without them where all of them were chosen already. */
export function toggledAll(chosen: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const isOff = keys.every((key) => chosen.has(key));
  return new Set(isOff ? [...chosen].filter((key) => !keys.includes(key)) : [...chosen, ...keys]);
}
