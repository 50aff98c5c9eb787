import type { ChangeClass, Relation } from '@leidraad/policies/model';

/** The owner's choice over a proposal; clauses by the ids that the relations use. */
export interface Overrule {
  id: string;
  kind: 'class' | 'unpair' | 'pair';
  from: readonly string[];
  to: readonly string[];
  change: ChangeClass | null;
}

/** A relation with the choices that made it what it is, and the class that was proposed where another was chosen. */
export interface DecidedRelation extends Relation {
  proposed: ChangeClass | null;
  overrules: string[];
}

/**
 * Relations as the owner wants them: choices in the order they were made. One about clauses that are not there (any
 * more) does nothing, and applies again when they are. Every clause stays in exactly one relation, in reading order of
 * the new text (`order`), removed clauses at the place where they stood.
 */
export function applyOverrules(relations: readonly Relation[], overrules: readonly Overrule[]): DecidedRelation[] {
  let decided: DecidedRelation[] = relations.map((relation) => ({ ...relation, proposed: null, overrules: [] }));
  for (const overrule of overrules) decided = apply(decided, overrule);
  return decided;
}

function apply(relations: DecidedRelation[], overrule: Overrule): DecidedRelation[] {
  if (overrule.kind === 'class') return relations.map((relation) => withClass(relation, overrule));
  const [from, to] = [new Set(overrule.from), new Set(overrule.to)];
  const touches = (relation: Relation) =>
    relation.from.some((id) => from.has(id)) || relation.to.some((id) => to.has(id));
  const present = new Set(relations.flatMap((relation) => [...relation.from, ...relation.to]));
  if (![...from, ...to].every((id) => present.has(id))) return relations;
  if (overrule.kind === 'unpair' && !relations.some((each) => isOf(each, overrule))) return relations;
  let paired = overrule.kind === 'unpair';
  return relations.flatMap((relation) => {
    if (!touches(relation)) return [relation];
    const rest = {
      from: relation.from.filter((id) => !from.has(id)),
      to: relation.to.filter((id) => !to.has(id)),
    };
    const parts = rest.from.length + rest.to.length > 0 ? [reshaped(relation, rest, overrule.id)] : [];
    if (overrule.kind === 'unpair') return [...parts, ...apart(relation, overrule)];
    // The new pair stands where its first new clause stood.
    if (paired || !relation.to.some((id) => to.has(id))) return parts;
    paired = true;
    const pair = { from: [...overrule.from], to: [...overrule.to] };
    return [...parts, { ...reshaped(relation, pair, overrule.id), certainty: 1 }];
  });
}

const sameIds = (left: readonly string[], right: readonly string[]) =>
  left.length === right.length && left.every((id) => right.includes(id));
const isOf = (relation: Relation, { from, to }: Overrule) =>
  sameIds(relation.from, from) && sameIds(relation.to, to);

function withClass(relation: DecidedRelation, overrule: Overrule): DecidedRelation {
  if (overrule.change === null || !isOf(relation, overrule)) return relation;
  const proposed = relation.proposed ?? relation.change;
  return {
    ...relation,
    change: overrule.change,
    proposed: proposed === overrule.change ? null : proposed,
    overrules: [...relation.overrules, overrule.id],
  };
}

/** The relation of these clauses; put together by hand it asks something new until its class says otherwise. */
function reshaped(
  relation: DecidedRelation,
  { from, to }: { from: string[]; to: string[] },
  overruleId: string,
): DecidedRelation {
  return {
    ...relation,
    kind: kindOf(from.length, to.length),
    from,
    to,
    change: 'substantive',
    reasons: [{ code: 'content', was: '', becomes: '' }],
    proposed: null,
    overrules: [...relation.overrules, overruleId],
  };
}

function apart(relation: DecidedRelation, { from, to, id }: Overrule): DecidedRelation[] {
  return [
    ...from.map((each) => reshaped(relation, { from: [each], to: [] }, id)),
    ...to.map((each) => reshaped(relation, { from: [], to: [each] }, id)),
  ].map((row) => ({ ...row, moved: false, certainty: 1 }));
}

function kindOf(from: number, to: number): Relation['kind'] {
  if (from === 0) return 'added';
  if (to === 0) return 'removed';
  if (from > 1) return 'merged';
  return to > 1 ? 'split' : 'edited';
}
