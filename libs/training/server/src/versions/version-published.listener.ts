import { CourseVersionPublished } from '@leidraad/courses/model';
import { Audit, Changes, Clock, DomainEvents, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CompanyCalendar } from '../content/company-calendar.service';
import { PublishedCourses } from '../content/published-courses.service';
import { Cycles } from '../cycles/cycles.service';
import { CARRY_OVER, MOVABLE, MOVE, PASSED_AND_SIGNED } from './move-cycles.queries';

/**
 * When a course version is published, open cycles go on with it and keep what is unchanged; one with a running attempt
 * finishes on the version it started. Whether completed people must do something again is not decided here.
 */
@Injectable()
export class VersionPublishedListener implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly events: DomainEvents,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly calendar: CompanyCalendar,
  ) {}

  onModuleInit(): void {
    this.events.on(CourseVersionPublished, ({ courseId, courseVersionId }) =>
      this.move(courseId, courseVersionId),
    );
  }

  /** Moves the open cycles of a course to a version, if that is in force today. */
  private async move(courseId: string, courseVersionId: string): Promise<void> {
    const { today } = await this.calendar.today();
    const inForce = await this.courses.inForceOn(courseId, today);
    if (inForce?.courseVersionId !== courseVersionId) return;
    const movable = await this.work.query<{ id: string; person_id: string }>(MOVABLE, [
      courseId,
      courseVersionId,
    ]);
    if (movable.length === 0) return;
    const ids = movable.map((cycle) => cycle.id);
    await this.work.query(CARRY_OVER, [ids, courseVersionId]);
    const actorId = requestContext.get().actor?.personId ?? null;
    await this.work.query(MOVE, [ids, courseVersionId, this.clock.now(), actorId, ids.map(() => newId())]);
    await this.audit.record('cycles.moved', 'course-version', courseVersionId, {
      data: { cycles: ids.length },
    });
    await this.changes.announceAll(['completion', ...movable.map((cycle) => `tasks:${cycle.person_id}`)]);
    const ready = await this.work.query<{ id: string }>(PASSED_AND_SIGNED, [ids]);
    for (const { id } of ready) {
      const cycle = await this.cycles.lock(id);
      if (cycle) await this.cycles.completeIfDone(cycle, inForce);
    }
  }
}
