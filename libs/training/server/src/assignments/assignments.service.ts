import { scopeParameter } from '@leidraad/people/server';
import { DomainError, type LocalizedText } from '@leidraad/shared/model';
import { Audit, Changes, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import type {
  Assign,
  AssignmentDue,
  AssignmentRow,
  AssignPreview,
  ConfirmAssign,
} from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AssignmentRule } from '../assignment-rule.entity';
import type { PlannedCycle } from './assignment-planner.queries';
import { type AssignmentPlan, AssignmentPlanner } from './assignment-planner.service';
import { OPEN_CYCLES, RULES } from './assignments.queries';

interface RuleRow {
  id: string;
  course_title: LocalizedText;
  unit_name: string;
  with_below: boolean;
  everybody: boolean;
  due: AssignmentDue;
  created_at: Date;
  created_by_name: string | null;
  cycles: number;
}

/** Giving a course to the people of a department. */
@Injectable()
export class Assignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly planner: AssignmentPlanner,
  ) {}

  /** Who would get what when; nothing is written. */
  async preview(assign: Assign): Promise<AssignPreview> {
    return (await this.planner.plan(assign)).preview;
  }

  /** Carries out exactly the plan that was previewed, else refuses with the new one in `current`. */
  async confirm(confirmed: ConfirmAssign): Promise<{ ruleId: string; cycles: number }> {
    return this.work.run(async () => {
      await this.work.lock(`assign:${confirmed.courseId}`);
      const plan = await this.planner.plan(confirmed);
      if (plan.preview.hash !== confirmed.hash)
        throw new DomainError('assignment.preview-changed', 'stale', { current: plan.preview });
      if (plan.preview.counts.assigned === 0) throw new DomainError('assignment.nobody', 'conflict');
      const reasonId = await this.audit.note(confirmed.reason);
      const ruleId = await this.addRule(confirmed, reasonId);
      const cycles = await this.open(plan, ruleId, reasonId);
      await this.audit.record('course.assigned', 'assignment-rule', ruleId, { reasonId, data: { cycles } });
      return { ruleId, cycles };
    });
  }

  /** Assignments to departments the signed-in person may assign to, newest first. */
  async list(): Promise<AssignmentRow[]> {
    const scope = scopeParameter(requestContext.actor().scopeOf('training.assign'));
    const rows = await this.work.query<RuleRow>(RULES, [scope]);
    return rows.map((row) => ({
      id: row.id,
      courseTitle: row.course_title,
      unitName: row.unit_name,
      withBelow: row.with_below,
      everybody: row.everybody,
      due: row.due,
      cycles: row.cycles,
      createdAt: row.created_at.toISOString(),
      createdByName: row.created_by_name,
    }));
  }

  private async addRule(assign: Assign, reasonId: string | null): Promise<string> {
    const id = newId();
    const { courseId, unitId, withBelow, due, personIds = null } = assign;
    await this.work.manager.insert(AssignmentRule, {
      id,
      courseId,
      unitId,
      withBelow,
      personIds,
      due,
      reasonId,
      createdBy: requestContext.get().actor?.personId ?? null,
      createdAt: this.clock.now(),
    });
    return id;
  }

  private async open(
    { course, people }: AssignmentPlan,
    ruleId: string,
    reasonId: string | null,
  ): Promise<number> {
    const cycles = people.flatMap((person): PlannedCycle[] => {
      if (person.dueOn === null) return [];
      return [
        {
          id: newId(),
          person_id: person.personId,
          number: person.newestNumber + 1,
          opens_on: person.opensOn,
          due_on: person.dueOn,
          zone: person.zone,
          explanation: person.explanation,
          event_id: newId(),
        },
      ];
    });
    await this.work.query(OPEN_CYCLES, [
      JSON.stringify(cycles),
      course.courseId,
      course.courseVersionId,
      course.settings.attempts,
      this.clock.now(),
      ruleId,
      requestContext.get().actor?.personId ?? null,
      reasonId,
    ]);
    const topics = cycles.map((cycle) => `tasks:${cycle.person_id}`);
    await this.changes.announceAll(['completion', ...topics]);
    return cycles.length;
  }
}
