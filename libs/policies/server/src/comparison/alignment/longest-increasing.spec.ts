import fc from 'fast-check';
import { heaviestInOrder } from './longest-increasing';

/** Every choice of items, tried one by one. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** values.length; choice++) {
    const chosen = values.flatMap((value, at) => (choice & (1 << at) ? [{ value, at }] : []));
    if (chosen.every(({ value }, at) => at === 0 || value >= (chosen[at - 1]?.value ?? 0)))
      best = Math.max(
        best,
        chosen.reduce((sum, { at }) => sum + (weights[at] ?? 0), 0),
      );
  }
  return best;
}

describe('which items kept their order', () => {
  it('is all of them in an ordered list, and one of them in a reversed one', () => {
    expect(heaviestInOrder([1, 2, 2, 5])).toEqual([true, true, true, true]);
    expect(heaviestInOrder([3, 2, 1]).filter(Boolean)).toHaveLength(1);
    expect(heaviestInOrder([])).toEqual([]);
  });

  it('lets the heavier ones stay', () => {
    expect(heaviestInOrder([2, 1], [1, 5])).toEqual([false, true]);
  });

  it('is the heaviest choice there is, in order', () => {
    const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(items, (pairs) => {
        const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
        const stayed = heaviestInOrder(values, weights);
        const kept = values.filter((_, at) => stayed[at] === true);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(weights.reduce((sum, weight, at) => sum + (stayed[at] === true ? weight : 0), 0)).toBe(
          heaviest(values, weights),
        );
      }),
    );
  });
});
