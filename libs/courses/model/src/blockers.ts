import { blocks, type Blocker, type ClauseForCourse, type PolicyForCourse } from './blocker';
import { coverageBlockers } from './coverage-blockers';
import type { CourseContent } from './course-content';
import { itemBlockers } from './item-blockers';
import { languageBlockers } from './language-blockers';
import { slotBlockers } from './derive/slot-blockers';
import { lessonBlockers } from './lesson-blockers';
import { sameContent } from './same-content';

/**
 * What stops publishing, in the order of the editor's tabs; the page's list and the server's refusal are this one
 * rule (domain rules 1 and 2). Empty of `blocks`: publishing is possible. `published` is the newest version on the same
 * policy version: a version that says the same as that one is none.
 */
export function blockers(
  content: CourseContent,
  policy: PolicyForCourse,
  published: CourseContent | null = null,
): Blocker[] {
  const clauses = clausesOf(policy);
  return [
    ...(policy.state === 'approved' ? [] : [blocks('course.policy-not-approved', { tab: 'source' })]),
    ...(published && sameContent(content, published)
      ? [blocks('course.no-difference', { tab: 'content' })]
      : []),
    ...lessonBlockers(content, clauses, policy.masterLanguage),
    ...itemBlockers(content, clauses, policy.masterLanguage),
    ...slotBlockers(content),
    ...coverageBlockers(content, policy),
    ...languageBlockers(content, policy.masterLanguage),
  ];
}

/** By clause id; the same map for the same policy, so that what was checked against it need not be checked again. */
const CLAUSES = new WeakMap<PolicyForCourse, Map<string, ClauseForCourse>>();

function clausesOf(policy: PolicyForCourse): Map<string, ClauseForCourse> {
  const known = CLAUSES.get(policy);
  if (known) return known;
  const clauses = new Map(
    policy.sections.flatMap((section) =>
      section.clauses.map((clause): [string, ClauseForCourse] => [clause.clauseId, clause]),
    ),
  );
  CLAUSES.set(policy, clauses);
  return clauses;
}
