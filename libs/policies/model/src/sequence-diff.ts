/** A run of a sequence that stayed, went or came: so many places, from the start of what is left on its side. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  length: number;
}

/**
 * The shortest way from one sequence of keys to another, what goes before what comes; null when it takes more than
 * `most` removals and additions. Work and memory are bounded by `most` squared and by `most` times the length, so that
 * two texts of any size are compared in bounded time (E. W. Myers, "An O(ND) Difference Algorithm", 1986).
 */
export function sequenceDiff(
  before: readonly string[],
  after: readonly string[],
  most: number,
): Run[] | null {
  const [old, new_] = numbered(before, after);
  const steps = forward(old, new_, most);
  return steps && backward(steps, { old: old.length, new: new_.length });
}

/** Keys as numbers: comparing those is cheap, however long the words are. */
function numbered(...sides: (readonly string[])[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const [old, new_] = sides.map((side) =>
    Int32Array.from(side, (key) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    }),
  );
  return [old ?? new Int32Array(), new_ ?? new Int32Array()];
}

/** After each number of changes: how far into the old text every diagonal came; -1 where it cannot go. */
function forward(old: Int32Array, new_: Int32Array, most: number): Int32Array[] | null {
  const steps: Int32Array[] = [];
  const sizes = { old: old.length, new: new_.length };
  for (let changes = 0; changes <= Math.min(most, sizes.old + sizes.new); changes++) {
    const last = steps.at(-1);
    const reach = new Int32Array(changes + 1);
    steps.push(reach);
    for (let place = 0; place <= changes; place++) {
      const diagonal = 2 * place - changes;
      let at = last ? startOf(last, place, diagonal, sizes) : 0;
      if (at >= 0)
        while (at < sizes.old && at - diagonal < sizes.new && old[at] === new_[at - diagonal]) at++;
      reach[place] = at;
      if (at === sizes.old && at - diagonal === sizes.new) return steps;
    }
  }
  return null;
}

interface Sizes {
  old: number;
  new: number;
}

/** Whether a diagonal goes on by adding (from the one above it) and not by removing (from the one below). */
function adds(last: Int32Array, place: number, diagonal: number, sizes: Sizes): boolean {
  const [below, above] = [last[place - 1] ?? -1, last[place] ?? -1];
  const canAdd = above >= 0 && above - diagonal <= sizes.new;
  return canAdd && (below < above || below >= sizes.old);
}

/** Where in the old text a diagonal starts, one change after `last`; -1 where it cannot go. */
function startOf(last: Int32Array, place: number, diagonal: number, sizes: Sizes): number {
  if (adds(last, place, diagonal, sizes)) return last[place] ?? -1;
  const below = last[place - 1] ?? -1;
  return below >= 0 && below < sizes.old ? below + 1 : -1;
}

/** Walks back from the end to the start; between what stays, first all that went and then all that came. */
function backward(steps: readonly Int32Array[], sizes: Sizes): Run[] {
  const runs: Run[] = [];
  let [removed, added] = [0, 0];
  const put = (kind: Run['kind'], length: number) => {
    if (length > 0) runs.push({ kind, length });
  };
  const stay = (length: number) => {
    if (length === 0) return;
    put('added', added);
    put('removed', removed);
    [removed, added] = [0, 0];
    put('same', length);
  };
  let [at, diagonal] = [sizes.old, sizes.old - sizes.new];
  for (let changes = steps.length - 1; changes > 0; changes--) {
    const last = steps[changes - 1] ?? new Int32Array();
    const place = (diagonal + changes) / 2;
    const from = startOf(last, place, diagonal, sizes);
    stay(at - from);
    if (adds(last, place, diagonal, sizes)) {
      added++;
      [at, diagonal] = [from, diagonal + 1];
    } else {
      removed++;
      [at, diagonal] = [from - 1, diagonal - 1];
    }
  }
  stay(at);
  put('added', added);
  put('removed', removed);
  return runs.reverse();
}
