import { CourseVersionPublished } from '@leidraad/courses/model';
import { Audit, Changes, Clock, DomainEvents, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CompanyCalendar } from '../content/company-calendar.service';
import { PublishedCourses } from '../content/published-courses.service';
import { Cycles } from '../cycles/cycles.service';
import { BEHIND, CARRY_OVER, MOVABLE, MOVE, PASSED_AND_SIGNED } from './move-cycles.queries';
import { MovedParts } from './moved-parts.service';

/** More open cycles than this are moved by the plan's job, set by set: publishing stays short. */
const MOST_AT_ONCE = 500;

/**
 * When a course version comes into force, open cycles go on with it and keep what is unchanged; one with a running
 * attempt finishes that on the version it started. What completed people must do is in the plan (`re-training`).
 */
@Injectable()
export class VersionMoves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly calendar: CompanyCalendar,
    private readonly parts: MovedParts,
    events: DomainEvents,
  ) {
    events.on(CourseVersionPublished, async ({ courseId }) => {
      await this.move(courseId, null, MOST_AT_ONCE);
    });
  }

  /**
   * Moves somebody's own open cycles when they come back: a version that was published for a later day needs no job to
   * reach them. Reads only, as long as there is nothing to move.
   */
  async catchUp(personId: string): Promise<void> {
    const { today } = await this.calendar.today();
    const behind = await this.work.query<{ course_id: string }>(BEHIND, [personId, today]);
    for (const { course_id } of behind) await this.work.run(() => this.move(course_id, [personId]));
  }

  /**
   * Moves open cycles of a course, of everybody or of these people, to its newest version in force today; none when there
   * are more than `most`. Answers how many moved.
   */
  async move(courseId: string, people: string[] | null, most: number | null = null): Promise<number> {
    const { today } = await this.calendar.today();
    const inForce = await this.courses.inForceOn(courseId, today);
    if (!inForce) return 0;
    const { courseVersionId } = inForce;
    const movable = await this.work.query<{ id: string; person_id: string }>(MOVABLE, [
      courseId,
      courseVersionId,
      people,
      most === null ? null : most + 1,
    ]);
    if (movable.length === 0 || (most !== null && movable.length > most)) return 0;
    const ids = movable.map((cycle) => cycle.id);
    await this.work.query(CARRY_OVER, [ids, courseVersionId]);
    const actorId = requestContext.get().actor?.personId ?? null;
    const now = this.clock.now();
    await this.work.query(MOVE, [ids, courseVersionId, now, actorId, ids.map(() => newId())]);
    await this.parts.settle(ids, inForce);
    await this.audit.record('cycles.moved', 'course-version', courseVersionId, {
      data: { cycles: ids.length },
    });
    await this.changes.announceAll(['completion', ...movable.map((cycle) => `tasks:${cycle.person_id}`)]);
    const ready = await this.work.query<{ id: string }>(PASSED_AND_SIGNED, [ids]);
    for (const { id } of ready) {
      const cycle = await this.cycles.lock(id);
      if (cycle) await this.cycles.completeIfDone(cycle, inForce, now);
    }
    return ids.length;
  }
}
