/** Longer texts that share no words are no spelling of one another. */
const LONGEST = 400;

/**
 * 0–1: how many pairs of neighbouring letters two texts share (Dice). Tells that "organise" is "organize" where words
 * taken whole have nothing in common; two unrelated sentences of one language stay around 0.4.
 */
export function letterLikeness(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST || a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(b.slice(at, at + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
