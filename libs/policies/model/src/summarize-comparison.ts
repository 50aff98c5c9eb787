import type { ChangeClass, Relation, RelationKind } from './comparison';

export interface ComparisonSummary {
  /** Relations of each kind; `moved` counts the clauses that moved without asking for a second look. */
  kinds: Record<RelationKind, number>;
  changes: Record<ChangeClass, number>;
  /** Relations whose clause stands elsewhere, edited ones included. */
  moved: number;
  /** Clauses of the new text that ask something new: added, or with another meaning than what they come from. */
  asksNew: number;
  /** Clauses of the old text that ask nothing any more. */
  gone: number;
  oldClauses: number;
  newClauses: number;
}

/** Counts a comparison; every relation counts once in `kinds` and once in `changes`. */
export function summarizeComparison(relations: readonly Relation[]): ComparisonSummary {
  const summary: ComparisonSummary = {
    kinds: { same: 0, moved: 0, edited: 0, split: 0, merged: 0, added: 0, removed: 0 },
    changes: { none: 0, cosmetic: 0, clarifying: 0, substantive: 0 },
    moved: 0,
    asksNew: 0,
    gone: 0,
    oldClauses: 0,
    newClauses: 0,
  };
  for (const { kind, change, moved, from, to } of relations) {
    summary.kinds[kind]++;
    summary.changes[change]++;
    if (moved) summary.moved++;
    if (change === 'substantive') summary.asksNew += to.length;
    if (kind === 'removed') summary.gone += from.length;
    summary.oldClauses += from.length;
    summary.newClauses += to.length;
  }
  return summary;
}

/** Whether the new text asks something else of people than the old one: it gets the next whole number. */
export function isSubstantive(relations: readonly Relation[]): boolean {
  return relations.some(({ change }) => change === 'substantive');
}
