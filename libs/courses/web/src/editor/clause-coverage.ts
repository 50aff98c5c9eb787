import { type CourseContent, taughtClauses, testedClauses } from '@leidraad/courses/model';
import { type ClauseView, isLearnerRule, mustBeTested } from '@leidraad/policies/model';
import { type CoverageState } from '@leidraad/shared/web';

/** How far the thread runs from a clause, and in a word why it needn't run further. */
export interface ClauseCoverage {
  state: CoverageState;
  /** Key under `courses.coverage`: why this clause asks nothing, or what is still missing. */
  note: 'undecided' | 'rejected' | 'ambiguous' | 'not-learner' | 'advice' | 'untaught' | 'untested' | null;
}

/** The coverage of every clause by clause id. Facts and advice are never asked for. */
export function coverageOf(
  content: CourseContent,
  clauses: readonly ClauseView[],
): ReadonlyMap<string, ClauseCoverage> {
  const taught = taughtClauses(content);
  const tested = testedClauses(content);
  return new Map(
    clauses.map((clause) => [
      clause.clauseId,
      coverageOfOne(clause, taught.has(clause.clauseId), tested.has(clause.clauseId)),
    ]),
  );
}

function coverageOfOne({ reading }: ClauseView, taught: boolean, tested: boolean): ClauseCoverage {
  if (!reading) return { state: 'pending', note: 'undecided' };
  if (reading.decision !== 'adopted') return { state: 'na', note: reading.decision };
  if (taught && tested) return { state: 'tested', note: null };
  if (!isLearnerRule(reading)) {
    return taught ? { state: 'taught', note: null } : { state: 'na', note: 'not-learner' };
  }
  const must = mustBeTested(reading);
  if (taught) return { state: 'taught', note: must ? 'untested' : 'advice' };
  return { state: 'none', note: 'untaught' };
}
