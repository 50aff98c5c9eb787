import { type Line } from '@leidraad/courses/model';
import { type Norm } from '@leidraad/policies/model';
import { type LessonClause } from './lesson-clauses';

/** Norms that ask or allow something; what a clause merely tells gets no chip. */
const ASKING: readonly Norm[] = ['obligation', 'prohibition', 'permission', 'advice'];

/** What the clause a line hangs on does: the norm of its first citation. As training shows it. */
export function normOf(line: Line, clauses: Readonly<Record<string, LessonClause>>): Norm | undefined {
  const norm = clauses[line.citations[0]?.clauseId ?? '']?.norm;
  return norm && ASKING.includes(norm) ? norm : undefined;
}

/** The norm all lines share, for the chip beside their heading; undefined when they differ. */
export function sharedNorm(
  lines: readonly Line[],
  clauses: Readonly<Record<string, LessonClause>>,
): Norm | undefined {
  const norms = new Set(lines.map((line) => normOf(line, clauses)));
  return norms.size === 1 ? [...norms][0] : undefined;
}
