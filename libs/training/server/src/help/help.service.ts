import { DomainError } from '@leidraad/shared/model';
import { Audit, UnitOfWork } from '@leidraad/shared/server';
import type { HelpRow, PolicyQuestionRow } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Answer } from '../answer.entity';
import { Attempt } from '../attempt.entity';
import { Attempts } from '../attempts/attempts.service';
import { Cycle } from '../cycle.entity';
import { Cycles, mustBeInForce, mustBeSomebodyElses } from '../cycles/cycles.service';
import { PeopleScope } from '../cycles/people-scope.service';
import { HELP_NEEDED, type HelpQueryRow, POLICY_QUESTIONS, type QuestionQueryRow } from './help.queries';

/** People whose attempts are used up, for the trainer: topics to go over, never answers (domain rule 6). */
@Injectable()
export class Help {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly attempts: Attempts,
    private readonly cycles: Cycles,
    private readonly scope: PeopleScope,
  ) {}

  async list(): Promise<HelpRow[]> {
    const rows = await this.work.query<HelpQueryRow>(
      HELP_NEEDED,
      await this.scope.parameters('training.help'),
    );
    const topics = await this.topics(rows.map((row) => row.attempt_id));
    return rows.map((row) => ({
      cycleId: row.cycle_id,
      displayName: row.display_name,
      unitName: row.unit_name,
      courseTitle: row.course_title,
      since: row.since.toISOString(),
      dueOn: row.due_on,
      attemptsUsed: row.attempts_used,
      topics: topics.get(row.attempt_id) ?? [],
    }));
  }

  /** What people asked about a policy instead of signing for it. */
  async questions(): Promise<PolicyQuestionRow[]> {
    const scope = await this.scope.parameters('training.help');
    const rows = await this.work.query<QuestionQueryRow>(POLICY_QUESTIONS, scope);
    return rows.map((row) => ({
      id: row.id,
      displayName: row.display_name,
      unitName: row.unit_name,
      courseTitle: row.course_title,
      policyTitle: row.policy_title,
      policyNumber: row.policy_number,
      text: row.text,
      askedAt: row.asked_at.toISOString(),
      signed: row.signed,
    }));
  }

  /** One more attempt for somebody who has none left. */
  async extraAttempt(cycleId: string, reason: string): Promise<void> {
    await this.work.run(async () => {
      const cycle = await this.cycles.lock(cycleId);
      if (!cycle) throw new DomainError('cycle.unknown', 'missing');
      await this.scope.mustReach('training.help', cycle.personId);
      mustBeSomebodyElses(cycle);
      mustBeInForce(cycle);
      if (cycle.completedAt !== null) throw new DomainError('cycle.completed', 'conflict');
      if (cycle.helpNeededAt === null) throw new DomainError('cycle.no-help-needed', 'conflict');
      const attemptsAllowed = cycle.attemptsAllowed + 1;
      await this.work.repository(Cycle).update(cycle.id, { attemptsAllowed, helpNeededAt: null });
      const reasonId = await this.audit.note(reason);
      await this.cycles.record(cycle, 'extra-attempt', { reasonId, data: { attemptsAllowed } });
      await this.audit.record('cycle.extra-attempt', 'cycle', cycle.id, { reasonId });
      await this.cycles.announce(cycle);
    });
  }

  /** Topics with a wrong answer, by attempt; course versions are kept in memory, so the number of people costs nothing. */
  private async topics(attemptIds: string[]): Promise<Map<string, HelpRow['topics']>> {
    const attempts = await this.work.repository(Attempt).findBy({ id: In(attemptIds) });
    const answers = await this.work
      .repository(Answer)
      .find({ where: { attemptId: In(attemptIds), counted: true }, order: { position: 'asc' } });
    const topics = new Map<string, HelpRow['topics']>();
    for (const attempt of attempts) {
      const counted = answers.filter((answer) => answer.attemptId === attempt.id);
      const judged = await this.attempts.judged(attempt);
      topics.set(attempt.id, judged.wrongTopics(counted));
    }
    return topics;
  }
}
