import type { Warning } from '@leidraad/policies/model';
import { firstStretch } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Clauses that say what the policy must hold: instructions to its writer, no rule for anybody who works. */
export function policyItself({ clauses, lexicon }: WarnedDocument): Warning[] {
  const named = new Map(
    clauses.map(({ clause }) => [clause, firstStretch(clause.text, lexicon.policyMustHold)]),
  );
  return clauses.flatMap(({ clause, proposal, before }) => {
    if (clause.kind === 'heading' || clause.kind === 'question') return [];
    const follows = before !== undefined && named.get(before) !== undefined;
    const at =
      named.get(clause) ?? (follows ? firstStretch(clause.text, lexicon.itMustHold) : undefined) ?? null;
    if (proposal?.addressee !== 'policy' && at === null) return [];
    return [aboutClause('about-the-policy-itself', clause, at)];
  });
}
