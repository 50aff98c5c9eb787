/**
 * The heaviest non-decreasing run in a list of values: which items kept their order. `weights` tell how much each item
 * counts; of equally heavy runs the one that ends on the smallest value is taken. Gives whether each item is in it.
 * O(n log n), with a Fenwick tree over the ranks of the values.
 */
export function heaviestInOrder(values: readonly number[], weights?: readonly number[]): boolean[] {
  const ranks = new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank + 1]));
  const best = new Array<{ weight: number; at: number }>(ranks.size + 1).fill({ weight: 0, at: -1 });
  const before = new Array<number>(values.length).fill(-1);
  let end = { weight: 0, at: -1 };
  values.forEach((value, at) => {
    const rank = ranks.get(value) ?? 0;
    let previous = { weight: 0, at: -1 };
    for (let node = rank; node > 0; node -= node & -node) {
      const known = best[node];
      if (known && known.weight > previous.weight) previous = known;
    }
    before[at] = previous.at;
    const run = { weight: previous.weight + (weights?.[at] ?? 1), at };
    for (let node = rank; node < best.length; node += node & -node)
      if (run.weight > (best[node]?.weight ?? 0)) best[node] = run;
    if (run.weight > end.weight || (run.weight === end.weight && value < (values[end.at] ?? Infinity)))
      end = run;
  });
  const inOrder = new Array<boolean>(values.length).fill(false);
  for (let at = end.at; at >= 0; at = before[at] ?? -1) inOrder[at] = true;
  return inOrder;
}
