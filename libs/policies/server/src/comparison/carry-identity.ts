import { asksSomethingNew, type Relation } from '@leidraad/policies/model';

/** What a clause is across versions. */
export interface Identity {
  clauseId: string;
  meaningId: string;
}

/**
 * The identity of each new clause (docs/domain.md, meaning): unchanged, moved, cosmetic and clarified clauses keep both
 * ids; a substantive edit keeps its clause id; after a split the largest part keeps it, after a merge the first source's;
 * what was added is new. `relations` name old clauses by the keys of `base`, and `clauses` are the new ones.
 */
export function carryIdentity(
  base: ReadonlyMap<string, Identity>,
  clauses: readonly { id: string; text: string }[],
  relations: readonly Relation[],
  newId: () => string,
): Map<string, Identity> {
  const lengths = new Map(clauses.map(({ id, text }) => [id, text.length]));
  const carried = new Map<string, Identity>();
  for (const relation of relations) {
    const was = base.get(relation.from[0] ?? '');
    const keeper = relation.to.reduce(
      (longest, id) => ((lengths.get(id) ?? 0) > (lengths.get(longest) ?? 0) ? id : longest),
      relation.to[0] ?? '',
    );
    for (const id of relation.to)
      carried.set(id, {
        clauseId: was && id === keeper ? was.clauseId : newId(),
        meaningId: was && id === keeper && !asksSomethingNew(relation) ? was.meaningId : newId(),
      });
  }
  for (const { id } of clauses)
    if (!carried.has(id)) carried.set(id, { clauseId: newId(), meaningId: newId() });
  return carried;
}
