import { Changes, Clock, UnitOfWork } from '@leidraad/shared/server';
import type { CourseShape, PlannedPerson } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { PublishedCourses } from '../content/published-courses.service';
import { roundRows } from './plan-rows';
import { OPEN_ROUNDS, type OpenedRow, REPLACE } from './rounds.queries';
import type { TrainingPlan } from './training-plan.entity';

/** Opens the rounds that a plan asks for. */
@Injectable()
export class Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly changes: Changes,
    private readonly courses: PublishedCourses,
  ) {}

  /** In the running transaction; somebody for whom this plan opened a round already gets none. Answers how many it opened. */
  async open(
    plan: TrainingPlan,
    planned: readonly (PlannedPerson & { zone: string })[],
    to: CourseShape,
  ): Promise<number> {
    const { rounds, parts } = roundRows(planned, to);
    if (rounds.length === 0) return 0;
    const { settings } = await this.courses.get(plan.courseVersionId);
    const now = this.clock.now();
    const opened = await this.work.query<OpenedRow>(OPEN_ROUNDS, [
      JSON.stringify(rounds),
      plan.id,
      plan.courseId,
      plan.courseVersionId,
      settings.attempts,
      now,
      JSON.stringify(parts),
    ]);
    const replaced = opened.flatMap((row) => row.replaced_id ?? []);
    if (replaced.length > 0)
      await this.work.query(REPLACE, [replaced, replaced.map(() => newId()), now, plan.id]);
    await this.changes.announceAll(['completion', ...opened.map((row) => `tasks:${row.person_id}`)]);
    return opened.length;
  }
}
