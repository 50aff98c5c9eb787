import { Lessons } from './lessons.service';
import { Outlines } from './outline.service';
import { Tasks } from './tasks.service';
import {
  as,
  learner,
  newCompletedCycle,
  newCourse,
  newCycle,
  newEmployee,
  setup,
  START,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('the to-do list', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const mine = (personId: string) => as(personId, () => ctx.get(Tasks).mine());

  it('puts the earliest due date first and what is done apart', async () => {
    const personId = await newEmployee(ctx);
    const [first, second, third] = [await newCourse(ctx), await newCourse(ctx), await newCourse(ctx)];
    await newCycle(ctx, first, { personId, dueOn: '2026-04-20' });
    await newCycle(ctx, second, { personId, dueOn: '2026-03-01' });
    const done = await newCompletedCycle(ctx, third, { personId });
    const tasks = await mine(personId);
    expect(tasks.open.map((task) => [task.dueOn, task.status, task.daysLeft])).toEqual([
      ['2026-03-01', 'overdue', -1],
      ['2026-04-20', 'not-started', 49],
    ]);
    expect(tasks.done).toEqual([
      expect.objectContaining({
        status: 'completed',
        minutesLeft: 0,
        next: { part: 'none' },
        certificateId: done.certificateId,
      }),
    ]);
  });

  it('says where to go on and how long it takes', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    const open = async () => (await mine(cycle.personId)).open[0];
    expect(await open()).toMatchObject({
      partsDone: 0,
      partsTotal: 4,
      minutesLeft: 16,
      next: { part: 'lesson', lessonKey: 'les-1' },
    });
    await person.read('les-1');
    expect(await open()).toMatchObject({
      partsDone: 1,
      minutesLeft: 10,
      next: { part: 'lesson', lessonKey: 'les-2' },
      status: 'in-progress',
    });
    await person.read('les-2');
    expect(await open()).toMatchObject({ minutesLeft: 4, next: { part: 'quiz' } });
    await person.take();
    expect(await open()).toMatchObject({ partsDone: 3, minutesLeft: 1, next: { part: 'attestation' } });
  });

  it('is overdue at midnight of the zone of the cycle, not of the company', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCycle(ctx, course, { zone: 'America/Los_Angeles', dueOn: '2026-03-02' });
    ctx.clock.set(new Date('2026-03-03T07:59:00Z'));
    expect((await mine(personId)).open[0]?.status).toBe('not-started');
    ctx.clock.set(new Date('2026-03-03T08:00:00Z'));
    expect((await mine(personId)).open[0]?.status).toBe('overdue');
  });

  it('shows the valid earlier round while its renewal is open', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    ctx.clock.set(new Date('2027-02-15T09:00:00Z'));
    await newCycle(ctx, course, { personId, number: 2, dueOn: '2027-03-15' });
    const tasks = await mine(personId);
    expect(tasks.open.map((task) => task.status)).toEqual(['not-started']);
    expect(tasks.done.map((task) => task.status)).toEqual(['expiring']);
  });

  it('shows exempt among what is done and withdrawn nowhere', async () => {
    const personId = await newEmployee(ctx);
    await newCycle(ctx, await newCourse(ctx), { personId, exemptFrom: '2026-03-01' });
    await newCycle(ctx, await newCourse(ctx), { personId, withdrawnAt: ctx.clock.now() });
    const tasks = await mine(personId);
    expect(tasks.open).toEqual([]);
    expect(tasks.done.map((task) => task.status)).toEqual(['exempt']);
  });

  it('outlines the parts with the state of each', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    await person.read('les-1', ['quote']);
    await person.take(5);
    const attempt = await person.start();
    const outline = await as(cycle.personId, () => ctx.get(Outlines).mine(cycle.cycleId));
    expect(outline.lessons.map((lesson) => lesson.state)).toEqual(['started', 'todo']);
    expect(outline.quiz).toMatchObject({
      state: 'running',
      attemptsUsed: 1,
      attemptsAllowed: 3,
      runningAttemptId: attempt.id,
    });
  });

  it('shows a lesson with the clauses it cites as the policy words them', async () => {
    const course = await newCourse(ctx);
    const { cycleId, personId } = await newCycle(ctx, course);
    const lesson = await as(personId, () => ctx.get(Lessons).view(cycleId, 'les-2'));
    const [clause] = Object.values(lesson.clauses);
    expect(clause).toMatchObject({
      number: '2.1',
      norm: 'obligation',
      text: { nl: expect.stringContaining('regel 2') },
    });
    expect(lesson).toMatchObject({
      seenBlocks: [],
      savedAt: null,
      policy: { number: '1.0', approverName: expect.any(String) },
    });
  });

  it('does not show a cycle of somebody else', async () => {
    const { cycleId } = await newCycle(ctx, await newCourse(ctx));
    const other = await newEmployee(ctx);
    await expect(as(other, () => ctx.get(Outlines).mine(cycleId))).rejects.toMatchObject({
      code: 'cycle.unknown',
      kind: 'missing',
    });
  });
});
