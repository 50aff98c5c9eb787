import { sameValue } from '@leidraad/shared/model';
import type { CourseContent } from './course-content';

/** Whose words stay where two people changed the same. */
export type Preferred = 'mine' | 'theirs';

export interface MergedContent {
  content: CourseContent;
  /** How many places both changed, each into something else. */
  overlaps: number;
}

/**
 * What two people made of the same draft, put together: what only one of them changed, added or moved is taken over. A
 * part that one threw away and the other changed stays. Only where both changed the same place does `prefer` decide.
 * What is as it was in `mine` is the very same object, so that pages draw nothing anew.
 */
export function mergedContent(
  base: CourseContent,
  mine: CourseContent,
  theirs: CourseContent,
  prefer: Preferred = 'mine',
): MergedContent {
  const merge = new Merge(prefer);
  const content = merge.value(base, mine, theirs) as CourseContent;
  return { content, overlaps: merge.overlaps };
}

type Parts = Record<string, unknown>;

class Merge {
  overlaps = 0;

  constructor(private readonly prefer: Preferred) {}

  value(base: unknown, mine: unknown, theirs: unknown): unknown {
    if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      const before: unknown[] = Array.isArray(base) ? base : [];
      if ([before, mine, theirs].every(areNamed)) return this.list(before, mine, theirs);
    } else if (isParts(mine) && isParts(theirs) && isSameThing(mine, theirs))
      return this.parts(isParts(base) ? base : {}, mine, theirs);
    if (sameValue(base, mine)) return theirs;
    return this.overlap(mine, theirs);
  }

  private parts(base: Parts, mine: Parts, theirs: Parts): Parts {
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const merged = [...keys].map((key) => [key, this.value(base[key], mine[key], theirs[key])] as const);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  /** Lists whose members have names: members by name, in the order of who moved them. */
  private list(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
    const [old, one, other] = [base, mine, theirs].map(
      (list) => new Map(list.map((each) => [nameOf(each), each])),
    );
    if (!old || !one || !other) return [...mine];
    const merged = new Map<string, unknown>();
    for (const name of new Set([...one.keys(), ...other.keys()])) {
      const [before, here, there] = [old.get(name), one.get(name), other.get(name)];
      if (one.has(name) && other.has(name)) merged.set(name, this.value(before, here, there));
      // One added it, or threw it away; thrown away it stays where the other one worked on it.
      else if (!old.has(name) || !sameValue(before, one.has(name) ? here : there))
        merged.set(name, one.has(name) ? here : there);
    }
    const order = this.order([...old.keys()], [...one.keys()], [...other.keys()]);
    return order.filter((name) => merged.has(name)).map((name) => merged.get(name));
  }

  /** All names of two orders: in that of who moved something, with what the other added after what it stood after. */
  private order(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
    const common = base.filter((name) => mine.includes(name) && theirs.includes(name));
    const inOrder = (list: readonly string[]) => list.filter((name) => common.includes(name));
    const [movedHere, movedThere] = [mine, theirs].map((list) => !sameValue(common, inOrder(list)));
    const both = movedHere && movedThere && !sameValue(inOrder(mine), inOrder(theirs));
    if (both) this.overlaps += 1;
    const theirOrder = both ? this.prefer === 'theirs' : movedThere;
    const [first, second] = theirOrder ? [theirs, mine] : [mine, theirs];
    const order = [...first];
    for (const [at, name] of second.entries())
      if (!order.includes(name)) order.splice(order.indexOf(second[at - 1] ?? '') + 1, 0, name);
    return order;
  }

  private overlap(mine: unknown, theirs: unknown): unknown {
    this.overlaps += 1;
    return this.prefer === 'mine' ? mine : theirs;
  }
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A picture goes with its size, and what is of another type is another thing: such are taken whole. */
const isSameThing = (one: Parts, other: Parts): boolean =>
  ['fileId', 'type', 'form'].every((key) => one[key] === other[key]);

const areNamed = (list: readonly unknown[]): boolean => {
  const names = list.map(nameOf);
  return names.every(Boolean) && new Set(names).size === names.length;
};

/** What a member of a list is called in it: by its key or id, what it cites or is about, or by itself. */
function nameOf(member: unknown): string {
  if (!isParts(member)) return typeof member === 'string' ? member : '';
  const { key, id, clauseId, path, language } = member;
  const name =
    key ?? id ?? clauseId ?? (path === undefined ? undefined : `${String(path)} ${String(language)}`);
  return typeof name === 'string' ? name : '';
}
