import { dateIn, DomainError } from '@leidraad/shared/model';
import { Audit, Changes, Clock, DomainEvents, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { CycleCompleted, type CycleEventKind, isComplete, lastValidDay } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CompanyCalendar } from '../content/company-calendar.service';
import type { PublishedCourse } from '../content/published-course';
import { Cycle } from '../cycle.entity';
import { CycleEvent } from '../cycle-event.entity';
import { doneOf, progressOf, type DoneOfCycle } from './cycle-progress';
import { DONE, type DoneRow } from './progress.queries';

/** Cycles: loading with a lock, progress, and the one place where a cycle becomes complete. */
@Injectable()
export class Cycles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: DomainEvents,
    private readonly changes: Changes,
    private readonly calendar: CompanyCalendar,
  ) {}

  /** The signed-in person's own cycle; throws `cycle.unknown` for anybody else's, as for one that is not there. */
  async own(cycleId: string): Promise<Cycle> {
    return this.mine(await this.work.repository(Cycle).findOneBy({ id: cycleId }));
  }

  /** Like `own`, and locks it until the transaction ends: whatever changes a cycle takes turns here. */
  async lockOwn(cycleId: string): Promise<Cycle> {
    return this.mine(await this.lock(cycleId));
  }

  async lock(cycleId: string): Promise<Cycle | null> {
    return this.work
      .repository(Cycle)
      .findOne({ where: { id: cycleId }, lock: { mode: 'pessimistic_write' } });
  }

  async done(cycleId: string): Promise<DoneOfCycle> {
    const done = (await this.doneOfAll([cycleId])).get(cycleId);
    if (!done) throw new DomainError('cycle.unknown', 'missing');
    return done;
  }

  async doneOfAll(cycleIds: string[]): Promise<Map<string, DoneOfCycle>> {
    if (cycleIds.length === 0) return new Map();
    const rows = await this.work.query<DoneRow>(DONE, [cycleIds]);
    return new Map(rows.map((row) => [row.cycle_id, doneOf(row)]));
  }

  /** Marks that something was read or answered for the first time. */
  async start(cycle: Cycle): Promise<void> {
    if (cycle.startedAt !== null) return;
    cycle.startedAt = this.clock.now();
    await this.work.repository(Cycle).update(cycle.id, { startedAt: cycle.startedAt });
  }

  /**
   * Completes a locked cycle when every required part is done, whichever came last (domain rule 4): dates, event, audit
   * and everything that listens, in the running transaction. `completedAt` is when the last step was taken. Says whether
   * it completed now.
   */
  async completeIfDone(cycle: Cycle, course: PublishedCourse, completedAt: Date): Promise<boolean> {
    if (cycle.completedAt !== null || cycle.withdrawnAt !== null) return false;
    if (!isComplete(progressOf(course, await this.done(cycle.id)))) return false;
    const { zone } = await this.calendar.today();
    const completedOn = dateIn(zone, completedAt);
    const validUntil =
      (cycle.kind === 'delta' ? await this.validUntilNow(cycle) : null) ??
      lastValidDay(completedOn, course.settings.validityMonths);
    Object.assign(cycle, { completedAt, completedOn, validUntil, helpNeededAt: null });
    await this.work
      .repository(Cycle)
      .update(cycle.id, { completedAt, completedOn, validUntil, helpNeededAt: null });
    await this.record(cycle, 'completed', { data: { courseVersionId: course.courseVersionId } });
    await this.audit.record('cycle.completed', 'cycle', cycle.id);
    await this.events.publish(CycleCompleted, {
      cycleId: cycle.id,
      personId: cycle.personId,
      courseId: cycle.courseId,
      courseVersionId: course.courseVersionId,
      policyVersionId: course.policy.versionId,
      kind: cycle.kind,
      completedAt,
      completedOn,
      validUntil,
      zone,
    });
    return true;
  }

  /** A delta gives no validity of its own: that of the last full round stands (domain: certificate). */
  private async validUntilNow(cycle: Cycle): Promise<string | null> {
    const [full] = await this.work.query<{ valid_until: string | null }>(
      `select valid_until::text from cycle
       where person_id = $1 and course_id = $2 and kind = 'full' and completed_at is not null
       order by number desc limit 1`,
      [cycle.personId, cycle.courseId],
    );
    return full?.valid_until ?? null;
  }

  /** Adds what happened to the history of a cycle. */
  async record(
    cycle: Cycle,
    kind: CycleEventKind,
    details: { reasonId?: string | null; data?: Record<string, unknown> } = {},
  ): Promise<void> {
    await this.work.manager.insert(CycleEvent, {
      id: newId(),
      cycleId: cycle.id,
      kind,
      byId: requestContext.get().actor?.personId ?? null,
      reasonId: details.reasonId ?? null,
      data: (details.data ?? null) as never,
      effectiveAt: this.clock.now(),
    });
  }

  /** Tells the person's own pages and the completion list to look again, once the transaction commits. */
  async announce(cycle: Cycle): Promise<void> {
    await this.changes.announce(`tasks:${cycle.personId}`);
    await this.changes.announce('completion');
  }

  private mine(cycle: Cycle | null): Cycle {
    if (cycle?.personId !== requestContext.actor().personId)
      throw new DomainError('cycle.unknown', 'missing');
    return cycle;
  }
}

/** Throws where a cycle takes no more steps: it was withdrawn. Completed cycles are judged by each step itself. */
export function mustBeInForce(cycle: Cycle): void {
  if (cycle.withdrawnAt !== null) throw new DomainError('cycle.withdrawn', 'conflict');
}

/** Throws where somebody would decide about their own training: an exemption, an extra attempt. */
export function mustBeSomebodyElses(cycle: Cycle): void {
  if (cycle.personId === requestContext.actor().personId) throw new DomainError('cycle.own', 'forbidden');
}
