import { canonicalJson } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import type { AnswerRequest, AnswerSaved } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Answer } from '../answer.entity';
import type { Attempt } from '../attempt.entity';
import { AttemptResult } from '../attempt-result.entity';
import { PublishedCourses } from '../content/published-courses.service';
import { Cycle } from '../cycle.entity';
import { CertificateLookup } from '../cycles/certificate-lookup';
import { Cycles, mustBeInForce } from '../cycles/cycles.service';
import { clausesOf, Evidence } from '../cycles/evidence.service';
import { VersionMoves } from '../versions/version-moves.service';
import { Attempts } from './attempts.service';
import type { JudgedAttempt } from './judged-attempt';

/** Answers as given: saved one by one, final at once because their consequence is sent with them. */
@Injectable()
export class Answers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly attempts: Attempts,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly evidence: Evidence,
    private readonly certificates: CertificateLookup,
    private readonly moves: VersionMoves,
  ) {}

  /**
   * Saves an answer and says what follows from it; the last one grades the attempt and may complete the cycle. The same
   * `clientKey` again gives the same body. A second answer to a position is kept, not counted, and shows the first.
   */
  async save(attemptId: string, request: AnswerRequest): Promise<AnswerSaved> {
    const cycleId = await this.attempts.ownCycleId(attemptId);
    return this.work.run(async () => {
      const cycle = await this.cycles.lockOwn(cycleId);
      const judged = await this.attempts.judged(await this.attempts.load(attemptId));
      const given = await this.work
        .repository(Answer)
        .find({ where: { attemptId }, order: { recordedAt: 'asc', id: 'asc' } });
      const sentBefore = given.find((answer) => answer.clientKey === request.clientKey);
      if (sentBefore) return this.body(cycle, judged, given, mustBeSame(sentBefore, request));
      const { shown, isCounted } = this.fitted(judged, given, request);
      if (isCounted) mustBeInForce(cycle);
      const answer = await this.insert(judged.attempt, request, shown, isCounted);
      await this.audit.record('answer.saved', 'attempt', attemptId, {
        data: { position: answer.position, step: answer.step, counted: isCounted },
      });
      if (isCounted) await this.settle(cycle, judged, [...given, answer], answer.effectiveAt);
      return this.body(cycle, judged, [...given, answer], answer);
    });
  }

  /** What the answer chose from, and whether it counts: not where its step was answered before. */
  private fitted(judged: JudgedAttempt, given: Answer[], { position, step, response }: AnswerRequest) {
    const before = given
      .filter((answer) => answer.counted && answer.position === position)
      .sort((a, b) => a.step - b.step);
    const question = judged.asked(position);
    question.mustFit(before, step, response);
    const isCounted = !before.some((answer) => answer.step === step);
    return { shown: question.choicesShown(before.filter((answer) => answer.step < step)), isCounted };
  }

  private async insert(
    attempt: Attempt,
    request: AnswerRequest,
    optionOrder: string[],
    counted: boolean,
  ): Promise<Answer> {
    const answer = {
      id: newId(),
      attemptId: attempt.id,
      position: request.position,
      step: request.step,
      itemVersionId: attempt.draw[request.position]?.itemVersionId ?? '',
      shown: { language: request.language, optionOrder },
      response: request.response,
      counted,
      clientKey: request.clientKey,
      effectiveAt: this.clock.now(),
    };
    await this.work.manager.insert(Answer, answer);
    return { ...answer, recordedAt: answer.effectiveAt };
  }

  /** What a counted answer sets in motion: the start of the cycle, and with the last one the grade and what follows. */
  private async settle(cycle: Cycle, judged: JudgedAttempt, given: Answer[], at: Date): Promise<void> {
    const isFirst = cycle.startedAt === null;
    await this.cycles.start(cycle);
    const counted = given.filter((answer) => answer.counted);
    if (judged.nextPosition(counted) === null) await this.grade(cycle, judged, counted, at);
    else if (!isFirst) return;
    await this.cycles.announce(cycle);
  }

  private async grade(cycle: Cycle, judged: JudgedAttempt, counted: Answer[], at: Date): Promise<void> {
    const { attempt } = judged;
    const graded = judged.grade(counted);
    await this.work.manager.insert(AttemptResult, {
      attemptId: attempt.id,
      ...graded,
      effectiveAt: at,
    });
    await this.audit.record('attempt.graded', 'attempt', attempt.id, { data: { passed: graded.passed } });
    // In a delta each right answer is final, so it is evidence at once; else only those of the attempt that passed.
    if (graded.passed || attempt.kind === 'delta') await this.gainEvidence(cycle, judged, counted);
    else if (attempt.number >= cycle.attemptsAllowed && cycle.completedAt === null)
      await this.needHelp(cycle);
    if (cycle.completedAt === null) await this.goOn(cycle, at);
  }

  /** A finished attempt lets the round go on with the version in force; what is left decides whether it is complete. */
  private async goOn(cycle: Cycle, at: Date): Promise<void> {
    await this.moves.move(cycle.courseId, [cycle.personId]);
    const now = await this.cycles.lock(cycle.id);
    if (!now) return;
    Object.assign(cycle, now);
    await this.cycles.completeIfDone(cycle, await this.courses.get(cycle.courseVersionId), at);
  }

  private async gainEvidence(cycle: Cycle, judged: JudgedAttempt, counted: Answer[]): Promise<void> {
    const gained = judged
      .honoured(counted)
      .flatMap(({ clauseIds, answerId }) =>
        clausesOf(judged.course.clauses, clauseIds).map((clause) => ({ clause, sourceId: answerId })),
      );
    await this.evidence.gain(cycle.personId, 'answered', gained);
  }

  private async needHelp(cycle: Cycle): Promise<void> {
    cycle.helpNeededAt = this.clock.now();
    await this.work.repository(Cycle).update(cycle.id, { helpNeededAt: cycle.helpNeededAt });
    await this.cycles.record(cycle, 'help-needed');
    await this.audit.record('cycle.help-needed', 'cycle', cycle.id);
  }

  /** The response as it was when `answer` was saved: later answers do not show in it. */
  private async body(
    cycle: Cycle,
    judged: JudgedAttempt,
    given: Answer[],
    answer: Answer,
  ): Promise<AnswerSaved> {
    const until = given.slice(0, given.indexOf(answer) + 1).filter((other) => other.counted);
    const counting =
      until.find((other) => other.position === answer.position && other.step === answer.step) ?? answer;
    const nextPosition = judged.nextPosition(until);
    const graded =
      nextPosition === null
        ? await this.work.repository(AttemptResult).findOneBy({ attemptId: judged.attempt.id })
        : null;
    const completed =
      graded !== null && answer.counted && cycle.completedAt?.getTime() === answer.effectiveAt.getTime();
    return {
      consequence: judged.consequence(counting, until),
      counted: answer.counted,
      question: judged.shownAt(answer.position, until),
      nextPosition,
      result: graded && judged.result(until, graded, judged.attemptsAllowed(cycle)),
      completed,
      certificateId: completed ? await this.certificates.ofOne(cycle.id) : null,
    };
  }
}

function mustBeSame(before: Answer, request: AnswerRequest): Answer {
  const isSame =
    before.position === request.position &&
    before.step === request.step &&
    canonicalJson(before.response) === canonicalJson(request.response);
  if (!isSame) throw new DomainError('answer.key-reused', 'conflict');
  return before;
}
