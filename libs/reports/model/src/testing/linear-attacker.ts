/** What an attacker knows a number of people of: these atoms together, each once. */
export type Known = ReadonlySet<number>;

/** Above every minor of a matrix of noughts and ones with a dozen rows, so that what is reckoned in its remainders holds. */
const PRIME = 10_007;
const mod = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/**
 * Every set of atoms whose number of people somebody can work out who adds and subtracts all that is known, any number of
 * times: the noughts and ones in the span of what is known. For a dozen atoms at most.
 */
export function workedOut(known: readonly Known[], atoms: number): Set<number>[] {
  const rows = reduced(known.map((each) => Array.from({ length: atoms }, (_, at) => (each.has(at) ? 1 : 0))));
  const found: Set<number>[] = [];
  // In a reduced basis a row goes in once or not at all: its pivot is nought or one as it does.
  for (let mask = 1; mask < 2 ** rows.length; mask += 1) {
    const sum = rows
      .filter((_, row) => (mask >> row) & 1)
      .reduce(
        (all, row) => all.map((value, at) => mod(value + (row[at] ?? 0))),
        Array<number>(atoms).fill(0),
      );
    if (sum.every((value) => value === 0 || value === 1))
      found.push(new Set(sum.flatMap((value, at) => (value === 1 ? [at] : []))));
  }
  return found;
}

/** Gauss and Jordan: independent rows, each with a one where all others have nought. */
function reduced(matrix: readonly number[][]): number[][] {
  let rows = matrix.map((row) => [...row]);
  const done: number[][] = [];
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0);
    if (!pivot) continue;
    const scale = inverse(pivot[column] ?? 1);
    const unit = pivot.map((value) => mod(value * scale));
    const without = (row: number[]) =>
      row.map((value, at) => mod(value - (row[column] ?? 0) * (unit[at] ?? 0)));
    rows = rows.filter((row) => row !== pivot).map(without);
    done.splice(0, done.length, ...done.map(without), unit);
  }
  return done;
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base] = [1, mod(value)];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}
