import { DomainError, type LocalizedText } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { citedBy } from './block-citations';
import type { PublishedCourse, TaughtClause, TaughtLesson } from './published-course';
import {
  CLAUSES,
  type ClauseRow,
  HEAD,
  type HeadRow,
  LESSONS,
  type LessonRow,
  QUESTIONS,
  type QuestionRow,
  SECTIONS,
} from './published-courses.queries';

/** More course versions than a company has in use at once. */
const KEPT = 100;

/**
 * Published course versions, read once and kept: they never change. What is kept is the course, never a reading under
 * way: a transaction that waited for somebody else's reading could hold the connection that reading needs.
 */
@Injectable()
export class PublishedCourses {
  private readonly kept = new Map<string, PublishedCourse>();

  constructor(private readonly work: UnitOfWork) {}

  /** The course version as published; throws `assignment.not-published` for an id that is none. */
  async get(courseVersionId: string): Promise<PublishedCourse> {
    const known = this.kept.get(courseVersionId);
    if (known) return known;
    const course = await this.read(courseVersionId);
    this.kept.set(courseVersionId, course);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
    return course;
  }

  /** The newest version in force on a day, or null. `day` is a date in the company's zone. */
  async inForceOn(courseId: string, day: string): Promise<PublishedCourse | null> {
    const [row] = await this.work.query<{ id: string }>(
      'select id from course_version where course_id = $1 and effective_on <= $2 order by number desc limit 1',
      [courseId, day],
    );
    return row ? this.get(row.id) : null;
  }

  private async read(courseVersionId: string): Promise<PublishedCourse> {
    const [head] = await this.work.query<HeadRow>(HEAD, [courseVersionId]);
    if (!head) throw new DomainError('assignment.not-published', 'missing');
    const lessons = (await this.work.query<LessonRow>(LESSONS, [courseVersionId])).map(taughtLesson);
    const questions = await this.work.query<QuestionRow>(QUESTIONS, [courseVersionId]);
    const rows = await this.work.query<ClauseRow>(CLAUSES, [head.policy_version_id, head.published_at]);
    const sections = await this.work.query<{ id: string; number: string; heading: LocalizedText }>(SECTIONS, [
      head.policy_version_id,
    ]);
    const clauses = new Map(rows.map((row) => [row.clause_id, taughtClause(row)]));
    const cited = new Set(
      lessons
        .flatMap((lesson) => lesson.blocks.flatMap((block) => block.clauseIds))
        .map((id) => clauses.get(id)?.sectionId),
    );
    return {
      courseVersionId: head.id,
      courseId: head.course_id,
      number: head.number,
      title: head.title,
      statement: head.statement,
      settings: head.settings,
      policy: {
        policyId: head.policy_id,
        versionId: head.policy_version_id,
        slug: head.slug,
        title: head.policy_title,
        number: head.policy_number,
        masterLanguage: head.master_language,
        effectiveOn: head.policy_effective_on,
        approvedAt: head.approved_at,
        approverId: head.approver_id,
      },
      lessons,
      questions: questions.map(({ item_version_id, lesson_key, critical, body }) => ({
        itemVersionId: item_version_id,
        lessonKey: lesson_key,
        critical,
        item: body,
      })),
      clauses,
      sections: sections.filter((section) => cited.has(section.id)),
    };
  }
}

function taughtLesson({ lesson_key, blocks, ...rest }: LessonRow): TaughtLesson {
  return {
    lessonKey: lesson_key,
    ...rest,
    blocks: blocks.map((body) => ({ body, clauseIds: citedBy(body) })),
  };
}

function taughtClause(row: ClauseRow): TaughtClause {
  const adopted = row.decision === 'adopted';
  return {
    clauseId: row.clause_id,
    clauseVersionId: row.clause_version_id,
    meaningId: row.meaning_id,
    sectionId: row.section_id,
    number: row.number,
    text: row.text,
    adopted,
    norm: adopted ? row.norm : null,
    addressee: adopted ? row.addressee : null,
  };
}
