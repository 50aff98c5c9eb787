import fc from 'fast-check';
import { ListDepths, type ListPosition } from './list-depths';

const at = (list: string, level: number, indent: number): ListPosition => ({ list, level, indent });
const depthsOf = (items: readonly ListPosition[]) => {
  const depths = new ListDepths();
  return items.map((item) => depths.next(item));
};

describe('how deep an item stands', () => {
  it('follows the levels of one list, and counts only those that are used', () => {
    expect(depthsOf([at('a', 2, 0), at('a', 3, 0), at('a', 5, 0), at('a', 3, 0), at('a', 2, 0)])).toEqual([
      0, 1, 2, 1, 0,
    ]);
  });

  it('follows the indent of another list, or its level where nothing is indented', () => {
    expect(depthsOf([at('a', 0, 700), at('b', 0, 1000), at('b', 0, 1000), at('a', 0, 700)])).toEqual([
      0, 1, 1, 0,
    ]);
    expect(depthsOf([at('a', 0, 0), at('b', 1, 0), at('c', 0, 0)])).toEqual([0, 1, 0]);
  });

  it('ends a list at text that stands left of it, and not at text below an item', () => {
    const depths = new ListDepths();
    expect([depths.next(at('a', 0, 700)), depths.next(at('b', 0, 900))]).toEqual([0, 1]);
    depths.interrupt(900);
    expect(depths.next(at('b', 0, 900))).toBe(1);
    depths.interrupt(0);
    expect(depths.next(at('b', 0, 900))).toBe(0);
  });

  it('never goes down more than one step at a time', () => {
    const position = fc.record({
      list: fc.constantFrom('a', 'b', 'c'),
      level: fc.nat({ max: 8 }),
      indent: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 30 }), (items) => {
        depthsOf(items).forEach((depth, index, all) => {
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(depth).toBeLessThanOrEqual((all[index - 1] ?? -1) + 1);
        });
      }),
    );
  });
});
