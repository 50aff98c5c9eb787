import type { Relation, RelationKind } from '@leidraad/policies/model';
import type { Link } from './alignment/link';
import { movedLinks } from './alignment/moved';
import { changeOf, type Change } from './changes/change-of';
import { clausesPerWord, type DocumentWords } from './changes/document-words';
import type { PreparedClause } from './words/prepared-clause';

/** Both texts as read, the old one with its document-wide renames applied. */
export interface Sides {
  old: readonly PreparedClause[];
  new: readonly PreparedClause[];
}

/** What belongs to a clause without a counterpart: somebody has to learn it, or may forget it. */
const WITHOUT_COUNTERPART: Change = { change: 'substantive', reasons: [] };

/**
 * The rows of was–wordt: every link, and every clause without one, with its kind, class and reasons. In reading order of
 * the new text; what was removed stands after the clause it stood behind.
 */
export function describeRelations(links: readonly Link[], { old, new: new_ }: Sides): Relation[] {
  const words: DocumentWords = {
    old: clausesPerWord(old),
    new: clausesPerWord(new_),
    continued: continuedNumbers(links, old, new_),
  };
  const moved = movedLinks(links, old, new_);
  const linkedOld = new Set(links.flatMap(({ from }) => from));
  const linkedNew = new Set(links.flatMap(({ to }) => to));
  const all: Link[] = [
    ...links,
    ...old.flatMap(({ at }) => (linkedOld.has(at) ? [] : [{ from: [at], to: [], certainty: 1 }])),
    ...new_.flatMap(({ at }) => (linkedNew.has(at) ? [] : [{ from: [], to: [at], certainty: 1 }])),
  ];
  return inReadingOrder(all, old.length).map((link) => {
    const [was, becomes] = [clausesAt(old, link.from), clausesAt(new_, link.to)];
    const change = was.length > 0 && becomes.length > 0 ? changeOf(was, becomes, words) : WITHOUT_COUNTERPART;
    const hasMoved = moved.has(link);
    return {
      kind: kindOf(link, change, hasMoved),
      moved: hasMoved,
      from: was.map(({ clause }) => clause.id),
      to: becomes.map(({ clause }) => clause.id),
      ...change,
      certainty: link.certainty,
    };
  });
}

function kindOf({ from, to }: Link, { change }: Change, moved: boolean): RelationKind {
  if (to.length === 0) return 'removed';
  if (from.length === 0) return 'added';
  if (to.length > 1) return 'split';
  if (from.length > 1) return 'merged';
  if (moved && (change === 'none' || change === 'cosmetic')) return 'moved';
  return change === 'none' ? 'same' : 'edited';
}

function clausesAt(clauses: readonly PreparedClause[], places: readonly number[]): PreparedClause[] {
  return places.flatMap((at) => clauses[at] ?? []);
}

/** Removed clauses come right after the new place of the last clause above them that is still there. */
function inReadingOrder(links: readonly Link[], oldSize: number): Link[] {
  const newPlaceOf = new Array<number>(oldSize).fill(-1);
  for (const { from, to } of links) for (const at of from) newPlaceOf[at] = Math.min(...to, Infinity);
  let last = -1;
  const placeBefore = newPlaceOf.map((place) => {
    const before = last;
    if (place !== Infinity) last = place;
    return before;
  });
  const keys = new Map(
    links.map((link) => {
      const [from, to] = [link.from[0] ?? -1, link.to[0]];
      return [
        link,
        to !== undefined ? { place: to, after: -1 } : { place: placeBefore[from] ?? -1, after: from },
      ];
    }),
  );
  const keyOf = (link: Link) => keys.get(link) ?? { place: 0, after: -1 };
  return [...links].sort((a, b) => keyOf(a).place - keyOf(b).place || keyOf(a).after - keyOf(b).after);
}

/** Which number each numbered section and clause of the old text has in the new one. */
function continuedNumbers(
  links: readonly Link[],
  old: readonly PreparedClause[],
  new_: readonly PreparedClause[],
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  const vote = (was: string, becomes: string) => {
    const of = votes.get(was) ?? new Map<string, number>();
    votes.set(was, of.set(becomes, (of.get(becomes) ?? 0) + 1));
  };
  for (const { from, to } of links) {
    const [was, becomes] = [old[from[0] ?? -1]?.clause, new_[to[0] ?? -1]?.clause];
    if (was && becomes) vote(was.sectionNumber, becomes.sectionNumber);
  }
  const continued = new Map<string, string>();
  for (const [was, of] of votes) {
    const [most] = [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (most) continued.set(was, most[0]);
  }
  for (const { from, to } of links) {
    const [was, becomes] = [old[from[0] ?? -1]?.clause, new_[to[0] ?? -1]?.clause];
    if (was && becomes && !continued.has(was.number)) continued.set(was.number, becomes.number);
  }
  return continued;
}
