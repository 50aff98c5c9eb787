import type { Block, CourseContent } from '@leidraad/courses/model';
import type { Addressee, Norm } from '@leidraad/policies/model';
import type { Item } from '@leidraad/quizzes/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';

/** A clause as it stands in the version of the policy a course teaches, with its reading when the course was published. */
export interface TaughtClause {
  clauseId: string;
  clauseVersionId: string;
  meaningId: string;
  sectionId: string;
  number: string;
  text: LocalizedText;
  adopted: boolean;
  /** As the owner decided; null where the clause is not adopted. */
  norm: Norm | null;
  addressee: Addressee | null;
}

export interface TaughtBlock {
  body: Block;
  /** Clauses that the block or one of its lines cites, each once. */
  clauseIds: string[];
}

export interface TaughtLesson {
  lessonKey: string;
  topic: LocalizedText;
  title: LocalizedText;
  goal: LocalizedText;
  minutes: number;
  blocks: TaughtBlock[];
}

export interface PoolQuestion {
  itemVersionId: string;
  lessonKey: string;
  critical: boolean;
  item: Item;
}

/** Everything of one published course version that training needs; frozen, so it may be kept in memory. */
export interface PublishedCourse {
  courseVersionId: string;
  courseId: string;
  number: number;
  title: LocalizedText;
  statement: LocalizedText;
  settings: CourseContent['settings'];
  policy: {
    policyId: string;
    versionId: string;
    slug: string;
    title: LocalizedText;
    number: string;
    masterLanguage: Language;
    effectiveOn: string | null;
    approvedAt: Date | null;
    approverId: string | null;
  };
  lessons: TaughtLesson[];
  questions: PoolQuestion[];
  /** By clause id: every clause of the policy version. */
  clauses: ReadonlyMap<string, TaughtClause>;
  /** Sections with at least one clause that a lesson cites, in order: what the statement covers. */
  sections: { id: string; number: string; heading: LocalizedText }[];
}

/** How many questions a quiz of this course asks. */
export function questionsAsked(course: PublishedCourse): number {
  return Math.min(course.settings.questionCount, course.questions.length);
}

/** Adopted clauses of the sections that the course covers. */
export function coveredClauses(course: PublishedCourse): TaughtClause[] {
  const covered = new Set(course.sections.map((section) => section.id));
  return [...course.clauses.values()].filter((clause) => clause.adopted && covered.has(clause.sectionId));
}
