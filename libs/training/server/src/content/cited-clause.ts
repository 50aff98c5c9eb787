import type { LessonView } from '@leidraad/training/model';
import type { PublishedCourse, TaughtClause } from './published-course';

/** A clause as pages show it beside a line. */
export function citedClause({
  clauseId,
  number,
  text,
  norm,
  addressee,
}: TaughtClause): LessonView['clauses'][string] {
  return { clauseId, number, text, norm, addressee };
}

/** Looks up clauses of a course for showing; undefined for a clause of another policy version. */
export function clauseOf(
  course: PublishedCourse,
): (clauseId: string) => LessonView['clauses'][string] | undefined {
  return (clauseId) => {
    const clause = course.clauses.get(clauseId);
    return clause && citedClause(clause);
  };
}
