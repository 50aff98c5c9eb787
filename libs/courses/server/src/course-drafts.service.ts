import type { CourseContent, CourseDraftView } from '@leidraad/courses/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Changes, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Course } from './course.entity';
import { CourseDraft } from './course-draft.entity';
import { CourseVersion } from './course-version.entity';
import { COURSE_DRAFT, DRAFT_PICTURES } from './courses.queries';
import { CoursesService } from './courses.service';

type DraftRow = Omit<CourseDraftView, 'updatedAt' | 'approvalRequestedAt'> & {
  updatedAt: Date;
  approvalRequestedAt: Date | null;
};

/** The one draft of a course: a whole document, saved only by who saw the revision before. */
@Injectable()
export class CourseDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly courses: CoursesService,
  ) {}

  async read(slug: string): Promise<CourseDraftView> {
    return this.view((await this.courses.bySlug(slug)).id);
  }

  /** The draft as the editor gets it; `course.no-draft` when there is none. */
  async view(courseId: string): Promise<CourseDraftView> {
    const [row] = await this.work.query<DraftRow>(COURSE_DRAFT, [courseId]);
    if (!row) throw new DomainError('course.no-draft', 'missing');
    return {
      ...row,
      updatedAt: row.updatedAt.toISOString(),
      approvalRequestedAt: row.approvalRequestedAt?.toISOString() ?? null,
    };
  }

  /** Starts the next version from the newest one, on the newest approved policy; gives the draft that is there already. */
  async start(slug: string): Promise<CourseDraftView> {
    return this.work.run(async () => {
      const { course, draft } = await this.lock(slug);
      if (draft) return this.view(course.id);
      const newest = await this.work.repository(CourseVersion).findOne({
        where: { courseId: course.id },
        order: { number: 'DESC' },
        select: { id: true, number: true },
      });
      if (!newest) throw new DomainError('course.version-unknown', 'missing');
      await this.work.manager.insert(CourseDraft, {
        courseId: course.id,
        policyVersionId: await this.courses.newestApproved(course.policyId),
        body: (await this.courses.content(newest.id)) as never,
        updatedBy: requestContext.actor().personId,
        updatedAt: this.clock.now(),
      });
      await this.audit.record('course.draft-started', 'course', course.id, { data: { from: newest.number } });
      await this.changes.announce(`course:${course.id}`);
      return this.view(course.id);
    });
  }

  /** Saves the whole draft; `course.draft-stale` with the newer one in `current` when somebody else saved meanwhile. */
  async save(
    slug: string,
    revision: number,
    content: CourseContent,
  ): Promise<{ revision: number; updatedAt: string }> {
    return this.work.run(async () => {
      const { course } = await this.lockEditable(slug, revision);
      const saved = { revision: revision + 1, updatedAt: this.clock.now() };
      await this.work.manager.update(
        CourseDraft,
        { courseId: course.id },
        { ...saved, body: content as never, updatedBy: requestContext.actor().personId },
      );
      await this.audit.record('course.draft-saved', 'course', course.id, {
        data: { revision: saved.revision },
      });
      await this.changes.announce(`course:${course.id}`);
      return { revision: saved.revision, updatedAt: saved.updatedAt.toISOString() };
    });
  }

  /** Throws away the draft that was seen, and the course with it when nothing was published yet. */
  async discard(slug: string, revision: number): Promise<void> {
    await this.work.run(async () => {
      const { course } = await this.lockEditable(slug, revision);
      await this.work.manager.delete(CourseDraft, { courseId: course.id });
      const published = await this.work.repository(CourseVersion).countBy({ courseId: course.id });
      if (published === 0) await this.work.manager.delete(Course, { id: course.id });
      await this.audit.record('course.draft-discarded', 'course', course.id);
      await this.changes.announce(`course:${course.id}`);
    });
  }

  /** Ids of all pictures in drafts. Until the transaction ends no draft can change, so none comes to show another one. */
  async pictures(): Promise<string[]> {
    await this.work.query('lock table course_draft in share mode');
    const rows = await this.work.query<{ fileId: string }>(DRAFT_PICTURES);
    return rows.map(({ fileId }) => fileId);
  }

  /** The course and its draft, locked until the transaction ends. */
  async lock(slug: string): Promise<{ course: Course; draft: CourseDraft | null }> {
    const course = await this.work
      .repository(Course)
      .findOne({ where: { slug }, lock: { mode: 'pessimistic_write' } });
    if (!course) throw new DomainError('course.unknown', 'missing');
    return { course, draft: await this.work.repository(CourseDraft).findOneBy({ courseId: course.id }) };
  }

  /** The draft, locked, at the revision that somebody saw, and open for changes. */
  async lockEditable(slug: string, revision?: number): Promise<{ course: Course; draft: CourseDraft }> {
    const { course, draft } = await this.lock(slug);
    if (!draft) throw new DomainError('course.no-draft', 'missing');
    if (draft.approvalRequestedAt) throw new DomainError('course.awaiting-approval', 'conflict');
    if (revision !== undefined) await this.refuseStale(draft, revision);
    return { course, draft };
  }

  async refuseStale(draft: CourseDraft, revision: number): Promise<void> {
    if (draft.revision === revision) return;
    throw new DomainError('course.draft-stale', 'stale', { current: await this.view(draft.courseId) });
  }
}
