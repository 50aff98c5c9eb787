import fc from 'fast-check';
import { sequenceDiff } from './sequence-diff';

const changed = (runs: ReturnType<typeof sequenceDiff>) =>
  (runs ?? []).reduce((sum, { kind, length }) => (kind === 'same' ? sum : sum + length), 0);

/** The fewest removals and additions, by trying everything. */
function fewest(a: readonly string[], b: readonly string[]): number {
  let last = b.map((_, at) => at + 1);
  a.forEach((left, row) => {
    const next: number[] = [];
    b.forEach((right, at) => {
      const [above, before] = [last[at] ?? 0, next[at - 1] ?? row + 1];
      const corner = at === 0 ? row : (last[at - 1] ?? 0);
      next.push(left === right ? corner : 1 + Math.min(above, before));
    });
    last = next;
  });
  return last.at(-1) ?? a.length;
}

describe('the shortest way from one sequence to another', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

  it('keeps what stays in its place on both sides, and changes no more than it must', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const runs = sequenceDiff(before, after, 24);
        const [old, new_] = [[...before], [...after]];
        for (const { kind, length } of runs ?? []) {
          const went = kind === 'added' ? [] : old.splice(0, length);
          const came = kind === 'removed' ? [] : new_.splice(0, length);
          if (kind === 'same') expect(went).toEqual(came);
        }
        expect([runs === null, old, new_]).toEqual([false, [], []]);
        expect(changed(runs)).toBe(fewest(before, after));
      }),
    );
  });

  it('gives up where more changes are needed than are allowed, and not before', () => {
    fc.assert(
      fc.property(keys, keys, fc.nat(12), (before, after, most) => {
        expect(sequenceDiff(before, after, most) === null).toBe(fewest(before, after) > most);
      }),
    );
  });

  it('says what went before what came, one run of each between what stays', () => {
    expect(sequenceDiff(['a', 'b', 'c', 'z'], ['a', 'x', 'y', 'z'], 9)).toEqual([
      { kind: 'same', length: 1 },
      { kind: 'removed', length: 2 },
      { kind: 'added', length: 2 },
      { kind: 'same', length: 1 },
    ]);
  });
});
