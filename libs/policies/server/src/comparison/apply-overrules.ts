import type { ChangeClass, ComparableClause, Comparison, Relation } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { Link } from './alignment/link';
import { renamesFromNames, withRenames } from './changes/renamed-clauses';
import { describeRelations } from './describe-relations';
import { Pairings } from './pairings';
import { prepareClauses } from './words/prepared-clause';
import { vocabularyOf } from './words/vocabulary';

/**
 * The owner's choice over a proposal; clauses by the ids that were compared. `class`: the relation of exactly these
 * clauses is cosmetic, clarifying or substantive (`change`). `unpair`: these are not the same sentence. `pair`: these
 * belong together, one to one, one to several (split) or several to one (merged).
 */
export interface Overrule {
  id: string;
  kind: 'class' | 'unpair' | 'pair';
  from: readonly string[];
  to: readonly string[];
  /** Null for `unpair` and `pair`. */
  change: ChangeClass | null;
}

/** A relation with the choices that made it what it is, and the class that was proposed where another was chosen. */
export interface DecidedRelation extends Relation {
  proposed: ChangeClass | null;
  overrules: string[];
}

/** What was compared: the same clauses and language that the comparison was made of. */
export interface Compared {
  old: readonly ComparableClause[];
  new: readonly ComparableClause[];
  language: Language;
}

/**
 * Relations as the owner wants them, choices in the order they were made; pairings first, then classes, since a class is
 * said of a row that is there. What a pairing by hand changes is judged anew from the words: kind, class, reasons and
 * what moved. A choice about clauses or a row that is not there (any more) does nothing, and applies again when it is.
 * Every clause stays in exactly one relation, in reading order of the new text.
 */
export function applyOverrules(
  proposed: Comparison,
  overrules: readonly Overrule[],
  compared: Compared,
): DecidedRelation[] {
  const ids = { from: idsOf(compared.old), to: idsOf(compared.new) };
  const present = overrules.filter(
    ({ from, to }) => from.every((id) => ids.from.has(id)) && to.every((id) => ids.to.has(id)),
  );
  const pairings = new Pairings(proposed.relations);
  let changed = false;
  for (const { id, kind, from, to } of present) {
    if (kind === 'pair') pairings.pair(from, to, id);
    else if (kind !== 'unpair' || !pairings.unpair(from, to, id)) continue;
    changed = true;
  }
  const relations = changed
    ? described(pairings, proposed.renames, compared)
    : proposed.relations.map((relation): DecidedRelation => ({ ...relation, proposed: null, overrules: [] }));
  return withClasses(relations, present);
}

function idsOf(clauses: readonly ComparableClause[]): ReadonlySet<string> {
  return new Set(clauses.map(({ id }) => id));
}

function keyOf({ from, to }: { from: readonly string[]; to: readonly string[] }): string {
  return JSON.stringify([[...from].sort(), [...to].sort()]);
}

function withClasses(
  relations: readonly DecidedRelation[],
  overrules: readonly Overrule[],
): DecidedRelation[] {
  const classes = new Map<string, Overrule[]>();
  for (const overrule of overrules)
    if (overrule.kind === 'class')
      classes.set(keyOf(overrule), [...(classes.get(keyOf(overrule)) ?? []), overrule]);
  return relations.map((relation) => {
    const chosen = classes.get(keyOf(relation)) ?? [];
    const change = chosen.at(-1)?.change ?? relation.change;
    return {
      ...relation,
      change,
      proposed: change === relation.change ? null : relation.change,
      overrules: [...relation.overrules, ...chosen.map(({ id }) => id)],
    };
  });
}

function described(
  pairings: Pairings,
  renames: Comparison['renames'],
  { old, new: new_, language }: Compared,
): DecidedRelation[] {
  const vocabulary = vocabularyOf(language);
  const asWritten = prepareClauses(old, vocabulary);
  const news = prepareClauses(new_, vocabulary);
  const oldPlaces = new Map(asWritten.map(({ clause, at }) => [clause.id, at]));
  const newPlaces = new Map(news.map(({ clause, at }) => [clause.id, at]));
  const links = pairings.all.map(({ from, to, certainty }): Link => ({
    from: placesOf(from, oldPlaces),
    to: placesOf(to, newPlaces),
    certainty,
  }));
  const olds = withRenames(asWritten, renamesFromNames(renames, vocabulary), { links, new: news });
  const madeBy = new Map(pairings.all.map((pairing) => [keyOf(pairing), pairing.overrules]));
  return describeRelations(links, { old: olds, new: news }).map((relation) => ({
    ...relation,
    proposed: null,
    overrules: [...(madeBy.get(keyOf(relation)) ?? pairings.leftAlone(relation))],
  }));
}

function placesOf(ids: readonly string[], places: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
}
