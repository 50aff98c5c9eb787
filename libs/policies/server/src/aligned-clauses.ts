import type { ComparableClause, Comparison, Relation } from '@leidraad/policies/model';
import { sha256 } from '@leidraad/shared/server';
import { applyOverrules, type DecidedRelation, type Overrule } from './comparison/apply-overrules';
import { carryIdentity, type Identity } from './comparison/carry-identity';
import type { ComparedClauseRow } from './compared-clauses.queries';
import { textKeys } from './text-keys';

/** A draft beside its base: old clauses go by clause version id, new ones by text key. */
export interface Sides {
  old: readonly ComparedClauseRow[];
  new: readonly ComparedClauseRow[];
}

export interface Alignment {
  /** In reading order of the new text, with clause version ids on both sides and a key that the texts give. */
  relations: (DecidedRelation & { key: string })[];
  /** Clauses of the draft that get another identity than they have. */
  changed: ({ clauseVersionId: string } & Identity)[];
}

const comparable = (clause: ComparedClauseRow, id: string): ComparableClause => {
  const { sectionNumber, sectionHeading, number, ordinal, kind, text } = clause;
  return { id, sectionNumber, sectionHeading, number, ordinal, kind, text };
};

/** Both sides as comparing takes them. */
export function comparableSides(sides: Sides): { old: ComparableClause[]; new: ComparableClause[] } {
  const keys = textKeys(sides.new.map(({ text }) => text));
  return {
    old: sides.old.map((clause) => comparable(clause, clause.clauseVersionId)),
    new: sides.new.map((clause, index) => comparable(clause, keys[index] ?? '')),
  };
}

/**
 * What a comparison and the owner's choices make of a draft: its rows of was–wordt, and who its clauses are. A clause
 * that gets a new meaning keeps the one it had in the draft when that was new too, so that a decision made about it stays.
 */
export function align(
  sides: Sides,
  proposed: Comparison,
  overrules: readonly Overrule[],
  newId: () => string,
): Alignment {
  const compared = comparableSides(sides).new;
  const byKey = new Map(compared.map(({ id }, index) => [id, sides.new[index]]));
  const decided = applyOverrules(proposed.relations, overrules);
  const base = new Map<string, Identity>(sides.old.map((clause) => [clause.clauseVersionId, clause]));
  const carried = carryIdentity(base, compared, decided, newId);
  const known = {
    clauses: new Set(sides.old.map(({ clauseId }) => clauseId)),
    meanings: new Set(sides.old.map(({ meaningId }) => meaningId)),
  };
  const changed = compared.flatMap(({ id }) => {
    const [now, wanted] = [byKey.get(id), carried.get(id)];
    if (!now || !wanted) return [];
    const clauseId = settled(wanted.clauseId, now.clauseId, known.clauses);
    const meaningId = settled(wanted.meaningId, now.meaningId, known.meanings);
    if (clauseId === now.clauseId && meaningId === now.meaningId) return [];
    return [{ clauseVersionId: now.clauseVersionId, clauseId, meaningId }];
  });
  return { relations: decided.map((relation) => withIds(relation, byKey)), changed };
}

/** A new identity gives way to the one that the draft has already, unless that is the base's. */
const settled = (wanted: string, now: string, ofBase: ReadonlySet<string>): string =>
  ofBase.has(wanted) || ofBase.has(now) ? wanted : now;

function withIds(
  relation: DecidedRelation,
  byKey: ReadonlyMap<string, ComparedClauseRow | undefined>,
): Alignment['relations'][number] {
  return {
    ...relation,
    key: relationKey(relation),
    to: relation.to.map((key) => byKey.get(key)?.clauseVersionId ?? ''),
  };
}

const relationKey = ({ from, to }: Pick<Relation, 'from' | 'to'>) =>
  sha256(JSON.stringify([from, to])).slice(0, 32);
