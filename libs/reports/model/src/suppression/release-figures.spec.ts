import { releaseFigures } from './release-figures';
import type { Answered, FigureTable } from './table';

/** One of these options each. */
const choice = (options: number): FigureTable => ({
  groups: [{ of: null, figures: Array.from({ length: options }, (_, at) => at), whole: true }],
  counts: (figure, profile) => figure === profile,
});
const month = (number: number, ...people: number[]): Answered[] =>
  people.map((each, profile) => ({ month: `2026-0${number}`, profile, people: each }));
const shown = (answered: Answered[], options: number) =>
  releaseFigures(answered, choice(options)).map(({ through, people, figures }) => [
    through,
    people,
    ...figures.map((figure) => (figure.disclosure === 'shown' ? figure.people : figure.disclosure)),
  ]);

describe('the figures of a question', () => {
  it('are shown where each has five people', () => {
    expect(shown(month(1, 20, 9, 5), 3)).toEqual([['2026-01', 34, 20, 9, 5]]);
  });

  it('hide a second one where a small one would follow from the total', () => {
    expect(shown(month(1, 20, 9, 3), 3)).toEqual([['2026-01', 32, 20, 'complementary', 'small']]);
  });

  it('hide no second one where the small ones together are five', () => {
    expect(shown(month(1, 20, 3, 2), 3)).toEqual([['2026-01', 25, 20, 'small', 'small']]);
  });

  it('hide a second one where the small ones could only be four each', () => {
    expect(shown(month(1, 20, 4, 4), 3)).toEqual([['2026-01', 28, 'complementary', 'small', 'small']]);
    expect(shown(month(1, 4, 4, 4), 3)).toEqual([]);
  });

  it('are not there before five people took part', () => {
    expect(shown(month(1, 3, 1), 2)).toEqual([]);
    expect(shown([...month(1, 3, 1), ...month(2, 1, 0)], 2)).toEqual([['2026-02', 5, 'small', 'small']]);
  });

  it('wait for more people where fewer than five would be told apart from the month before', () => {
    const first = month(1, 12, 8);
    expect(shown([...first, ...month(2, 9, 1)], 2)).toEqual([['2026-01', 20, 12, 8]]);
    expect(shown([...first, ...month(2, 9, 1), ...month(3, 0, 4)], 2)).toEqual([
      ['2026-01', 20, 12, 8],
      ['2026-03', 34, 21, 13],
    ]);
    expect(shown([...first, ...month(2, 4, 0)], 2)).toEqual([['2026-01', 20, 12, 8]]);
    expect(shown([...first, ...month(2, 5, 0)], 2)).toHaveLength(2);
  });

  it('come up once there are enough people', () => {
    expect(shown([...month(1, 12, 3), ...month(2, 10, 3)], 2)).toEqual([
      ['2026-01', 15, 'complementary', 'small'],
      ['2026-02', 28, 22, 6],
    ]);
  });
});
