import fc from 'fast-check';
import { ConsequenceCounter } from './consequence-sum';
import { askedMeanings, type CourseShape, newlyAsked } from './course-shape';
import { deltaOf } from './delta';
import { fewestItems } from './fewest-items';
import { ImpactPlanner } from './impact-planner';
import { person, publication, shape } from './testing/shapes';

const MEANINGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const some = fc.subarray(MEANINGS);
const anyShape = (number: number): fc.Arbitrary<CourseShape> =>
  fc
    .record({
      taught: some,
      asked: fc.array(fc.subarray(MEANINGS, { minLength: 1, maxLength: 3 }), { maxLength: 10 }),
    })
    .map(({ taught, asked }) => shape(number, taught, asked));
const anyPerson = fc.record({
  read: some,
  answered: some,
  standing: fc.constantFrom('completed', 'none', 'open'),
});
const anyWorkforce = fc.record({
  from: anyShape(1),
  to: anyShape(2),
  people: fc.array(anyPerson, { maxLength: 30 }),
});

const planned = ({
  from,
  to,
  people,
}: {
  from: CourseShape;
  to: CourseShape;
  people: { read: string[]; answered: string[]; standing: string }[];
}) => {
  const planner = new ImpactPlanner(publication({ to, versions: new Map([['v1', from]]) }));
  const counter = new ConsequenceCounter(to);
  const rows = people.map(({ read, answered, standing }, at) => {
    const done = person({ personId: `p${at}`, evidence: { read, answered } });
    if (standing === 'none') done.standing = { kind: 'none' };
    if (standing === 'open') done.standing = { kind: 'open', round: 'full', attemptRuns: false };
    const row = planner.plan(done);
    counter.add(row);
    return { done, row };
  });
  return { rows, sum: counter.sum() };
};

/** What a person lacks, said without looking at how it is worked out. */
function lacks(
  { from, to }: { from: CourseShape; to: CourseShape },
  read: Set<string>,
  answered: Set<string>,
) {
  const asked = new Set(to.items.flatMap(({ meaningIds }) => meaningIds));
  const before = askedMeanings(from);
  return [...askedMeanings(to)].filter(
    (id) => !before.has(id) && !answered.has(id) && (asked.has(id) || !read.has(id)),
  );
}

describe('a plan for a workforce', () => {
  it('misses nobody and nothing: each lacking meaning is read and asked, where it is taught and can be asked', () => {
    fc.assert(
      fc.property(anyWorkforce, ({ from, to, people }) => {
        for (const { done, row } of planned({ from, to, people }).rows) {
          if (done.standing.kind !== 'completed') continue;
          const [read, answered] = [new Set(done.evidence.read), new Set(done.evidence.answered)];
          const missing = lacks({ from, to }, read, answered);
          expect(row.reTraining.kind).toBe(missing.length > 0 ? 'delta' : 'nothing');
          if (row.reTraining.kind !== 'delta') continue;
          const { delta } = row.reTraining;
          expect(delta.meaningIds.toSorted()).toEqual(missing.toSorted());
          const asks = to.items.filter(({ itemVersionId }) => delta.itemVersionIds.includes(itemVersionId));
          for (const id of missing) {
            const canBeAsked = to.items.some(({ meaningIds }) => meaningIds.includes(id));
            expect(asks.some(({ meaningIds }) => meaningIds.includes(id))).toBe(canBeAsked);
            const taught = to.lessons.some(({ blocks }) =>
              blocks.some(({ meaningIds }) => meaningIds.includes(id)),
            );
            expect(delta.blocks.some(({ blockKey }) => blockKey === `over-${id}`)).toBe(
              taught && !read.has(id),
            );
          }
        }
      }),
    );
  });

  it('asks nobody too much: no block about what is known, and no item can be left out', () => {
    fc.assert(
      fc.property(anyShape(1), anyShape(2), some, some, (from, to, read, answered) => {
        const delta = deltaOf(from, to, { read, answered });
        if (!delta) return;
        const lacking = new Set(delta.meaningIds);
        for (const { blockKey } of delta.blocks)
          expect(lacking.has(blockKey.slice('over-'.length))).toBe(true);
        const chosen = to.items.filter(({ itemVersionId }) => delta.itemVersionIds.includes(itemVersionId));
        const asked = (items: CourseShape['items']) =>
          new Set(items.flatMap(({ meaningIds }) => meaningIds.filter((id) => lacking.has(id)))).size;
        for (const item of chosen)
          expect(asked(chosen.filter((other) => other !== item))).toBeLessThan(asked(chosen));
      }),
    );
  });

  it('counts nobody twice: everybody is in it once, with one outcome', () => {
    fc.assert(
      fc.property(anyWorkforce, (workforce) => {
        const { rows, sum } = planned(workforce);
        expect(new Set(rows.map(({ row }) => row.personId)).size).toBe(workforce.people.length);
        const nothing = Object.values(sum.nothing).reduce((total, count) => total + count, 0);
        expect(sum.deltas + sum.fulls + sum.moves + nothing).toBe(sum.people);
        expect(sum.people).toBe(workforce.people.length);
        expect(sum.dueDates.reduce((total, { people }) => total + people, 0)).toBe(sum.deltas + sum.fulls);
      }),
    );
  });

  it('asks nothing when only spelling changed: the meanings are the same', () => {
    fc.assert(
      fc.property(anyWorkforce, ({ from, people }) => {
        const { rows } = planned({ from, to: { ...from, courseVersionId: 'v2', number: 2 }, people });
        for (const { done, row } of rows)
          if (done.standing.kind === 'completed')
            expect(row.reTraining).toEqual({ kind: 'nothing', why: 'knows-it' });
      }),
    );
  });

  it('gives equal evidence one result, the same as worked out alone', () => {
    fc.assert(
      fc.property(anyWorkforce, ({ from, to, people }) => {
        for (const { done, row } of planned({ from, to, people: [...people, ...people] }).rows)
          if (row.reTraining.kind === 'delta')
            expect(row.reTraining.delta).toEqual(deltaOf(from, to, done.evidence));
      }),
    );
  });

  it('is about what is new in the version', () => {
    fc.assert(
      fc.property(anyShape(1), anyShape(2), (from, to) => {
        for (const id of newlyAsked(from, to)) expect(askedMeanings(from).has(id)).toBe(false);
      }),
    );
  });
});

it('the fewest items ask a critical one first', () => {
  const items = [
    { itemVersionId: 'plain', critical: false, meaningIds: ['a', 'b'] },
    { itemVersionId: 'critical', critical: true, meaningIds: ['a'] },
  ];
  expect(fewestItems(items, new Set(['a']))).toEqual(['critical']);
  expect(fewestItems(items, new Set(['a', 'b']))).toEqual(['plain']);
});
