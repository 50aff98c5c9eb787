import type { Relation } from '@leidraad/policies/model';

/** What makes a clause the same one, and what makes it mean the same (domain: clause, meaning). */
export interface Identity {
  clauseId: string;
  meaningId: string;
}

/** A clause of either side, by the id that relations name it with. */
interface Identified {
  id: string;
  text: string;
}

/**
 * Gives every new clause its identity (domain, "meaning"). The relations are those with the owner's overrules applied:
 * what is still 'clarifying' when a version is approved was accepted as clarified.
 * - unchanged, moved, cosmetic or clarified: clause and meaning are kept;
 * - substantive: the clause is kept, the meaning is new;
 * - split: the largest part keeps the clause, all meanings are new;
 * - merged: the clause of the first source is kept, the meaning is new;
 * - added: both are new.
 * `newId` is called in reading order of the relations. Throws RangeError for a relation that names an unknown clause.
 */
export function carryIdentity(
  base: readonly (Identified & Identity)[],
  new_: readonly Identified[],
  relations: readonly Pick<Relation, 'kind' | 'change' | 'from' | 'to'>[],
  newId: () => string,
): Map<string, Identity> {
  const olds = new Map(base.map((clause) => [clause.id, clause]));
  const news = new Map(new_.map((clause) => [clause.id, clause]));
  const identities = new Map<string, Identity>();
  for (const { kind, change, from, to } of relations) {
    const source = from[0] === undefined ? null : known(olds, from[0]);
    const heir = heirOf(to.map((id) => known(news, id)));
    const meansTheSame = kind !== 'split' && kind !== 'merged' && change !== 'substantive';
    for (const id of to)
      identities.set(id, {
        clauseId: source && id === heir?.id ? source.clauseId : newId(),
        meaningId: source && meansTheSame ? source.meaningId : newId(),
      });
  }
  for (const { id } of new_) if (!identities.has(id)) throw new RangeError(`No relation names clause ${id}`);
  return identities;
}

/** The largest part is the one with the most characters, the first of those that are equally long. */
function heirOf(parts: readonly Identified[]): Identified | null {
  return parts.reduce<Identified | null>(
    (largest, part) => (largest === null || part.text.length > largest.text.length ? part : largest),
    null,
  );
}

function known<T>(clauses: ReadonlyMap<string, T>, id: string): T {
  const clause = clauses.get(id);
  if (!clause) throw new RangeError(`There is no clause ${id}`);
  return clause;
}
