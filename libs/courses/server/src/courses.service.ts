import type { CourseContent, courseVersionSchema, CourseRow, newCourseSchema } from '@leidraad/courses/model';
import { freeSlug, slugFrom } from '@leidraad/policies/model';
import { Policy } from '@leidraad/policies/server';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { Course } from './course.entity';
import { CourseDraft } from './course-draft.entity';
import { CourseVersion } from './course-version.entity';
import {
  COURSE_CONTENT,
  COURSE_VERSIONS,
  type CourseContentRow,
  type CourseListRow,
  type CourseVersionHead,
  LIST_COURSES,
} from './courses.queries';
import { newCourseContent } from './new-course-content';

export type CourseVersionView = z.infer<typeof courseVersionSchema>;

/** Courses, and what was published of them. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<CourseRow[]> {
    const rows = await this.work.query<CourseListRow>(LIST_COURSES);
    return rows.map((row) => ({
      ...row,
      policyNumber: row.policyNumber ?? '',
      publishedAt: row.publishedAt?.toISOString() ?? null,
    }));
  }

  /** A new course on the newest approved version of a policy, with an empty draft. Gives its address. */
  async create({ policyId, title }: z.infer<typeof newCourseSchema>): Promise<Course> {
    const { personId } = requestContext.actor();
    const policy = await this.work.repository(Policy).findOneBy({ id: policyId });
    if (!policy)
      throw new DomainError('course.policy-unknown', 'invalid', {
        fields: [{ path: 'policyId', code: 'course.policy-unknown' }],
      });
    const policyVersionId = await this.newestApproved(policyId);
    const wanted = slugFrom(title[policy.masterLanguage] ?? title.nl ?? title.en ?? '', 'course');
    const now = this.clock.now();
    return this.work.run(async () => {
      await this.work.lock('course-slug');
      const taken = await this.work
        .repository(Course)
        .find({ where: { slug: Like(`${wanted}%`) }, select: { id: true, slug: true } });
      const slug = freeSlug(wanted, new Set(taken.map((course) => course.slug)));
      const course = { id: newId(), policyId, slug, title, createdAt: now };
      await this.work.manager.insert(Course, course);
      await this.work.manager.insert(CourseDraft, {
        courseId: course.id,
        policyVersionId,
        body: newCourseContent(title) as never,
        updatedBy: personId,
        updatedAt: now,
      });
      await this.audit.record('course.created', 'course', course.id, { data: { policyId, policyVersionId } });
      return course;
    });
  }

  /** The course at an address; `course.unknown` when there is none. */
  async bySlug(slug: string): Promise<Course> {
    const course = await this.work.repository(Course).findOneBy({ slug });
    if (!course) throw new DomainError('course.unknown', 'missing');
    return course;
  }

  /** The policy version that a draft starts from; `course.no-approved-policy` when nothing is approved yet. */
  async newestApproved(policyId: string): Promise<string> {
    const [row] = await this.work.query<{ id: string }>(
      `select id from policy_version
       where policy_id = $1 and approved_at is not null
         and not exists (select 1 from policy_withdrawal where policy_version_id = policy_version.id)
       order by approved_at desc limit 1`,
      [policyId],
    );
    if (!row) throw new DomainError('course.no-approved-policy', 'conflict');
    return row.id;
  }

  async versions(
    slug: string,
  ): Promise<Omit<CourseVersionView, 'courseId' | 'policyVersionId' | 'content'>[]> {
    const { id } = await this.bySlug(slug);
    const heads = await this.work.query<CourseVersionHead>(COURSE_VERSIONS, [id, null]);
    return heads.map(({ courseId: _course, policyVersionId: _policy, ...head }) => ({
      ...head,
      publishedAt: head.publishedAt.toISOString(),
    }));
  }

  /** A version with its content, as frozen. */
  async version(slug: string, number: number): Promise<CourseVersionView> {
    const { id } = await this.bySlug(slug);
    const [head] = await this.work.query<CourseVersionHead>(COURSE_VERSIONS, [id, number]);
    if (!head) throw new DomainError('course.version-unknown', 'missing');
    return { ...head, publishedAt: head.publishedAt.toISOString(), content: await this.content(head.id) };
  }

  /** What the newest version says, when it is on this policy version. */
  async publishedOn(courseId: string, policyVersionId: string): Promise<CourseContent | null> {
    const newest = await this.work.repository(CourseVersion).findOne({
      where: { courseId },
      order: { number: 'DESC' },
      select: { id: true, policyVersionId: true },
    });
    return newest?.policyVersionId === policyVersionId ? this.content(newest.id) : null;
  }

  /** The content of a published version, put together from its frozen rows. */
  async content(courseVersionId: string): Promise<CourseContent> {
    const [content] = await this.work.query<CourseContentRow>(COURSE_CONTENT, [courseVersionId]);
    if (!content) throw new DomainError('course.version-unknown', 'missing');
    return content;
  }
}
