import { Attempts } from '../attempts/attempts.service';
import { Outlines } from '../learning/outline.service';
import { Tasks } from '../learning/tasks.service';
import {
  as,
  learner,
  newCompletedCycle,
  newCourse,
  newCycle,
  nextPolicy,
  publish,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import { PlanJob } from './plan-job.service';

const LATER = '2026-05-04T09:00:00Z';

describe('after a new version of the policy', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const rows = async (sql: string, ...values: unknown[]) => (await ctx.asOwner(sql, values)).rows;
  const cyclesOf = (personId: string) =>
    rows(
      `select id, number, kind, opens_on::text, due_on::text, completed_at, valid_until::text, course_version_id, withdrawn_at
       from cycle where person_id = $1 order by number`,
      personId,
    );
  const carryOut = async (course: TestCourse) => {
    const [plan] = await rows(
      'select id from training_plan where course_version_id = $1',
      course.courseVersionId,
    );
    await ctx.get(PlanJob).carryOut(plan.id);
  };
  /** Publishes the course on a policy in which these clauses changed, and carries the plan out. */
  const publishChanged = async (
    course: TestCourse,
    changed: number[],
    how: Parameters<typeof publish>[2] = {},
  ): Promise<TestCourse> => {
    const next = await publish(ctx, await nextPolicy(ctx, course, { changed }), how);
    await carryOut(next);
    return next;
  };
  const deltaOf = async (personId: string) => {
    const cycle = (await cyclesOf(personId)).find(({ kind }) => kind === 'delta');
    return { ...cycle, ...learner(ctx, { cycleId: cycle.id, personId }) };
  };

  it('a person with full 1.0 evidence gets only the changed parts, with a new due date', async () => {
    const course = await newCourse(ctx, { lessons: 3, questions: 6 });
    const { personId } = await newCompletedCycle(ctx, course);
    ctx.clock.set(new Date(LATER));
    const second = await publishChanged(course, [1]);
    const delta = await deltaOf(personId);
    expect(delta).toMatchObject({
      number: 2,
      opens_on: '2026-05-04',
      due_on: '2026-06-03',
      course_version_id: second.courseVersionId,
    });
    const outline = await as(personId, () => ctx.get(Outlines).mine(delta.id));
    expect(outline.lessons.map(({ key }) => key)).toEqual(['les-2']);
    expect(outline.quiz).toMatchObject({ questions: 1, passMark: 100, untilRight: true, state: 'todo' });
    expect(outline.task).toMatchObject({
      kind: 'delta',
      status: 'not-started',
      partsTotal: 3,
      policyNumber: '2.0',
    });
    expect(outline.task.explanation[0]).toEqual({ kind: 'published', on: '2026-05-04' });
  });

  it('each question must be answered right, a wrong one comes back as another, and then it is done', async () => {
    const course = await newCourse(ctx, { lessons: 2, questions: 4 });
    const { personId, certificateId } = await newCompletedCycle(ctx, course);
    ctx.clock.set(new Date(LATER));
    await publishChanged(course, [0]);
    const delta = await deltaOf(personId);
    const asked = async () => {
      const { id } = await delta.start();
      const [{ item_version_id }] = await rows(
        `select d ->> 'itemVersionId' as item_version_id from attempt a cross join jsonb_array_elements(draw) d where a.id = $1`,
        id,
      );
      return { id, item: item_version_id as string };
    };
    const first = await asked();
    expect((await delta.answer(first.id, 0, 'wrong')).result).toMatchObject({
      passed: false,
      attemptsLeft: 1,
    });
    const second = await asked();
    expect(second.item).not.toBe(first.item);
    for (let round = 0; round < 4; round += 1) {
      const again = round === 0 ? second : await asked();
      expect((await delta.answer(again.id, 0, 'wrong')).result?.passed).toBe(false);
    }
    expect(await rows('select 1 from cycle where id = $1 and help_needed_at is not null', delta.id)).toEqual(
      [],
    );
    expect((await delta.answer((await asked()).id, 0, 'right')).result?.passed).toBe(true);
    await expect(delta.start()).rejects.toMatchObject({ code: 'quiz.already-passed' });
    await delta.read('les-1');
    expect((await delta.sign()).completed).toBe(true);

    const [full, done] = await cyclesOf(personId);
    expect(done).toMatchObject({ valid_until: full.valid_until, kind: 'delta' });
    const certificates = await rows(
      'select certificate.id, cycle.kind, certificate.valid_until::text from certificate join cycle on cycle.id = cycle_id where person_id = $1',
      personId,
    );
    expect(certificates).toEqual([{ id: certificateId, kind: 'full', valid_until: full.valid_until }]);
  });

  it('evidence for unchanged clauses keeps its date', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    const evidence = () =>
      rows(
        `select meaning_id, how, effective_at from clause_evidence where person_id = $1 and effective_at < $2
         order by meaning_id, how, id`,
        personId,
        LATER,
      );
    const before = await evidence();
    ctx.clock.set(new Date(LATER));
    await publishChanged(course, [0]);
    const delta = await deltaOf(personId);
    await delta.read('les-1');
    await delta.take();
    await delta.sign();
    expect(await evidence()).toEqual(before);
  });

  it('a change of spelling asks nothing of anybody', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    await publishChanged(course, [], { changedBlocks: ['les-1/rule'] });
    expect(await cyclesOf(personId)).toHaveLength(1);
  });

  it('editorial asks nobody, far-reaching asks the whole course again', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    const second = await publishChanged(course, [0], { impact: 'editorial' });
    expect(await cyclesOf(personId)).toHaveLength(1);
    await publishChanged(second, [1], { impact: 'major' });
    expect((await cyclesOf(personId))[1]).toMatchObject({ kind: 'full', number: 2, completed_at: null });
  });

  it('an open delta gives way to a far-reaching version, and moves on with another', async () => {
    const course = await newCourse(ctx, { lessons: 3 });
    const { personId } = await newCompletedCycle(ctx, course);
    const second = await publishChanged(course, [0]);
    const third = await publishChanged(second, [1]);
    const [, delta] = await cyclesOf(personId);
    expect(delta).toMatchObject({ kind: 'delta', course_version_id: third.courseVersionId });
    const outline = await as(personId, () => ctx.get(Outlines).mine(delta.id));
    expect(outline.lessons.map(({ key }) => key)).toEqual(['les-1', 'les-2']);
    await publishChanged(third, [2], { impact: 'major' });
    const [, gone, full] = await cyclesOf(personId);
    expect(gone.withdrawn_at).not.toBeNull();
    expect(full).toMatchObject({ kind: 'full', number: 3 });
    const tasks = await as(personId, () => ctx.get(Tasks).mine());
    expect(tasks.open.map(({ cycleId }) => cycleId)).toEqual([full.id]);
  });

  it('a newcomer gets everything, on the new version', async () => {
    const course = await newCourse(ctx);
    const second = await publishChanged(course, [0]);
    const { cycleId, personId } = await newCycle(ctx, second);
    const outline = await as(personId, () => ctx.get(Outlines).mine(cycleId));
    expect(outline.lessons).toHaveLength(2);
    expect(outline.quiz).toMatchObject({ questions: 5, untilRight: false });
  });

  it('a person with a running attempt finishes it, and the rest of the cycle moves and keeps what is unchanged', async () => {
    const course = await newCourse(ctx, { lessons: 2, questions: 4 });
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await person.readAll(course);
    const attempt = await person.start();
    const second = await publishChanged(course, [0]);
    expect((await cyclesOf(cycle.personId))[0].course_version_id).toBe(course.courseVersionId);
    for (let at = 0; at < attempt.total; at += 1) await person.answer(attempt.id, at, 'right');
    expect((await as(cycle.personId, () => ctx.get(Attempts).mine(attempt.id))).policy.number).toBe('1.0');

    const [moved] = await cyclesOf(cycle.personId);
    expect(moved.course_version_id).toBe(second.courseVersionId);
    const outline = await as(cycle.personId, () => ctx.get(Outlines).mine(cycle.cycleId));
    expect(outline.lessons.map(({ key, state }) => [key, state])).toEqual([
      ['les-1', 'todo'],
      ['les-2', 'done'],
    ]);
    // The quiz stays passed; about what changed since there is a question.
    expect(outline.quiz).toMatchObject({ questions: 1, untilRight: true, state: 'todo' });
    await person.read('les-1');
    expect((await person.sign()).completed).toBe(false);
    expect(await person.take()).toMatchObject({ completed: true });
    expect(await cyclesOf(cycle.personId)).toHaveLength(1);
  });

  it('whoever signed already signs again for the new version, so that nobody does an old version and then a delta', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await person.sign();
    await publishChanged(course, [0]);
    await person.readAll(course);
    expect((await person.take()).completed).toBe(false);
    expect((await person.statement()).signedAt).toBeNull();
    expect((await person.sign()).completed).toBe(true);
    expect(await cyclesOf(cycle.personId)).toHaveLength(1);
    expect(await rows('select 1 from attestation where cycle_id = $1', cycle.cycleId)).toHaveLength(2);
  });

  it('due dates count from the day it takes effect, in the zone of the person, and it opens on that day', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course, { zone: 'Europe/Amsterdam' });
    await publishChanged(course, [0], { effectiveOn: '2026-05-11' });
    const [, delta] = await cyclesOf(personId);
    expect(delta).toMatchObject({ opens_on: '2026-05-11', due_on: '2026-06-10' });
    expect((await as(personId, () => ctx.get(Tasks).mine())).open).toEqual([]);
    ctx.clock.set(new Date('2026-05-10T22:30:00Z'));
    expect((await as(personId, () => ctx.get(Tasks).mine())).open).toHaveLength(1);
  });

  it('whoever completes the old version between publishing and the day it takes effect gets the delta too', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    await publishChanged(course, [0], { effectiveOn: '2026-05-11' });
    const person = learner(ctx, cycle);
    await person.readAll(course);
    await person.take();
    await person.sign();
    expect((await cyclesOf(cycle.personId)).map(({ kind, opens_on }) => [kind, opens_on])).toEqual([
      ['full', '2026-03-02'],
      ['delta', '2026-05-11'],
    ]);
  });

  it('a certificate that ended waits for its renewal: no delta', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    ctx.clock.set(new Date('2027-03-02T09:00:00Z'));
    await publishChanged(course, [0]);
    expect(await cyclesOf(personId)).toHaveLength(1);
  });
});
