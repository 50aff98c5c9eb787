import type { Warning } from '@leidraad/policies/model';
import { firstStretch } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Clauses that say what the policy must hold: instructions to its writer, no rule for anybody who works. */
export function policyItself({ clauses, lexicon }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, proposal }) => {
    if (clause.kind === 'heading' || clause.kind === 'question') return [];
    const at = firstStretch(clause.text, lexicon.policyMustHold) ?? null;
    if (proposal?.addressee !== 'policy' && at === null) return [];
    return [aboutClause('about-the-policy-itself', clause, at)];
  });
}
