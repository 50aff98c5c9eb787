import { type CourseImpact, CourseVersionPublished, DEFAULT_DELTA_SETTINGS } from '@leidraad/courses/model';
import { CourseVersion } from '@leidraad/courses/server';
import { DomainEvents, Jobs, UnitOfWork } from '@leidraad/shared/server';
import { CycleCompleted, type CycleCompletedPayload } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CompanyCalendar } from '../content/company-calendar.service';
import { VersionMoves } from '../versions/version-moves.service';
import { CARRY_OUT } from './plan-job.service';
import { Planning } from './planning.service';
import { Rounds } from './rounds.service';
import { Standings } from './standings.service';
import { TrainingPlan } from './training-plan.entity';

/** Impacts of the versions of a course after one, up to another, with the plan of the last. $1 course, $2 after this version. */
const LATER = `
  select later.id, later.impact, plan.id as plan_id
  from course_version done
  join course_version later on later.course_id = done.course_id and later.number > done.number
  join training_plan plan on plan.course_version_id = later.id
  where done.course_id = $1 and done.id = $2
  order by later.number`;

/**
 * Freezes what publishing asks of people, with the version and in its transaction; a job carries it out. Who completes an
 * earlier version after that is looked at then, so that nobody is missed between the two.
 */
@Injectable()
export class Plans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly calendar: CompanyCalendar,
    private readonly planning: Planning,
    private readonly standings: Standings,
    private readonly rounds: Rounds,
    // Listens to the same event, and before this does: open rounds move first.
    _moves: VersionMoves,
    events: DomainEvents,
  ) {
    events.on(CourseVersionPublished, ({ courseVersionId }) => this.freeze(courseVersionId));
    events.on(CycleCompleted, (completed) => this.lookAgain(completed));
  }

  /** A first version asks nothing of anybody who learned: there is nobody. */
  private async freeze(courseVersionId: string): Promise<void> {
    const version = await this.work.repository(CourseVersion).findOneByOrFail({ id: courseVersionId });
    if (version.number === 1) return;
    // Whoever is completing an earlier version has done so by now, or waits and sees this plan.
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      nameOf(version.courseId),
    ]);
    const { holidays } = await this.calendar.today();
    const plan: TrainingPlan = {
      id: newId(),
      courseId: version.courseId,
      courseVersionId,
      impact: version.impact,
      publishedAt: version.publishedAt,
      effectiveOn: version.effectiveOn,
      settings: version.settings.reTraining ?? DEFAULT_DELTA_SETTINGS,
      holidays,
    };
    await this.work.manager.insert(TrainingPlan, plan as never);
    await this.jobs.enqueue(CARRY_OUT, { planId: plan.id });
  }

  /** Somebody completed a version: when a later one was published meanwhile, they lack what changed in it. */
  private async lookAgain({ courseId, courseVersionId, personId }: CycleCompletedPayload): Promise<void> {
    await this.work.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [nameOf(courseId)]);
    const later = await this.work.query<{ impact: CourseImpact; plan_id: string }>(LATER, [
      courseId,
      courseVersionId,
    ]);
    const newest = later.at(-1);
    if (!newest) return;
    const plan = await this.work.repository(TrainingPlan).findOneByOrFail({ id: newest.plan_id });
    const planner = await this.planning.of(plan, strongest(later.map(({ impact }) => impact)));
    const person = await this.standings.of(personId, courseId, planner.meaningIds);
    if (person) await this.rounds.open(plan, [planner.plan(person)], planner.to);
  }
}

const nameOf = (courseId: string) => `training-plan:${courseId}`;

const BY_STRENGTH: readonly CourseImpact[] = ['editorial', 'substantive', 'major'];
const strongest = (impacts: readonly CourseImpact[]): CourseImpact =>
  BY_STRENGTH.findLast((impact) => impacts.includes(impact)) ?? 'editorial';
