import { FEWEST, type FigureTable } from './table';

/** People by what they answered. */
export type Counts = ReadonlyMap<number, number>;

export const total = (counts: Counts): number =>
  [...counts.values()].reduce((sum, people) => sum + people, 0);

export function added(a: Counts, b: Counts): Counts {
  const sum = new Map(a);
  for (const [profile, people] of b) sum.set(profile, (sum.get(profile) ?? 0) + people);
  return sum;
}

export function countOf(table: FigureTable, figure: number, counts: Counts): number {
  let people = 0;
  for (const [profile, each] of counts) if (table.counts(figure, profile)) people += each;
  return people;
}

/** How many people there are of each kind that these figures tell apart. */
export function classesOf(table: FigureTable, figures: readonly number[], counts: Counts): number[] {
  const classes = new Map<string, number>();
  for (const [profile, people] of counts) {
    const inThem = figures.map((figure) => (table.counts(figure, profile) ? '1' : '0')).join('');
    classes.set(inThem, (classes.get(inThem) ?? 0) + people);
  }
  return [...classes.values()];
}

/** Whether everybody is one of at least five whom these figures do not tell apart. */
export function keepsTogether(table: FigureTable, figures: readonly number[], counts: Counts): boolean {
  return classesOf(table, figures, counts).every((people) => people === 0 || people >= FEWEST);
}

/**
 * Whether hidden figures can be worked out although nothing shown tells them apart: "fewer than five" is four at most, so
 * when all that is hidden of a group is small, and together as many as that can be, each is exactly four.
 */
export function isPinned(table: FigureTable, shown: readonly number[], counts: Counts): boolean {
  return table.groups.some(({ whole, of, figures }) => {
    if (!whole || (of !== null && !shown.includes(of))) return false;
    const hidden = figures
      .filter((figure) => !shown.includes(figure))
      .map((figure) => countOf(table, figure, counts));
    const together = hidden.reduce((sum, people) => sum + people, 0);
    return (
      hidden.length > 0 && together === (FEWEST - 1) * hidden.length && hidden.every((each) => each < FEWEST)
    );
  });
}
