import fc from 'fast-check';
import { FEWEST } from './table';
import { toldShare } from './told-share';

const shown = (people: number, of: number | null) => toldShare({ people, disclosure: 'shown' }, of);

describe('a share that is told', () => {
  it.each([
    [46, 97, { kind: 'shown', people: 46, percent: 47 }],
    [5, 20, { kind: 'shown', people: 5, percent: 25 }],
    [105, 111, { kind: 'shown', people: 105, percent: 95 }],
    [290, 300, { kind: 'bounded', bound: 'at-least', percent: 95 }],
    [10, 300, { kind: 'bounded', bound: 'at-most', percent: 5 }],
    [109, 111, { kind: 'bounded', bound: 'at-least', percent: 95 }],
    [2, 111, { kind: 'bounded', bound: 'at-most', percent: 5 }],
    [46, 48, { kind: 'bounded', bound: 'at-least', percent: 90 }],
    [48, 48, { kind: 'bounded', bound: 'at-least', percent: 90 }],
    [18, 20, { kind: 'bounded', bound: 'at-least', percent: 80 }],
    [2, 48, { kind: 'small' }],
    [17, 19, { kind: 'complementary' }],
    [7, 7, { kind: 'complementary' }],
    [9, null, { kind: 'complementary' }],
  ])('%i of %p', (people, of, told) => {
    expect(shown(people, of)).toEqual(told);
  });

  it('tells nobody and fewer than five apart on neither side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), fc.nat(4), fc.nat(4), (of, one, other) => {
        expect(shown(one, of)).toEqual(shown(other, of));
        expect(shown(of - one, of)).toEqual(shown(of - other, of));
      }),
    );
  });

  it('gives no number of people that leaves fewer than five, and no bound that is not so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.nat(500), (people, others) => {
        const of = people + others;
        const told = toldShare({ people, disclosure: 'complementary' }, of);
        expect(told.kind).not.toBe('shown');
        const exact = toldShare({ people, disclosure: 'shown' }, of);
        if (exact.kind === 'shown') expect(Math.min(people, others)).toBeGreaterThanOrEqual(FEWEST);
        if (exact.kind === 'bounded' && exact.bound === 'at-least')
          expect(100 * people).toBeGreaterThanOrEqual(exact.percent * of);
        if (exact.kind === 'bounded' && exact.bound === 'at-most')
          expect(100 * people).toBeLessThanOrEqual(exact.percent * of);
      }),
    );
  });
});
