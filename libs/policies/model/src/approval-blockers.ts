import type { PolicyErrorCode } from './errors';
import type { PolicyVersionView } from './policies';

/** One point that stops approval of a policy version. */
export interface ApprovalBlocker {
  code: Extract<
    PolicyErrorCode,
    'source.no-clauses' | 'policy.undecided' | 'policy.no-adopted' | 'policy.changes-unseen'
  >;
  params: { number?: string; open?: number };
}

/**
 * What stops a draft from being approved, for page and server alike: every clause needs a decision (ambiguous is one,
 * it keeps the clause out of lessons), at least one is adopted, and somebody looked at every change against the version
 * it was made from. A translation never stops it: what it lacks is shown in the master language, and words that stand
 * only there keep that language from readers.
 */
export function approvalBlockers(
  version: Pick<PolicyVersionView, 'sections' | 'changes'>,
): ApprovalBlocker[] {
  const clauses = version.sections.flatMap((section) => section.clauses);
  if (clauses.length === 0) return [{ code: 'source.no-clauses', params: {} }];
  const undecided = clauses.filter((clause) => clause.reading === null);
  const adopted = clauses.some((clause) => clause.reading?.decision === 'adopted');
  const open = version.changes?.open ?? 0;
  return [
    ...(open > 0 ? [{ code: 'policy.changes-unseen' as const, params: { open } }] : []),
    ...undecided.map(({ number }): ApprovalBlocker => ({ code: 'policy.undecided', params: { number } })),
    ...(adopted || undecided.length > 0 ? [] : [{ code: 'policy.no-adopted' as const, params: {} }]),
  ];
}
