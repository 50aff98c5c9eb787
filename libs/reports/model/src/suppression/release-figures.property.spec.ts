import fc from 'fast-check';
import { type Known, workedOut } from '../testing/linear-attacker';
import { releaseFigures } from './release-figures';
import { type Answered, FEWEST, type FigureGroup, type FigureTable, type Release } from './table';

const MONTHS = ['2026-01', '2026-02', '2026-03'];

interface Question {
  table: FigureTable;
  profiles: number;
}

/** Options of which each person chooses one. */
const options: Question = {
  profiles: 4,
  table: tableOf([{ of: null, figures: [0, 1, 2, 3], whole: true }], [[0], [1], [2], [3]]),
};
/** Right or wrong, and the options that make it: one right, three wrong. */
const rightAndOptions: Question = {
  profiles: 4,
  table: tableOf(
    [
      { of: null, figures: [0, 1], whole: true },
      { of: null, figures: [2, 3, 4, 5], whole: true },
    ],
    [
      [0, 2],
      [1, 3],
      [1, 4],
      [1, 5],
    ],
  ),
};
/** Rows that are right or not, each by itself. */
const rows: Question = {
  profiles: 4,
  table: tableOf([{ of: null, figures: [0, 1], whole: false }], [[], [0], [1], [0, 1]]),
};
/** Two situations; the second is reached by both choices of the first, and ends two ways. */
const scenario: Question = {
  profiles: 4,
  table: tableOf(
    [
      { of: null, figures: [0], whole: false },
      { of: 0, figures: [1, 2], whole: true },
      { of: null, figures: [3], whole: false },
      { of: 3, figures: [4, 5], whole: true },
      { of: null, figures: [6, 7], whole: true },
    ],
    [
      [0, 1, 3, 4, 6],
      [0, 1, 3, 5, 7],
      [0, 2, 3, 4, 6],
      [0, 2, 7],
    ],
  ),
};

function tableOf(groups: FigureGroup[], byProfile: number[][]): FigureTable {
  return { groups, counts: (figure, profile) => byProfile[profile]?.includes(figure) ?? false };
}

const answers = ({ profiles }: Question) =>
  fc
    .array(fc.oneof(fc.nat(7), fc.nat(30)), {
      minLength: MONTHS.length * profiles,
      maxLength: MONTHS.length * profiles,
    })
    .map((people) =>
      MONTHS.flatMap((month, at) =>
        Array.from({ length: profiles }, (_, profile): Answered => ({
          month,
          profile,
          people: people[at * profiles + profile] ?? 0,
        })),
      ),
    );

const peopleIn = (answered: readonly Answered[], atoms: ReadonlySet<number>) =>
  [...atoms].reduce((sum, at) => sum + (answered[at]?.people ?? 0), 0);

/** All numbers that a page ever showed to somebody who looked each month. An atom: a profile in a month. */
function everShown(
  { table }: Question,
  answered: readonly Answered[],
  releases: readonly Release[],
): Known[] {
  return releases.flatMap(({ through, figures }) => {
    const until = [...answered.keys()].filter((at) => (answered[at]?.month ?? '') <= through);
    const known = (figure: number) => until.filter((at) => table.counts(figure, answered[at]?.profile ?? -1));
    const shown = figures.flatMap(({ disclosure }, figure) => (disclosure === 'shown' ? [figure] : []));
    return [new Set(until), ...shown.map((figure) => new Set(known(figure)))];
  });
}

describe.each([
  ['options', options],
  ['right and the options', rightAndOptions],
  ['rows', rows],
  ['a scenario', scenario],
])('figures about %s', (_what, question) => {
  it('isolate nobody, whatever is added and subtracted over all months', () => {
    fc.assert(
      fc.property(answers(question), (answered) => {
        const releases = releaseFigures(answered, question.table);
        const known = everShown(question, answered, releases);
        for (const atoms of workedOut(known, answered.length)) {
          const people = peopleIn(answered, atoms);
          expect(people === 0 || people >= FEWEST).toBe(true);
        }
      }),
    );
  });

  it('count who they say, and never go back to hiding', () => {
    fc.assert(
      fc.property(answers(question), (answered) => {
        const releases = releaseFigures(answered, question.table);
        for (const [at, { through, people, figures }] of releases.entries()) {
          const counted = answered.filter(({ month }) => month <= through);
          expect(people).toBe(counted.reduce((sum, each) => sum + each.people, 0));
          for (const [figure, { people: told, disclosure }] of figures.entries()) {
            const inIt = counted.filter(({ profile }) => question.table.counts(figure, profile));
            expect(told).toBe(inIt.reduce((sum, each) => sum + each.people, 0));
            if (disclosure === 'shown') {
              expect(told).toBeGreaterThanOrEqual(FEWEST);
              for (const later of releases.slice(at)) expect(later.figures[figure]?.disclosure).toBe('shown');
            } else expect(disclosure).toBe(told < FEWEST ? 'small' : 'complementary');
          }
        }
      }),
    );
  });
});

it('leaves more than one possibility for what is hidden, "fewer than five" considered', () => {
  const month = '2026-01';
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }), (people) => {
      const figures = people.map((_, at) => at);
      const table = tableOf(
        [{ of: null, figures, whole: true }],
        figures.map((at) => [at]),
      );
      const [release] = releaseFigures(
        people.map((each, profile) => ({ month, profile, people: each })),
        table,
      );
      if (!release) return;
      const possible = allLike(release);
      expect(possible.length).toBeGreaterThan(0);
      for (const figure of figures) {
        const values = new Set(possible.map((each) => each[figure] ?? 0));
        const [only = 0] = values;
        expect(values.size > 1 || only === 0 || only >= FEWEST).toBe(true);
      }
    }),
  );
});

/** Every way in which the people can be divided so that the page looks the same. */
function allLike({ people, figures }: Release): number[][] {
  let ways: number[][] = [[]];
  for (const { people: told, disclosure } of figures)
    ways = ways.flatMap((way) => {
      const rest = people - way.reduce((sum, each) => sum + each, 0);
      const from = disclosure === 'complementary' ? FEWEST : disclosure === 'shown' ? told : 0;
      const to = disclosure === 'shown' ? told : disclosure === 'small' ? FEWEST - 1 : rest;
      return Array.from({ length: Math.max(0, Math.min(to, rest) - from + 1) }, (_, at) => [
        ...way,
        from + at,
      ]);
    });
  return ways.filter((way) => way.reduce((sum, each) => sum + each, 0) === people);
}
