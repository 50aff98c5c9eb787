/** Prefixes that turn a word into its opposite: never a slip of the pen. */
const OPPOSITE =
  /^(?:un|in|im|ir|il|dis|non|anti|mis|ex|on|ont|wan|niet|her|re|over|onder|in|uit|af|aan|op)/u;
const SHORTEST = 5;
const LONG = 9;
/** No word that somebody may slip in: a code, a key, letters without spaces. Comparing letters costs length squared. */
const LONGEST = 60;

/**
 * Whether one word is the other with a slip corrected: equal but for one letter (two in words of nine letters), same
 * first letter, and not made its opposite by a prefix. Whether both are words in their own right, the caller knows.
 */
export function isSlip(was: string, becomes: string): boolean {
  if (was === becomes) return true;
  const shortest = Math.min(was.length, becomes.length);
  if (Math.max(was.length, becomes.length) > LONGEST) return false;
  if (shortest < SHORTEST || was[0] !== becomes[0] || /\d/u.test(was + becomes)) return false;
  const [long, short] = was.length > becomes.length ? [was, becomes] : [becomes, was];
  if (long.endsWith(short) && OPPOSITE.test(long.slice(0, long.length - short.length))) return false;
  return isWithin(was, becomes, shortest >= LONG ? 2 : 1);
}

/** Whether the Damerau-Levenshtein distance (letters put in, left out, exchanged or swapped) is at most `most`. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return at(last, b.length) <= most;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
