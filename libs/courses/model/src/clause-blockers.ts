import { blocks, type Blocker, type BlockerTarget, type ClauseForCourse } from './blocker';

/** The clauses of the policy version by their ids. */
export type Clauses = ReadonlyMap<string, ClauseForCourse>;

/** Points about all citations of one line or option: each clause once, and each fit to be cited. */
export function citationBlockers(
  clauseIds: readonly string[],
  clauses: Clauses,
  target: BlockerTarget,
): Blocker[] {
  const twice = clauseIds.filter((id, index) => clauseIds.indexOf(id) < index);
  return [
    ...twice.map((id) => blocks('course.clause-twice', target, { number: clauses.get(id)?.number ?? '?' })),
    ...[...new Set(clauseIds)].flatMap((id) => clauseBlockers(id, clauses, target)),
  ];
}

/** Only adopted clauses may be taught or asked (domain rule 2). */
export function clauseBlockers(clauseId: string, clauses: Clauses, target: BlockerTarget): Blocker[] {
  const clause = clauses.get(clauseId);
  if (!clause) return [blocks('course.clause-unknown', target)];
  const { number, reading } = clause;
  const there = { ...target, clauseNumber: number };
  switch (reading?.decision) {
    case 'adopted':
      return [];
    case 'rejected':
      return [blocks('course.clause-rejected', there, { number })];
    case 'ambiguous':
      return [blocks('course.clause-ambiguous', there, { number })];
    case undefined:
      return [blocks('course.clause-undecided', there, { number })];
  }
}
