import type { Warning } from '@leidraad/policies/model';
import { firstStretch } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Clauses that say what the policy must hold: instructions to its writer, no rule for anybody who works. */
export function policyItself({ clauses, lexicon }: WarnedDocument): Warning[] {
  const names = (text: string) => firstStretch(text, lexicon.policyMustHold);
  return clauses.flatMap(({ clause, proposal, before }) => {
    if (clause.kind === 'heading' || clause.kind === 'question') return [];
    const follows = before !== undefined && names(before.text) !== undefined;
    const at =
      names(clause.text) ?? (follows ? firstStretch(clause.text, lexicon.itMustHold) : undefined) ?? null;
    if (proposal?.addressee !== 'policy' && at === null) return [];
    return [aboutClause('about-the-policy-itself', clause, at)];
  });
}
