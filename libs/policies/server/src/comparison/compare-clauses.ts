import type { ComparableClause, Comparison, Relation } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';

/**
 * How the clauses of an old and a new text belong together. Pairs equal words in order; what is left on either side was
 * removed or added.
 */
export function compareClauses(
  old: readonly ComparableClause[],
  new_: readonly ComparableClause[],
  _language: Language,
): Comparison {
  const left = new Map<string, ComparableClause[]>();
  for (const clause of old) left.set(clause.text, [...(left.get(clause.text) ?? []), clause]);
  const relations: Relation[] = [];
  for (const clause of new_) {
    const was = left.get(clause.text)?.shift();
    relations.push({
      kind: was ? 'same' : 'added',
      moved: false,
      from: was ? [was.id] : [],
      to: [clause.id],
      change: was ? 'none' : 'substantive',
      reasons: [],
      certainty: 1,
    });
  }
  const gone = [...left.values()].flat();
  for (const clause of gone)
    relations.push({
      kind: 'removed',
      moved: false,
      from: [clause.id],
      to: [],
      change: 'substantive',
      reasons: [],
      certainty: 1,
    });
  return { relations, renames: [] };
}
