import { v7 as newId } from 'uuid';
import { Tasks } from '../learning/tasks.service';
import {
  as,
  learner,
  newCompletedCycle,
  newCourse,
  newCycle,
  publish,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('completion', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const cycleRow = async (cycleId: string) => {
    const { rows } = await ctx.asOwner(
      'select completed_at, completed_on::text, valid_until::text, help_needed_at from cycle where id = $1',
      [cycleId],
    );
    return rows[0];
  };
  const count = async (sql: string, cycleId: string) => (await ctx.asOwner(sql, [cycleId])).rowCount;

  it.each([
    ['read', 'quiz', 'sign'],
    ['read', 'sign', 'quiz'],
    ['quiz', 'read', 'sign'],
    ['quiz', 'sign', 'read'],
    ['sign', 'read', 'quiz'],
    ['sign', 'quiz', 'read'],
  ])('comes with the last step: %s, %s, %s', async (...order) => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    const steps: Record<string, () => Promise<unknown>> = {
      read: () => person.readAll(course),
      quiz: () => person.take(),
      sign: () => person.sign(),
    };
    for (const step of order) {
      expect((await cycleRow(cycle.cycleId)).completed_at).toBeNull();
      await steps[step]?.();
    }
    expect(await cycleRow(cycle.cycleId)).toMatchObject({
      completed_on: '2026-03-02',
      valid_until: '2027-03-01',
    });
    expect(await count('select 1 from certificate where cycle_id = $1', cycle.cycleId)).toBe(1);
    expect(
      await count(`select 1 from cycle_event where cycle_id = $1 and kind = 'completed'`, cycle.cycleId),
    ).toBe(1);
  });

  it('happens once when the last answer is sent twenty times at once', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await person.readAll(course);
    await person.sign();
    const { id } = await person.start();
    for (const position of [0, 1, 2, 3]) await person.answer(id, position, 'right');
    const key = newId();
    ctx.clock.step = 1;
    const last = await Promise.all(
      Array.from({ length: 20 }, (_, at) => person.answer(id, 4, 'right', at % 2 === 0 ? key : newId())),
    );
    ctx.clock.step = 0;
    expect(last.filter((answer) => answer.completed && answer.counted).length).toBeGreaterThan(0);
    expect(new Set(last.flatMap((answer) => answer.certificateId ?? [])).size).toBe(1);
    expect(await count('select 1 from certificate where cycle_id = $1', cycle.cycleId)).toBe(1);
    expect(
      await count(`select 1 from cycle_event where cycle_id = $1 and kind = 'completed'`, cycle.cycleId),
    ).toBe(1);
    expect(await count('select 1 from attempt_result where attempt_id = $1', id)).toBe(1);
  });

  it('happens once when the statement is signed twenty times at once', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await person.readAll(course);
    await person.take();
    const signed = await Promise.all(Array.from({ length: 20 }, () => person.sign()));
    expect(new Set(signed.map((answer) => answer.certificateId)).size).toBe(1);
    expect(signed.every((answer) => answer.completed)).toBe(true);
    expect(await count('select 1 from certificate where cycle_id = $1', cycle.cycleId)).toBe(1);
    expect(await count('select 1 from attestation where cycle_id = $1', cycle.cycleId)).toBe(1);
  });

  it('names the day of completion and validity in the company zone', async () => {
    ctx.clock.set(new Date('2026-03-02T23:30:00Z'));
    const course = await newCourse(ctx);
    const { cycleId } = await newCompletedCycle(ctx, course, { zone: 'America/New_York' });
    expect(await cycleRow(cycleId)).toMatchObject({ completed_on: '2026-03-03', valid_until: '2027-03-02' });
  });

  it('leaves evidence for what was read, answered right and signed', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    const { rows } = await ctx.asOwner(
      'select how, count(distinct meaning_id)::int as meanings from clause_evidence where person_id = $1 group by how order by how',
      [personId],
    );
    expect(rows).toEqual([
      { how: 'answered', meanings: 2 },
      { how: 'attested', meanings: 2 },
      { how: 'read', meanings: 2 },
    ]);
  });

  it('gives no evidence of answers from a failed attempt', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    await learner(ctx, cycle).take(3);
    expect(
      await count(`select 1 from clause_evidence where person_id = $1 and how = 'answered'`, cycle.personId),
    ).toBe(0);
  });

  it('reading the same blocks again changes nothing', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await Promise.all([person.read('les-1'), person.read('les-1'), person.read('les-1')]);
    await person.read('les-1', ['quote']);
    expect(await count('select 1 from lesson_seen where cycle_id = $1', cycle.cycleId)).toBe(2);
    expect(
      await count(
        `select 1 from audit_entry where object_id = $1::text and action = 'lesson.read'`,
        cycle.cycleId,
      ),
    ).toBe(1);
  });

  it('refuses blocks of another version of the lesson', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    await expect(person.read('les-1', ['gone'])).rejects.toMatchObject({
      code: 'lesson.changed',
      kind: 'stale',
    });
    await expect(person.read('les-9')).rejects.toMatchObject({ code: 'lesson.unknown' });
  });

  describe('when a new version is published', () => {
    const seenOn = async (cycleId: string, course: TestCourse) =>
      (
        await ctx.asOwner(
          'select lesson_key, block_key from lesson_seen where cycle_id = $1 and course_version_id = $2',
          [cycleId, course.courseVersionId],
        )
      ).rows.map((row) => `${row.lesson_key}/${row.block_key}`);

    it('moves open cycles on, keeps what is unchanged and asks what changed again', async () => {
      const course = await newCourse(ctx);
      const cycle = await newCycle(ctx, course);
      const person = learner(ctx, cycle);
      await person.readAll(course);
      await person.take();
      const second = await publish(ctx, course, { changedBlocks: ['les-2/rule'] });
      expect((await seenOn(cycle.cycleId, second)).sort()).toEqual([
        'les-1/quote',
        'les-1/rule',
        'les-2/quote',
      ]);
      expect(
        await count(
          `select 1 from cycle_event where cycle_id = $1 and kind = 'moved-to-version'`,
          cycle.cycleId,
        ),
      ).toBe(1);
      expect((await person.sign()).completed).toBe(false);
      await person.read('les-2', ['rule']);
      expect((await cycleRow(cycle.cycleId)).completed_at).not.toBeNull();
      const { rows } = await ctx.asOwner('select course_version_id from certificate where cycle_id = $1', [
        cycle.cycleId,
      ]);
      expect(rows[0].course_version_id).toBe(second.courseVersionId);
    });

    it('completes at once who had nothing left but what fell away', async () => {
      const course = await newCourse(ctx);
      const cycle = await newCycle(ctx, course);
      const person = learner(ctx, cycle);
      await person.take();
      await person.sign();
      await person.read('les-1');
      await publish(ctx, { ...course, lessonKeys: ['les-1'] });
      expect((await cycleRow(cycle.cycleId)).completed_at).not.toBeNull();
    });

    it('moves on the day it comes into force, when the person comes back', async () => {
      const course = await newCourse(ctx);
      const cycle = await newCycle(ctx, course);
      await learner(ctx, cycle).read('les-1');
      const second = await publish(ctx, course, { effectiveOn: '2026-03-10' });
      const tasks = () => as(cycle.personId, () => ctx.get(Tasks).mine());
      expect((await tasks()).open[0]).toMatchObject({ courseVersion: 1, partsDone: 1 });
      ctx.clock.set(new Date('2026-03-09T23:00:00Z'));
      expect((await tasks()).open[0]).toMatchObject({ courseVersion: 2, partsDone: 1 });
      expect(await seenOn(cycle.cycleId, second)).toHaveLength(2);
    });

    it('leaves completed cycles where they were', async () => {
      const course = await newCourse(ctx);
      const { cycleId } = await newCompletedCycle(ctx, course);
      await publish(ctx, course);
      const { rows } = await ctx.asOwner('select course_version_id from cycle where id = $1', [cycleId]);
      expect(rows[0].course_version_id).toBe(course.courseVersionId);
    });
  });
});
