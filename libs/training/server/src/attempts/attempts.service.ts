import { type DrawnItem, drawItems } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { type AttemptView, openQuestions } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { Answer } from '../answer.entity';
import { Attempt } from '../attempt.entity';
import { AttemptResult } from '../attempt-result.entity';
import { questionsAsked, type PublishedCourse } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import type { Cycle } from '../cycle.entity';
import {
  asksUntilRight,
  attemptsUsed,
  type DoneOfCycle,
  progressOf,
  questionsOf,
  runningAttempt,
} from '../cycles/cycle-progress';
import { Cycles, mustBeInForce } from '../cycles/cycles.service';
import { shapeOf } from '../re-training/course-shapes';
import { ASKED_BEFORE, ASKED_UNTIL_RIGHT, ATTEMPT_OWNER } from './attempts.queries';
import { JudgedAttempt } from './judged-attempt';

/** Tries at the quiz: one runs at a time, each keeps the course version it was drawn from. */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
  ) {}

  /** The running attempt of a cycle, or a new one drawn now. */
  async start(cycleId: string): Promise<AttemptView> {
    return this.work.run(async () => {
      const cycle = await this.cycles.lockOwn(cycleId);
      const done = await this.cycles.done(cycleId);
      const running = runningAttempt(done);
      if (running) return this.view(cycle, await this.load(running.id));
      mustBeInForce(cycle);
      const course = await this.courses.get(cycle.courseVersionId);
      if (questionsOf(course, done) === 0) throw new DomainError('quiz.no-questions', 'conflict');
      if (progressOf(course, done).quizPassed) throw new DomainError('quiz.already-passed', 'conflict');
      const attempt = await this.draw(cycle, course, done);
      const { kind, number } = attempt;
      await this.audit.record('attempt.started', 'attempt', attempt.id, { data: { cycleId, kind, number } });
      return this.view(cycle, attempt);
    });
  }

  /** The signed-in person's own attempt, running or graded. */
  async mine(attemptId: string): Promise<AttemptView> {
    const cycle = await this.cycles.own(await this.ownCycleId(attemptId));
    return this.view(cycle, await this.load(attemptId));
  }

  /** Cycle of an attempt of the signed-in person; throws `attempt.unknown` for anybody else's. */
  async ownCycleId(attemptId: string): Promise<string> {
    const [owner] = await this.work.query<{ cycle_id: string; person_id: string }>(ATTEMPT_OWNER, [
      attemptId,
    ]);
    if (owner?.person_id !== requestContext.actor().personId)
      throw new DomainError('attempt.unknown', 'missing');
    return owner.cycle_id;
  }

  async load(attemptId: string): Promise<Attempt> {
    return this.work.repository(Attempt).findOneByOrFail({ id: attemptId });
  }

  /** The attempt beside the course version it was drawn from, which may be older than the cycle's. */
  async judged(attempt: Attempt): Promise<JudgedAttempt> {
    return new JudgedAttempt(attempt, await this.courses.get(attempt.courseVersionId));
  }

  private async view(cycle: Cycle, attempt: Attempt): Promise<AttemptView> {
    const judged = await this.judged(attempt);
    const counted = await this.work.repository(Answer).find({
      where: { attemptId: attempt.id, counted: true },
      order: { position: 'asc', step: 'asc' },
    });
    const graded = await this.work.repository(AttemptResult).findOneBy({ attemptId: attempt.id });
    const { policy } = judged.course;
    return {
      id: attempt.id,
      cycleId: cycle.id,
      number: attempt.number,
      attemptsAllowed: judged.attemptsAllowed(cycle),
      untilRight: attempt.kind === 'delta',
      total: judged.total,
      policy: { slug: policy.slug, number: policy.number },
      questions: judged.shown(counted),
      answers: counted.map((answer) => ({
        position: answer.position,
        step: answer.step,
        consequence: judged.consequence(answer, counted),
      })),
      nextPosition: judged.nextPosition(counted),
      dueOn: cycle.dueOn,
      result: graded && judged.result(counted, graded, judged.attemptsAllowed(cycle)),
    };
  }

  private async draw(cycle: Cycle, course: PublishedCourse, done: DoneOfCycle): Promise<Attempt> {
    const kind = asksUntilRight(course, done) ? ('delta' as const) : ('final' as const);
    const number = attemptsUsed(done, kind) + 1;
    if (kind === 'final' && number > cycle.attemptsAllowed)
      throw new DomainError('quiz.no-attempts-left', 'conflict');
    const seed = randomBytes(16).toString('hex');
    const attempt = {
      id: newId(),
      cycleId: cycle.id,
      courseVersionId: course.courseVersionId,
      kind,
      number,
      seed,
      draw:
        kind === 'delta'
          ? await this.drawUntilRight(cycle, course, done, seed)
          : await this.drawQuiz(cycle, course, seed),
      effectiveAt: this.clock.now(),
    };
    await this.work.manager.insert(Attempt, attempt);
    return { ...attempt, recordedAt: attempt.effectiveAt };
  }

  private async drawQuiz(cycle: Cycle, course: PublishedCourse, seed: string): Promise<DrawnItem[]> {
    const asked = await this.work.query<{ id: string }>(ASKED_BEFORE, [cycle.personId, cycle.courseId]);
    return drawItems(course.questions, questionsAsked(course), seed, new Set(asked.map((row) => row.id)));
  }

  /** The questions of a delta: about each meaning without a right answer, another one than was answered wrong where there is one. */
  private async drawUntilRight(
    cycle: Cycle,
    course: PublishedCourse,
    { parts }: DoneOfCycle,
    seed: string,
  ): Promise<DrawnItem[]> {
    const before = await this.work.query<{ id: string }>(ASKED_UNTIL_RIGHT, [cycle.id]);
    const asked = openQuestions(
      shapeOf(course).items,
      parts.openMeanings,
      parts.itemVersionIds,
      before.map(({ id }) => ({ itemVersionId: id, right: false })),
    );
    const pool = course.questions.filter(({ itemVersionId }) => asked.includes(itemVersionId));
    return drawItems(pool, pool.length, seed);
  }
}
