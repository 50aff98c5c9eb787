import { type DraftCompany, VISIT_BEAT_SECONDS } from '@leidraad/courses/model';
import { DomainError } from '@leidraad/shared/model';
import { Changes, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { CourseDraft } from './course-draft.entity';
import { nameOf } from './courses.queries';
import { CoursesService } from './courses.service';

/** A page in the background may be woken only once a minute; three beats leave room for that. */
const GONE_AFTER_MS = 3 * VISIT_BEAT_SECONDS * 1000;

const STAY = `
  insert into draft_visit (id, course_id, person_id, since, seen_at) values ($1, $2, $3, $4, $4)
  on conflict (id) do update set seen_at = excluded.seen_at
    where draft_visit.course_id = excluded.course_id and draft_visit.person_id = excluded.person_id
      and draft_visit.left_at is null
  returning xmax = 0 as "isNew"`;

/** Also of a visit that is not known yet: what the page sent before may come after. */
const LEAVE = `
  insert into draft_visit (id, course_id, person_id, since, seen_at, left_at)
  select $1, course_id, $3, $4, $4, $4 from course_draft where course_id = $2
  on conflict (id) do update set left_at = excluded.left_at
    where draft_visit.course_id = excluded.course_id and draft_visit.person_id = excluded.person_id`;

const COMPANY = `
  select ${nameOf('visit.person_id')} as name, min(visit.since) as since, visit.person_id = $3 as you
  from draft_visit visit
  where visit.course_id = $1 and visit.id <> $2 and visit.left_at is null
  group by visit.person_id
  order by min(visit.since), visit.person_id`;

/**
 * Who has a draft open to write in it, so that two people know of each other before they save. Nothing of it lasts: a
 * visit is gone with its page, so it stands in no audit.
 */
@Injectable()
export class DraftVisits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly changes: Changes,
    private readonly courses: CoursesService,
  ) {}

  /** Says that this page is still open, and answers who else is there; those learn of somebody new at once. */
  async stay(slug: string, visitId: string): Promise<DraftCompany> {
    const { id: courseId } = await this.courses.bySlug(slug);
    return this.work.run(async () => {
      if (!(await this.work.repository(CourseDraft).existsBy({ courseId })))
        throw new DomainError('course.no-draft', 'missing');
      const now = this.clock.now();
      const me = requestContext.actor().personId;
      await this.work.query('delete from draft_visit where seen_at < $1', [
        new Date(now.getTime() - GONE_AFTER_MS),
      ]);
      const [row] = await this.work.query<{ isNew: boolean }>(STAY, [visitId, courseId, me, now]);
      if (row?.isNew) await this.changes.announce(topicOf(courseId));
      const others = await this.work.query<{ name: string | null; since: Date; you: boolean }>(COMPANY, [
        courseId,
        visitId,
        me,
      ]);
      return { others: others.map((other) => ({ ...other, since: other.since.toISOString() })) };
    });
  }

  /** The page closed. Only one's own; the others learn of it at once. */
  async leave(slug: string, visitId: string): Promise<void> {
    const { id: courseId } = await this.courses.bySlug(slug);
    await this.work.run(async () => {
      const me = requestContext.actor().personId;
      await this.work.query(LEAVE, [visitId, courseId, me, this.clock.now()]);
      await this.changes.announce(topicOf(courseId));
    });
  }
}

const topicOf = (courseId: string) => `draft-company:${courseId}`;
