import { Audit, Jobs, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { VersionMoves } from '../versions/version-moves.service';
import { Planning, type ReadyPlanner } from './planning.service';
import { Rounds } from './rounds.service';
import { Standings } from './standings.service';
import { TrainingPlan } from './training-plan.entity';
import { TrainingPlanSet } from './training-plan-set.entity';

/** Name of the job; its payload is `{ planId }`. */
export const CARRY_OUT = 'training-plan';

/** People in one transaction. */
const IN_A_SET = 500;

/**
 * Carries plans out, set by set, people in the order of their ids. Each set is one transaction with a row that says how far
 * it is: stopped anywhere, it goes on where it was; run twice at once, the runs take turns.
 */
@Injectable()
export class PlanJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly planning: Planning,
    private readonly standings: Standings,
    private readonly rounds: Rounds,
    private readonly moves: VersionMoves,
    jobs: Jobs,
  ) {
    jobs.define(CARRY_OUT, ({ planId }) => this.carryOut(planId ?? ''));
  }

  /** Until nobody is left. `size`: people in a set. */
  async carryOut(planId: string, size = IN_A_SET): Promise<void> {
    const plan = await this.work.repository(TrainingPlan).findOneByOrFail({ id: planId });
    const planner = await this.planning.of(plan);
    while (!(await this.nextSet(plan, planner, size)));
  }

  /** The next set, in a transaction of its own. Answers whether it was the last one. */
  nextSet(plan: TrainingPlan, planner: ReadyPlanner, size = IN_A_SET): Promise<boolean> {
    return this.work.run(async () => {
      await this.work.lock(`carry-out:${plan.id}`);
      const [before] = await this.work
        .repository(TrainingPlanSet)
        .find({ where: { planId: plan.id }, order: { ordinal: 'DESC' }, take: 1 });
      if (before?.last) return true;
      const set = await this.standings.next(plan.courseId, planner.meaningIds, before?.upTo ?? null, size);
      const planned = set.people.map((person) => planner.plan(person));
      const opened = await this.rounds.open(plan, planned, planner.to);
      const moving = planned.filter(({ reTraining }) => reTraining.kind === 'moves');
      const moved =
        moving.length === 0
          ? 0
          : await this.moves.move(
              plan.courseId,
              moving.map(({ personId }) => personId),
            );
      await this.work.manager.insert(TrainingPlanSet, {
        planId: plan.id,
        ordinal: (before?.ordinal ?? 0) + 1,
        upTo: set.upTo ?? before?.upTo ?? null,
        last: set.last,
        people: set.people.length,
        opened,
        moved,
      });
      await this.audit.record('training-plan.carried-out', 'course-version', plan.courseVersionId, {
        data: { people: set.people.length, opened, moved },
      });
      return set.last;
    });
  }
}
