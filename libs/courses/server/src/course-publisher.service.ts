import { CoursePublished } from '@leidraad/courses/model';
import type { PolicyVersionView } from '@leidraad/policies/model';
import { ItemVersions } from '@leidraad/quizzes/server';
import { type CalendarDate, dateIn } from '@leidraad/shared/model';
import { Audit, Changes, Clock, DomainEvents, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { BlockRow } from './block.entity';
import { Course } from './course.entity';
import { CourseDraft } from './course-draft.entity';
import { CourseItem } from './course-item.entity';
import { CourseVersion } from './course-version.entity';
import { frozenRows } from './frozen-rows';
import { LessonRow } from './lesson.entity';
import { LineCitation } from './line.entity';

export interface Publication {
  /** Locked by the caller, so that publishing takes turns. */
  course: Course;
  draft: CourseDraft;
  policy: PolicyVersionView;
  /** The company's zone: versions take effect on its days. */
  zone: string;
  approverId: string;
  fourEyesWaived: boolean;
}

/** Turns an approved draft into a frozen course version. */
@Injectable()
export class CoursePublisher {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: DomainEvents,
    private readonly changes: Changes,
    private readonly items: ItemVersions,
  ) {}

  /** In the caller's transaction: version, lessons and items, the draft gone, and whoever listens told. */
  async publish(publication: Publication): Promise<{ courseVersionId: string; number: number }> {
    const { course, draft } = publication;
    const version = await this.insertVersion(publication);
    await this.insertLessons(version.id, publication);
    await this.insertItems(version.id, publication);
    await this.work.manager.delete(CourseDraft, { courseId: course.id });
    await this.work.manager.update(Course, { id: course.id }, { title: draft.body.title });
    await this.audit.record('course.published', 'course', course.id, {
      reasonId: version.reasonId,
      data: { courseVersionId: version.id, number: version.number, impact: version.impact },
    });
    await this.events.publish(CoursePublished, {
      courseId: course.id,
      courseVersionId: version.id,
      number: version.number,
      impact: version.impact,
      effectiveOn: version.effectiveOn,
    });
    await this.changes.announce(`course:${course.id}`);
    return { courseVersionId: version.id, number: version.number };
  }

  private async insertVersion({
    course,
    draft,
    policy,
    zone,
    ...approval
  }: Publication): Promise<CourseVersion> {
    const now = this.clock.now();
    const newest = await this.work.repository(CourseVersion).maximum('number', { courseId: course.id });
    const { title, summary, statement, settings } = draft.body;
    const version: CourseVersion = {
      id: newId(),
      courseId: course.id,
      number: (newest ?? 0) + 1,
      policyVersionId: draft.policyVersionId,
      title,
      summary,
      statement,
      settings,
      impact: draft.impact ?? 'substantive',
      effectiveOn: later(policy.effectiveOn, dateIn(zone, now)),
      publishedAt: now,
      authorId: draft.updatedBy,
      ...approval,
      reasonId: draft.reasonId ?? '',
    };
    await this.work.manager.insert(CourseVersion, version);
    return version;
  }

  private async insertLessons(courseVersionId: string, { draft, policy }: Publication): Promise<void> {
    const { lessons, blocks, lines } = frozenRows(courseVersionId, draft.body, clauseVersionsOf(policy));
    await this.work.manager.insert(LessonRow, lessons);
    await this.work.manager.insert(BlockRow, blocks as never[]);
    await this.work.manager.insert(LineCitation, lines);
  }

  private async insertItems(courseVersionId: string, { course, draft, policy }: Publication): Promise<void> {
    const { items } = draft.body;
    const versions = await this.items.publish(items, {
      policyId: course.policyId,
      policyVersionId: draft.policyVersionId,
      clauseVersions: clauseVersionsOf(policy),
      sameForStatistics: new Set(draft.body.sameForStatistics),
    });
    await this.work.manager.insert(
      CourseItem,
      items.map(({ id, lessonKey, critical }, index) => ({
        courseVersionId,
        itemVersionId: versions.get(id) ?? '',
        ordinal: index + 1,
        lessonKey,
        critical,
      })),
    );
  }
}

/** A course takes effect with its policy, or when it is published where that is later. */
function later(policyDate: CalendarDate | null, published: CalendarDate): CalendarDate {
  return policyDate !== null && policyDate > published ? policyDate : published;
}

function clauseVersionsOf(policy: PolicyVersionView): Map<string, string> {
  const clauses = policy.sections.flatMap((section) => section.clauses);
  return new Map(clauses.map(({ clauseId, clauseVersionId }) => [clauseId, clauseVersionId]));
}
