import type { GivenResponse } from '@leidraad/quizzes/model';
import type { AnswerSaved, AttemptView, Replayed, Signed } from '@leidraad/training/model';
import { Answers, Attempts, Attestations, Cycle, Lessons, Replays } from '@leidraad/training/server';
import { v7 as newId } from 'uuid';
import type { TestCourse } from './courses';
import { as, newEmployee } from './people';
import type { ThreadContext } from './thread';

/** A cycle for a person (a new employee when none is named), due in thirty days unless `changes` say otherwise. */
export async function newCycle(
  ctx: ThreadContext,
  course: TestCourse,
  changes: Partial<Cycle> = {},
): Promise<{ cycleId: string; personId: string }> {
  const id = newId();
  const personId = changes.personId ?? (await newEmployee(ctx));
  await ctx.work.manager.insert(Cycle, {
    id,
    courseId: course.courseId,
    courseVersionId: course.courseVersionId,
    number: 1,
    kind: 'full',
    opensOn: '2026-03-02',
    dueOn: '2026-04-01',
    zone: 'Europe/Amsterdam',
    explanation: [{ kind: 'assigned', on: '2026-03-02' }],
    attemptsAllowed: course.settings.attempts,
    createdAt: ctx.clock.now(),
    ...changes,
    personId,
  });
  return { cycleId: id, personId };
}

/** Everything a person does on the way to completion, as that person. */
export function learner(ctx: ThreadContext, { cycleId, personId }: { cycleId: string; personId: string }) {
  const lessons = ctx.get(Lessons);
  const attempts = ctx.get(Attempts);
  const answers = ctx.get(Answers);
  const replays = ctx.get(Replays);
  const attestations = ctx.get(Attestations);
  return {
    read: (lessonKey: string, blockKeys = ['quote', 'rule']) =>
      as(personId, () => lessons.markSeen(cycleId, lessonKey, blockKeys)),
    readAll: async (course: TestCourse) => {
      for (const key of course.lessonKeys)
        await as(personId, () => lessons.markSeen(cycleId, key, ['quote', 'rule']));
    },
    start: (): Promise<AttemptView> => as(personId, () => attempts.start(cycleId)),
    look: (attemptId: string): Promise<AttemptView> => as(personId, () => attempts.mine(attemptId)),
    answer: (
      attemptId: string,
      position: number,
      option: string,
      clientKey: string = newId(),
    ): Promise<AnswerSaved> =>
      as(personId, () =>
        answers.save(attemptId, {
          clientKey,
          position,
          step: 0,
          response: { options: [option] },
          language: 'nl',
        }),
      ),
    /** Any answer; in a scenario the move that is its `step`. */
    respond: (
      attemptId: string,
      position: number,
      step: number,
      response: GivenResponse,
      clientKey: string = newId(),
    ): Promise<AnswerSaved> =>
      as(personId, () => answers.save(attemptId, { clientKey, position, step, response, language: 'nl' })),
    replay: (attemptId: string, position: number, moves: GivenResponse[]): Promise<Replayed> =>
      as(personId, () => replays.play(attemptId, position, { moves })),
    /** A whole attempt with the first `wrong` answers wrong. */
    async take(wrong = 0): Promise<AnswerSaved> {
      const attempt = await this.start();
      let last: AnswerSaved | undefined;
      for (let at = attempt.nextPosition ?? 0; at < attempt.total; at += 1)
        last = await this.answer(attempt.id, at, at < wrong ? 'wrong' : 'right');
      return last as AnswerSaved;
    },
    statement: () => as(personId, () => attestations.statement(cycleId, 'nl')),
    async sign(): Promise<Signed> {
      const { sha256 } = await this.statement();
      return as(personId, () => attestations.sign(cycleId, { language: 'nl', sha256 }));
    },
  };
}

/** A cycle done to its end. */
export async function newCompletedCycle(
  ctx: ThreadContext,
  course: TestCourse,
  changes: Partial<Cycle> = {},
): Promise<{ cycleId: string; personId: string; certificateId: string }> {
  const cycle = await newCycle(ctx, course, changes);
  const person = learner(ctx, cycle);
  await person.readAll(course);
  await person.take();
  const { certificateId } = await person.sign();
  return { ...cycle, certificateId: certificateId ?? '' };
}
