import fc from 'fast-check';
import type { Item } from './item';
import { textsOfItem } from './item-texts';
import { mayContinueStatistics } from './statistics';
import { anyScenario } from './testing/any-scenario';
import { breach, matching, ordering, situation, trueFalse } from './testing/items';

const CLAUSE = '00000000-0000-4000-8000-0000000000c1';

const anyItem: fc.Arbitrary<Item> = fc.oneof(
  fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }).map((right) => situation(right)),
  fc.boolean().map((isTrue) => trueFalse(isTrue)),
  fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 }).map((keys) => ordering(keys)),
  fc
    .dictionary(fc.constantFrom('r1', 'r2', 'r3'), fc.constantFrom('x', 'y'), { minKeys: 2 })
    .map((targets) => matching(targets)),
  fc
    .dictionary(fc.constantFrom('p1', 'p2', 'p3'), fc.constantFrom('x', 'y', null), { minKeys: 2 })
    .map((parts) => breach(parts)),
  anyScenario({ situations: 3 }),
);

/** The item with other words in every text, and the rest as it was. */
function reworded(item: Item, words: (index: number) => { nl?: string; en?: string }): Item {
  const copy = JSON.parse(JSON.stringify(item)) as Item;
  textsOfItem(copy).forEach(({ text }, index) => {
    delete text.nl;
    delete text.en;
    Object.assign(text, words(index));
  });
  return copy;
}

describe('what may be counted together with the version before', () => {
  it('is every item with other words, in any language', () => {
    const words = fc.record({ nl: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(anyItem, fc.array(words, { minLength: 1 }), (item, texts) => {
        expect(
          mayContinueStatistics(
            item,
            reworded(item, (index) => texts[index % texts.length]!),
          ),
        ).toBe(true);
      }),
    );
  });

  it('is the same whichever of the two came first', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (one, other) => {
        expect(mayContinueStatistics(one, other)).toBe(mayContinueStatistics(other, one));
      }),
    );
  });

  it.each<[string, Item, Item]>([
    ['another right option', situation(['a']), situation(['b'])],
    ['one more right option', situation(['a']), situation(['a', 'b'])],
    ['true instead of false', trueFalse(true), trueFalse(false)],
    ['another order', ordering(['a', 'b', 'c']), ordering(['b', 'a', 'c'])],
    ['a step more', ordering(['a', 'b']), ordering(['a', 'b', 'c'])],
    ['another target', matching({ r1: 'x', r2: 'y' }), matching({ r1: 'y', r2: 'x' })],
    ['a row less', matching({ r1: 'x', r2: 'y', r3: 'x' }), matching({ r1: 'x', r2: 'y' })],
    ['another breach', breach({ p1: 'x', p2: null }), breach({ p1: null, p2: 'x' })],
    ['another type', trueFalse(true), situation(['a'])],
  ])('is not an item with %s', (_what, before, after) => {
    expect(mayContinueStatistics(before, after)).toBe(false);
  });

  it('is not an item that rests on other clauses, and is one whose support was judged anew', () => {
    const before = situation(['a']);
    const cite = (effect: 'honours' | 'breaks', support: 'L' | 'A'): Item => ({
      ...before,
      options: before.options.map((option) => ({
        ...option,
        clauses: [{ clauseId: CLAUSE, effect, support }],
      })),
    });
    expect(mayContinueStatistics(before, cite('honours', 'L'))).toBe(false);
    expect(mayContinueStatistics(cite('honours', 'L'), cite('breaks', 'L'))).toBe(false);
    expect(mayContinueStatistics(cite('honours', 'L'), cite('honours', 'A'))).toBe(true);
  });

  it('is an item whose lesson, weight or translation state changed', () => {
    const item = situation(['a']);
    const outdated = [{ path: 'question', language: 'en' as const }];
    expect(mayContinueStatistics(item, { ...item, lessonKey: 'other', critical: true, outdated })).toBe(true);
  });
});
