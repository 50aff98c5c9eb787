import type {
  ClauseReference,
  ComparableClause,
  Comparison,
  Overrule,
  OverruledRelation,
  Relation,
} from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { Link } from './alignment/link';
import { renamesFromNames, withRenames } from './changes/renames';
import { describeRelations, type Sides } from './describe-relations';
import { prepareClauses } from './words/prepared-clause';
import { vocabularyOf } from './words/vocabulary';

export interface OverruledComparison {
  relations: OverruledRelation[];
  renames: Comparison['renames'];
  /** Overrules whose clauses are not there (any more), or whose relation is not: kept for when they come back. */
  unused: Overrule[];
}

/**
 * A comparison with the owner's overrules, applied in the order given. A clause is found by id, else by its text (when
 * exactly one clause has it), so that an overrule returns with its words. Pairings come first, then classes; a class
 * only applies to the relation of exactly the clauses it names.
 */
export function applyOverrules(
  comparison: Comparison,
  {
    old,
    new: new_,
    language,
  }: { old: readonly ComparableClause[]; new: readonly ComparableClause[]; language: Language },
  overrules: readonly Overrule[],
): OverruledComparison {
  const [findOld, findNew] = [finder(old), finder(new_)];
  const found = overrules.map((overrule) => ({
    overrule,
    from: all(overrule.from, findOld),
    to: all(overrule.to, findNew),
  }));
  const used = new Set<Overrule>();
  const pairs = new Pairings(comparison.relations);
  for (const { overrule, from, to } of found) {
    if (overrule.kind === 'class' || !from || !to) continue;
    if (overrule.kind === 'pair') pairs.pair(from, to, overrule);
    else if (!pairs.unpair(from, to, overrule)) continue;
    used.add(overrule);
  }
  const relations = pairs.changed
    ? described(pairs, { old, new: new_, language, renames: comparison.renames })
    : comparison.relations.map((relation) => plain(relation));
  const byClauses = new Map(relations.map((relation, at) => [keyOf(relation.from, relation.to), at]));
  for (const { overrule, from, to } of found) {
    if (overrule.kind !== 'class' || !from || !to) continue;
    const at = byClauses.get(keyOf(from, to));
    const relation = at === undefined ? undefined : relations[at];
    if (at === undefined || !relation) continue;
    relations[at] = { ...relation, change: overrule.change, classedBy: overrule };
    used.add(overrule);
  }
  return {
    relations,
    renames: comparison.renames,
    unused: overrules.filter((overrule) => !used.has(overrule)),
  };
}

function plain(relation: Relation): OverruledRelation {
  return { ...relation, pairedBy: null, classedBy: null, proposed: relation.change };
}

function keyOf(from: readonly string[], to: readonly string[]): string {
  return JSON.stringify([[...from].sort(), [...to].sort()]);
}

function finder(clauses: readonly ComparableClause[]): (reference: ClauseReference) => string | null {
  const ids = new Set(clauses.map(({ id }) => id));
  const byText = new Map<string, string | null>();
  for (const { id, text } of clauses) byText.set(text, byText.has(text) ? null : id);
  return ({ id, text }) => (ids.has(id) ? id : (byText.get(text) ?? null));
}

/** The ids that references stand for, null when one of them cannot be found. */
function all(
  references: readonly ClauseReference[],
  find: (reference: ClauseReference) => string | null,
): string[] | null {
  const ids = references.flatMap((reference) => find(reference) ?? []);
  return ids.length === references.length && new Set(ids).size === ids.length ? ids : null;
}

interface Pairing {
  from: string[];
  to: string[];
  certainty: number;
  by: Overrule | null;
}

/** Which clauses belong together while overrules take them apart and put them together. */
class Pairings {
  changed = false;
  private pairings: Pairing[];
  /** Who took clauses apart that now stand alone, by id with its side. */
  readonly apartBy = new Map<string, Overrule>();

  constructor(relations: readonly Relation[]) {
    this.pairings = relations
      .filter(({ from, to }) => from.length > 0 && to.length > 0)
      .map(({ from, to, certainty }) => ({ from: [...from], to: [...to], certainty, by: null }));
  }

  get all(): readonly Pairing[] {
    return this.pairings;
  }

  /** Takes these clauses out of whatever they were in, and puts them together. */
  pair(from: string[], to: string[], by: Overrule): void {
    this.changed = true;
    const [olds, news] = [new Set(from), new Set(to)];
    this.pairings = [
      ...this.pairings
        .map((pairing) => ({
          ...pairing,
          from: pairing.from.filter((id) => !olds.has(id)),
          to: pairing.to.filter((id) => !news.has(id)),
        }))
        .filter((pairing) => pairing.from.length > 0 && pairing.to.length > 0),
      { from, to, certainty: 1, by },
    ];
  }

  /** Takes the old clauses and the new ones that it names apart; false when they were not together. */
  unpair(from: string[], to: string[], by: Overrule): boolean {
    const [olds, news] = [new Set(from), new Set(to)];
    const together = this.pairings.find(
      (pairing) => pairing.from.some((id) => olds.has(id)) && pairing.to.some((id) => news.has(id)),
    );
    if (!together) return false;
    this.changed = true;
    this.pairings = this.pairings.filter((pairing) => pairing !== together);
    // A split loses only the parts that were named, as long as others stay; the whole is named with every part.
    const rest =
      together.from.length > 1
        ? { ...together, from: together.from.filter((id) => !olds.has(id)) }
        : { ...together, to: together.to.filter((id) => !news.has(id)) };
    if (rest.from.length > 0 && rest.to.length > 0) this.pairings.push({ ...rest, by });
    for (const id of from) this.apartBy.set(`from ${id}`, by);
    for (const id of to) this.apartBy.set(`to ${id}`, by);
    return true;
  }
}

function described(
  pairings: Pairings,
  {
    old,
    new: new_,
    language,
    renames,
  }: {
    old: readonly ComparableClause[];
    new: readonly ComparableClause[];
    language: Language;
    renames: Comparison['renames'];
  },
): OverruledRelation[] {
  const vocabulary = vocabularyOf(language);
  const sides: Sides = {
    old: withRenames(prepareClauses(old, vocabulary), renamesFromNames(renames, vocabulary)),
    new: prepareClauses(new_, vocabulary),
  };
  const [oldAt, newAt] = [sides.old, sides.new].map(
    (clauses) => new Map(clauses.map(({ clause, at }) => [clause.id, at])),
  );
  const places = (ids: readonly string[], at: ReadonlyMap<string, number> | undefined) =>
    ids.flatMap((id) => at?.get(id) ?? []).sort((a, b) => a - b);
  const links: Link[] = pairings.all.map(({ from, to, certainty }) => ({
    from: places(from, oldAt),
    to: places(to, newAt),
    certainty,
  }));
  const by = new Map(pairings.all.map((pairing) => [keyOf(pairing.from, pairing.to), pairing.by]));
  return describeRelations(links, sides).map((relation) => ({
    ...plain(relation),
    pairedBy:
      by.get(keyOf(relation.from, relation.to)) ??
      pairings.apartBy.get(
        relation.to.length === 0 ? `from ${relation.from[0] ?? ''}` : `to ${relation.to[0] ?? ''}`,
      ) ??
      null,
  }));
}
