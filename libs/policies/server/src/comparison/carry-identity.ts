import type { Relation } from '@leidraad/policies/model';

/** What a clause is across versions. */
export interface Identity {
  clauseId: string;
  meaningId: string;
}

/**
 * Gives every new clause its identity (domain, "meaning"). `relations` name old clauses by the keys of `base`, and have
 * the owner's overrules applied: what is still clarifying when a version is approved was accepted as clarified.
 * - unchanged, moved, cosmetic or clarified: clause and meaning are kept;
 * - substantive: the clause is kept, the meaning is new;
 * - split: the largest part (most characters, the first of equals) keeps the clause, all meanings are new;
 * - merged: the clause of the first source is kept, the meaning is new;
 * - added, or in no relation: both are new.
 * No clause id is given twice. `newId` is called in the order of the relations.
 */
export function carryIdentity(
  base: ReadonlyMap<string, Identity>,
  clauses: readonly { id: string; text: string }[],
  relations: readonly Pick<Relation, 'kind' | 'change' | 'from' | 'to'>[],
  newId: () => string,
): Map<string, Identity> {
  const lengths = new Map(clauses.map(({ id, text }) => [id, text.length]));
  const identities = new Map<string, Identity>();
  for (const { kind, change, from, to } of relations) {
    const source = base.get(from[0] ?? '');
    const heir = largest(to, lengths);
    const meansTheSame = kind !== 'split' && kind !== 'merged' && change !== 'substantive';
    for (const id of to)
      identities.set(id, {
        clauseId: source && id === heir ? source.clauseId : newId(),
        meaningId: source && meansTheSame ? source.meaningId : newId(),
      });
  }
  for (const { id } of clauses)
    if (!identities.has(id)) identities.set(id, { clauseId: newId(), meaningId: newId() });
  return identities;
}

function largest(ids: readonly string[], lengths: ReadonlyMap<string, number>): string | undefined {
  return ids.reduce(
    (best, id) => ((lengths.get(id) ?? 0) > (lengths.get(best) ?? 0) ? id : best),
    ids[0] ?? '',
  );
}
