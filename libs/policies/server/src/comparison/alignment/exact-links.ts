import type { PreparedClause } from '../words/prepared-clause';
import { Links } from './link';

/** What has to be equal besides the words, from strict to anything: a sentence that stands twice goes by its surroundings. */
const CONTEXTS: readonly ((clause: PreparedClause, around: Surroundings) => string)[] = [
  (clause, { before, after }) => `${clause.heading}\n${before}\n${after}`,
  (_, { before, after }) => `${before}\n${after}`,
  (clause, { before }) => `${clause.heading}\n${before}`,
  (clause, { after }) => `${clause.heading}\n${after}`,
  ({ heading }) => heading,
  (_, { before }) => before,
  (_, { after }) => after,
  () => '',
];

interface Surroundings {
  before: string;
  after: string;
}

/** Links the clauses whose words are equal. Clauses that stand several times are told apart by section and neighbours. */
export function exactLinks(old: readonly PreparedClause[], new_: readonly PreparedClause[]): Links {
  const links = new Links();
  const olds = byWords(old);
  const news = byWords(new_);
  for (const [words, oldPlaces] of olds) {
    const newPlaces = news.get(words);
    if (!newPlaces) continue;
    const [first, second] = [oldPlaces[0], newPlaces[0]];
    if (oldPlaces.length === 1 && newPlaces.length === 1 && first !== undefined && second !== undefined)
      links.add({ from: [first], to: [second], certainty: 1 });
    else linkRepeated(oldPlaces, newPlaces, { old, new_, links });
  }
  return links;
}

function byWords(clauses: readonly PreparedClause[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { normal, at } of clauses) {
    const known = places.get(normal);
    if (known) known.push(at);
    else places.set(normal, [at]);
  }
  return places;
}

function linkRepeated(
  oldPlaces: readonly number[],
  newPlaces: readonly number[],
  { old, new_, links }: { old: readonly PreparedClause[]; new_: readonly PreparedClause[]; links: Links },
): void {
  let [oldLeft, newLeft] = [oldPlaces, newPlaces];
  CONTEXTS.forEach((context, level) => {
    if (oldLeft.length === 0 || newLeft.length === 0) return;
    const waiting = new Map<string, number[]>();
    for (const at of newLeft) {
      const key = contextOf(new_, at, context);
      const known = waiting.get(key);
      if (known) known.push(at);
      else waiting.set(key, [at]);
    }
    const certainty = 1 - level * 0.05;
    for (const list of waiting.values()) list.reverse();
    for (const at of oldLeft) {
      const to = waiting.get(contextOf(old, at, context))?.pop();
      if (to !== undefined) links.add({ from: [at], to: [to], certainty });
    }
    oldLeft = oldLeft.filter((at) => !links.toOf.has(at));
    newLeft = newLeft.filter((at) => !links.fromOf.has(at));
  });
}

function contextOf(
  clauses: readonly PreparedClause[],
  at: number,
  context: (typeof CONTEXTS)[number],
): string {
  const clause = clauses[at];
  if (!clause) throw new RangeError(`There is no clause ${at}`);
  return context(clause, {
    before: clauses[at - 1]?.normal ?? '',
    after: clauses[at + 1]?.normal ?? '',
  });
}
