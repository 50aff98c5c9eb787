import type { PolicyErrorCode } from './errors';
import type { PolicyVersionView } from './policies';

/** One point that stops approval of a policy version. */
export interface ApprovalBlocker {
  code: Extract<
    PolicyErrorCode,
    'source.no-clauses' | 'policy.undecided' | 'policy.no-adopted' | 'policy.unpaired'
  >;
  params: { number?: string };
}

/**
 * What stops a draft from being approved, for page and server alike: every clause needs a decision (ambiguous is one,
 * it keeps the clause out of lessons), at least one is adopted, and no sentence stands in a translation only. Clauses
 * that lack a translation do not stop it: they are shown in the master language.
 */
export function approvalBlockers(
  version: Pick<PolicyVersionView, 'sections' | 'unpaired'>,
): ApprovalBlocker[] {
  const clauses = version.sections.flatMap((section) => section.clauses);
  if (clauses.length === 0) return [{ code: 'source.no-clauses', params: {} }];
  const numbers = new Set(clauses.map((clause) => clause.number));
  const undecided = clauses.filter((clause) => clause.reading === null);
  const adopted = clauses.some((clause) => clause.reading?.decision === 'adopted');
  return [
    ...undecided.map(({ number }): ApprovalBlocker => ({ code: 'policy.undecided', params: { number } })),
    ...(adopted || undecided.length > 0 ? [] : [{ code: 'policy.no-adopted' as const, params: {} }]),
    ...version.unpaired
      .filter(({ number }) => !numbers.has(number))
      .map(({ number }): ApprovalBlocker => ({ code: 'policy.unpaired', params: { number } })),
  ];
}
