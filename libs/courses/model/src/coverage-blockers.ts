import { mustBeTested } from '@leidraad/policies/model';
import { testedClauses as clausesOfItem } from '@leidraad/quizzes/model';
import { blocks, type Blocker, type PolicyForCourse } from './blocker';
import { citationsOf } from './citations';
import type { CourseContent } from './course-content';

/** Clauses that some block of a lesson cites. */
export function taughtClauses(content: CourseContent): Set<string> {
  return new Set(
    content.lessons.flatMap((lesson) =>
      lesson.blocks.flatMap((block) => citationsOf(block).map((cited) => cited.clauseId)),
    ),
  );
}

/** Clauses that a right answer to some item is evidence for. */
export function testedClauses(content: CourseContent): Set<string> {
  return new Set(content.items.flatMap(clausesOfItem));
}

/**
 * Rules of the sections the course covers that it leaves out. A section is covered as soon as a lesson cites one of
 * its clauses; facts and advice are never asked for.
 */
export function coverageBlockers(content: CourseContent, policy: PolicyForCourse): Blocker[] {
  const taught = taughtClauses(content);
  const tested = testedClauses(content);
  return policy.sections
    .filter((section) => section.clauses.some((clause) => taught.has(clause.clauseId)))
    .flatMap((section) => section.clauses)
    .filter((clause) => mustBeTested(clause.reading))
    .flatMap(({ clauseId, number }) => [
      ...(taught.has(clauseId)
        ? []
        : [blocks('course.rule-not-taught', { tab: 'content', clauseNumber: number }, { number })]),
      ...(tested.has(clauseId)
        ? []
        : [blocks('course.rule-not-tested', { tab: 'quiz', clauseNumber: number }, { number })]),
    ]);
}
