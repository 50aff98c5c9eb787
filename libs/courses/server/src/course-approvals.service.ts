import {
  blockers,
  type CourseDraftView,
  type coursePublishedSchema,
  type requestPublishSchema,
} from '@leidraad/courses/model';
import { SettingsService } from '@leidraad/people/server';
import { PolicyViews } from '@leidraad/policies/server';
import { picturesOfItem } from '@leidraad/quizzes/model';
import { Pictures } from '@leidraad/quizzes/server';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Changes, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Course } from './course.entity';
import { CourseDraft } from './course-draft.entity';
import { CourseDrafts } from './course-drafts.service';
import { CoursePublisher } from './course-publisher.service';
import { CoursesService } from './courses.service';
import { PublishingCheck } from './publishing-check';

interface Awaiting {
  course: Course;
  draft: CourseDraft;
}

/** From draft to published: request, withdrawal, sending back, approval. */
@Injectable()
export class CourseApprovals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly settings: SettingsService,
    private readonly policies: PolicyViews,
    private readonly pictures: Pictures,
    private readonly courses: CoursesService,
    private readonly drafts: CourseDrafts,
    private readonly publisher: CoursePublisher,
    private readonly check: PublishingCheck,
  ) {}

  /** Asks somebody else to publish exactly the revision that was looked at. */
  async request(slug: string, wanted: z.infer<typeof requestPublishSchema>): Promise<CourseDraftView> {
    return this.work.run(async () => {
      const { course, draft } = await this.drafts.lockEditable(slug, wanted.revision);
      await this.refuseUnready(draft);
      const reasonId = await this.audit.note(wanted.reason);
      return this.change(course, 'course.approval-requested', {
        approvalRequestedAt: this.clock.now(),
        approvalRequestedBy: requestContext.actor().personId,
        impact: wanted.impact,
        reasonId,
        sentBackNoteId: null,
      });
    });
  }

  /** Takes the request back, so that the draft can be edited again. */
  async withdraw(slug: string): Promise<CourseDraftView> {
    return this.work.run(async () => {
      const { course } = await this.lockAwaiting(slug);
      return this.change(course, 'course.approval-withdrawn', {
        approvalRequestedAt: null,
        approvalRequestedBy: null,
      });
    });
  }

  /** Gives it back to who asked, with a note. */
  async sendBack(slug: string, note: string): Promise<CourseDraftView> {
    return this.work.run(async () => {
      const { course } = await this.lockAwaiting(slug);
      const sentBackNoteId = await this.audit.note(note);
      const set = { approvalRequestedAt: null, approvalRequestedBy: null, sentBackNoteId };
      return this.change(course, 'course.sent-back', set);
    });
  }

  /**
   * Publishes the next version, in one transaction. Not by who wrote or requested it, unless the company relaxed that;
   * then it is recorded. Of two approvals at once the second finds nothing to approve. `consequence`: the hash of what was
   * shown of who has to do what; counted again before anything is locked.
   */
  async approve(
    slug: string,
    revision: number,
    consequence?: string,
  ): Promise<z.infer<typeof coursePublishedSchema>> {
    const { personId } = requestContext.actor();
    if (consequence !== undefined) await this.check.mustBe(slug, consequence);
    return this.work.run(async () => {
      const { course, draft } = await this.lockAwaiting(slug);
      await this.drafts.refuseStale(draft, revision);
      const ownWork = [draft.updatedBy, draft.approvalRequestedBy].includes(personId);
      const company = await this.settings.company();
      if (ownWork && company.fourEyes) throw new DomainError('course.four-eyes', 'forbidden');
      const policy = await this.refuseUnready(draft);
      return this.publisher.publish({
        course,
        draft,
        policy,
        zone: company.zone,
        approverId: personId,
        fourEyesWaived: ownWork,
      });
    });
  }

  private async lockAwaiting(slug: string): Promise<Awaiting> {
    const { course, draft } = await this.drafts.lock(slug);
    if (!draft?.approvalRequestedAt) throw new DomainError('course.not-awaiting-approval', 'conflict');
    return { course, draft };
  }

  private async refuseUnready(draft: CourseDraft) {
    const policy = await this.policies.view(draft.policyVersionId);
    const published = await this.courses.publishedOn(draft.courseId, draft.policyVersionId);
    const open = blockers(draft.body, policy, published).filter((blocker) => blocker.kind === 'blocks');
    if (open.length > 0)
      throw new DomainError('course.not-ready', 'invalid', { params: { open: open.length }, current: open });
    await this.refuseLostPicture(draft);
    return policy;
  }

  /** An item that came from elsewhere may name a picture that stayed there. */
  private async refuseLostPicture({ body: { items } }: CourseDraft): Promise<void> {
    const lost = await this.pictures.unknown(items.flatMap(picturesOfItem));
    const at = items.findIndex((item) => picturesOfItem(item).some((fileId) => lost.has(fileId)));
    if (at !== -1) throw new DomainError('course.picture-unknown', 'invalid', { params: { number: at + 1 } });
  }

  private async change(course: Course, action: string, set: Partial<CourseDraft>): Promise<CourseDraftView> {
    await this.work.manager.update(CourseDraft, { courseId: course.id }, set as never);
    await this.audit.record(action, 'course', course.id, {
      reasonId: set.sentBackNoteId ?? set.reasonId ?? null,
    });
    await this.changes.announce(`course:${course.id}`);
    return this.drafts.view(course.id);
  }
}
