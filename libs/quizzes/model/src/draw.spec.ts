import fc from 'fast-check';
import { drawItems, type PoolItem } from './draw';
import { shuffle } from './shuffle';
import { situation } from './testing/items';

/** A question about a clause. */
const about = (clauseId: string) => {
  const item = situation(['a']);
  const [first, ...others] = item.options;
  const clauses = [{ clauseId, effect: 'honours' as const, support: 'L' as const }];
  return { ...item, options: first ? [{ ...first, clauses }, ...others] : others };
};

const pool = fc
  .array(
    fc.record({
      lessonKey: fc.constantFrom('privacy', 'taboo', 'ownership'),
      critical: fc.boolean(),
      clause: fc.constantFrom('4.1', '4.2', '4.3', '4.4'),
    }),
    { maxLength: 25 },
  )
  .map((items) =>
    items.map(({ lessonKey, critical, clause }, index) => ({
      itemVersionId: `item-${index}`,
      lessonKey,
      critical,
      item: about(clause),
    })),
  );
const count = fc.integer({ min: 1, max: 12 });
const seed = fc.string({ maxLength: 20 });

describe('drawing a quiz', () => {
  it('gives as many different items as asked and there are, each with its own options', () => {
    fc.assert(
      fc.property(pool, count, seed, (items, wanted, key) => {
        const drawn = drawItems(items, wanted, key);
        expect(drawn).toHaveLength(Math.min(wanted, items.length));
        expect(new Set(drawn.map(({ itemVersionId }) => itemVersionId)).size).toBe(drawn.length);
        for (const { itemVersionId, optionOrder } of drawn) {
          const item = items.find((each) => each.itemVersionId === itemVersionId);
          expect(optionOrder.toSorted()).toEqual(['a', 'b', 'c', 'd']);
          expect(item).toBeDefined();
        }
      }),
    );
  });

  it('gives the same again for the same seed', () => {
    fc.assert(
      fc.property(pool, count, seed, (items, wanted, key) =>
        expect(drawItems(items, wanted, key)).toEqual(drawItems(items, wanted, key)),
      ),
    );
  });

  it('always asks what is critical', () => {
    fc.assert(
      fc.property(pool, count, seed, (items, wanted, key) => {
        const critical = items.filter((item) => item.critical).map((item) => item.itemVersionId);
        const drawn = drawItems(items, wanted, key).map(({ itemVersionId }) => itemVersionId);
        const asked = critical.filter((id) => drawn.includes(id));
        expect(asked).toHaveLength(Math.min(critical.length, wanted));
      }),
    );
  });

  it('asks about every lesson before it asks about one twice', () => {
    fc.assert(
      fc.property(pool, count, seed, (items, wanted, key) => {
        const plain = items.map((item) => ({ ...item, critical: false }));
        const lessons = drawItems(plain, wanted, key).map(
          ({ itemVersionId }) => plain.find((item) => item.itemVersionId === itemVersionId)?.lessonKey,
        );
        const inPool = new Set(plain.map((item) => item.lessonKey)).size;
        expect(new Set(lessons).size).toBe(Math.min(inPool, lessons.length));
      }),
    );
  });

  it('asks about every clause of a lesson before it asks about one twice', () => {
    fc.assert(
      fc.property(pool, count, seed, (items, wanted, key) => {
        const one = items.map((item) => ({ ...item, critical: false, lessonKey: 'privacy' }));
        const clauseOf = (id: string) =>
          one.find(({ itemVersionId }) => itemVersionId === id)?.item.options[0]?.clauses[0]?.clauseId;
        const asked = drawItems(one, wanted, key).map(({ itemVersionId }) => clauseOf(itemVersionId));
        const inPool = new Set(one.map(({ itemVersionId }) => clauseOf(itemVersionId))).size;
        expect(new Set(asked).size).toBe(Math.min(inPool, asked.length));
      }),
    );
  });

  it('asks everything in time, also where a lesson is asked about by what is critical', () => {
    const items = ['privacy', 'privacy', 'privacy', 'taboo', 'taboo', 'ownership'].map(
      (lessonKey, index): PoolItem => ({
        itemVersionId: `item-${index}`,
        lessonKey,
        critical: index < 2,
        item: about('4.1'),
      }),
    );
    const seeds = Array.from({ length: 60 }, (_, index) => `seed ${index}`);
    const asked = new Set(
      seeds.flatMap((each) => drawItems(items, 4, each).map(({ itemVersionId }) => itemVersionId)),
    );
    expect(asked.size).toBe(items.length);
  });

  it('prefers what was not asked before', () => {
    const items = ['a', 'b', 'c', 'd'].map((id): PoolItem => ({
      itemVersionId: id,
      lessonKey: 'privacy',
      critical: false,
      item: about('4.1'),
    }));
    const drawn = drawItems(items, 2, 'seed', new Set(['a', 'c']));
    expect(drawn.map(({ itemVersionId }) => itemVersionId).toSorted()).toEqual(['b', 'd']);
  });
});

it('shuffling keeps every element', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seed, (list, key) => {
      const byValue = (a: number, b: number) => a - b;
      expect(shuffle(list, key).toSorted(byValue)).toEqual(list.toSorted(byValue));
    }),
  );
});
