import type { PreparedClause } from '../words/prepared-clause';
import { heaviestInOrder } from './longest-increasing';
import type { Link } from './link';

/**
 * Which links moved: those out of the order that most others keep, and those that went to a section which neither
 * continues theirs nor is new. Numbers and positions say nothing: a clause put in above moves nobody below it.
 * A section that moved as a whole moves all its clauses.
 */
export function movedLinks(
  links: readonly Link[],
  old: readonly PreparedClause[],
  new_: readonly PreparedClause[],
): ReadonlySet<Link> {
  const paired = links
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
    .sort((a, b) => first(a.from) - first(b.from));
  const sections = new SectionPairs(paired, old, new_);
  const movedSections = sections.moved();
  const moved = new Set(
    paired.filter((link) => movedSections.has(sections.oldOf(link)) || sections.isElsewhere(link)),
  );
  // Among those that stayed in their section: what left it may not make a neighbour look out of order.
  const rest = paired.filter((link) => !moved.has(link));
  const inOrder = heaviestInOrder(rest.map(({ to }) => first(to)));
  rest.forEach((link, at) => {
    if (inOrder[at] !== true) moved.add(link);
  });
  return moved;
}

/** A clause under the heading it had tells more about where a section went than one under another. */
const SAME_HEADING = 1.5;

/** Which section of the new text continues which one of the old: the one that most of its clauses went to. */
class SectionPairs {
  private readonly oldSections: readonly number[];
  private readonly newSections: readonly number[];
  private readonly next: ReadonlyMap<number, { section: number; weight: number }>;
  private readonly previous: ReadonlyMap<number, { section: number; weight: number }>;

  constructor(links: readonly Link[], old: readonly PreparedClause[], new_: readonly PreparedClause[]) {
    this.oldSections = sectionPlaces(old);
    this.newSections = sectionPlaces(new_);
    const pairs = links.map((link) => {
      const sameHeading = old[first(link.from)]?.heading === new_[first(link.to)]?.heading;
      return { was: this.oldOf(link), is: this.newOf(link), weight: sameHeading ? SAME_HEADING : 1 };
    });
    this.next = mostOften(pairs.map(({ was, is, weight }) => [was, is, weight]));
    this.previous = mostOften(pairs.map(({ was, is, weight }) => [is, was, weight]));
  }

  oldOf({ from }: Link): number {
    return this.oldSections[first(from)] ?? 0;
  }

  newOf({ to }: Link): number {
    return this.newSections[first(to)] ?? 0;
  }

  /** Old sections that stand elsewhere among their neighbours, heavier ones staying where they are. */
  moved(): ReadonlySet<number> {
    const sections = [...this.next].sort(([a], [b]) => a - b);
    const inOrder = heaviestInOrder(
      sections.map(([, { section }]) => section),
      sections.map(([, { weight }]) => weight),
    );
    return new Set(sections.filter((_, at) => inOrder[at] !== true).map(([section]) => section));
  }

  /** Went to a section that continues another one, while its own section has its continuation elsewhere. */
  isElsewhere(link: Link): boolean {
    const [was, is] = [this.oldOf(link), this.newOf(link)];
    return this.next.get(was)?.section !== is && this.previous.get(is)?.section !== was;
  }
}

/** For each clause the place of its section: neighbours under one number and heading share it. */
function sectionPlaces(clauses: readonly PreparedClause[]): number[] {
  let place = -1;
  let last: string | null = null;
  return clauses.map(({ clause }) => {
    const key = `${clause.sectionNumber}\n${clause.sectionHeading}`;
    if (key !== last) place++;
    last = key;
    return place;
  });
}

function mostOften(
  pairs: readonly (readonly [number, number, number])[],
): Map<number, { section: number; weight: number }> {
  const counts = new Map<number, Map<number, number>>();
  for (const [from, to, weight] of pairs) {
    const of = counts.get(from) ?? new Map<number, number>();
    counts.set(from, of.set(to, (of.get(to) ?? 0) + weight));
  }
  return new Map(
    [...counts].map(([from, of]) => {
      const [section, weight] = [...of].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [0, 0];
      return [from, { section, weight }];
    }),
  );
}

function first(places: readonly number[]): number {
  return places[0] ?? 0;
}
