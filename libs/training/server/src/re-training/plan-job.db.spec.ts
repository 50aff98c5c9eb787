import {
  learner,
  newCompletedCycle,
  newCourse,
  newCycle,
  nextPolicy,
  publish,
  setup,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import { PlanJob } from './plan-job.service';

describe('carrying a plan out', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  afterAll(() => ctx.close());

  const rows = async (sql: string, ...values: unknown[]) => (await ctx.asOwner(sql, values)).rows;
  const planOf = async ({ courseVersionId }: TestCourse) =>
    (await rows('select id from training_plan where course_version_id = $1', courseVersionId))[0]
      .id as string;

  /** Seven people who completed, two under way, and the course published on a policy in which a clause changed. */
  async function newPublication(
    before: (completed: string[]) => Promise<unknown> = async () => {},
  ): Promise<{ course: TestCourse; planId: string; completed: string[] }> {
    const first = await newCourse(ctx, { questions: 2 });
    const completed: string[] = [];
    for (let at = 0; at < 7; at += 1) completed.push((await newCompletedCycle(ctx, first)).personId);
    for (let at = 0; at < 2; at += 1) await learner(ctx, await newCycle(ctx, first)).read('les-2');
    await before(completed.sort());
    const course = await publish(ctx, await nextPolicy(ctx, first, { changed: [0] }));
    return { course, planId: await planOf(course), completed };
  }
  const deltasOf = async ({ courseId }: TestCourse) =>
    (
      await rows(
        `select person_id from cycle where course_id = $1 and kind = 'delta' order by person_id`,
        courseId,
      )
    ).map(({ person_id }) => person_id as string);

  it('gives everybody who lacks something one round, and says set by set what it opened', async () => {
    const { course, planId, completed } = await newPublication();
    await ctx.get(PlanJob).carryOut(planId, 4);
    expect(await deltasOf(course)).toEqual(completed);
    const sets = await rows('select * from training_plan_set where plan_id = $1 order by ordinal', planId);
    expect(sets.reduce((sum, { opened }) => sum + opened, 0)).toBe(7);
    expect(sets.reduce((sum, { people }) => sum + people, 0)).toBe(9);
    expect(sets.filter(({ last }) => last)).toHaveLength(1);
  });

  it('run by several at once misses nobody and opens nothing twice', async () => {
    const { course, planId, completed } = await newPublication();
    const job = ctx.get(PlanJob);
    await Promise.all([1, 2, 3].map(() => job.carryOut(planId, 2)));
    await job.carryOut(planId, 2);
    expect(await deltasOf(course)).toEqual(completed);
    const sets = await rows(
      'select ordinal from training_plan_set where plan_id = $1 order by ordinal',
      planId,
    );
    expect(sets.map(({ ordinal }) => ordinal)).toEqual(sets.map((_, at) => at + 1));
  });

  it('killed in the middle of a set it goes on where it was', async () => {
    // Somebody's row of the second half is held, so that the set that opens their round waits in the middle.
    const { completed, course, planId } = await newPublication(async (people) => {
      await ctx.asOwner('begin');
      await ctx.asOwner('select 1 from person where id = $1 for update', [people[5]]);
    });
    const outcome = ctx
      .get(PlanJob)
      .carryOut(planId, 2)
      .then(
        () => 'done',
        () => 'killed',
      );
    // Whoever waits is ended, the product's own run as well as this one, until this one is gone.
    let ended: unknown = null;
    while (ended === null) {
      await ctx.work.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like '%planned_cycle%'`,
      );
      ended = await Promise.race([outcome, Promise.resolve(null)]);
    }
    const half = await deltasOf(course);
    await ctx.asOwner('commit');
    expect(half.length).toBeLessThan(completed.length);
    expect(half).not.toContain(completed[5]);

    await Promise.all([ctx.get(PlanJob).carryOut(planId, 2), ctx.get(PlanJob).carryOut(planId, 2)]);
    expect(await deltasOf(course)).toEqual(completed);
    const parts = await rows(
      `select cycle_id, count(*) filter (where part = 'block')::int as blocks, count(*) filter (where part = 'meaning')::int as meanings
       from cycle_part join cycle on cycle.id = cycle_id where course_id = $1 and kind = 'delta' group by cycle_id`,
      course.courseId,
    );
    expect(parts).toHaveLength(7);
    for (const part of parts) expect(part).toMatchObject({ blocks: 2, meanings: 1 });
    const events = await rows(
      `select cycle_id from cycle_event join cycle on cycle.id = cycle_id where course_id = $1 and cycle.kind = 'delta'`,
      course.courseId,
    );
    expect(events).toHaveLength(7);
  });

  it('who completes at the very moment of publishing is not missed', async () => {
    const first = await newCourse(ctx, { questions: 2 });
    const people = [];
    for (let at = 0; at < 4; at += 1) {
      const cycle = await newCycle(ctx, first);
      const person = learner(ctx, cycle);
      await person.readAll(first);
      await person.take();
      people.push({ ...cycle, ...person });
    }
    const next = await nextPolicy(ctx, first, { changed: [0] });
    const statements = await Promise.all(people.map((person) => person.statement()));
    const [course] = await Promise.all([
      publish(ctx, next),
      ...people.map((person, at) => person.sign().catch(() => statements[at])),
    ]);
    await ctx.get(PlanJob).carryOut(await planOf(course));
    for (const { cycleId, personId } of people) {
      const [cycle] = await rows('select course_version_id, completed_at from cycle where id = $1', cycleId);
      const deltas = await rows(`select 1 from cycle where person_id = $1 and kind = 'delta'`, personId);
      // Done with the old version and re-trained on the new one, or moved on to it: one of the two.
      const isOld = cycle.course_version_id === first.courseVersionId;
      expect(isOld ? cycle.completed_at : null).toEqual(isOld ? expect.any(Date) : null);
      expect(deltas).toHaveLength(isOld ? 1 : 0);
    }
  });

  it('plans and their steps are frozen, and hold no names', async () => {
    for (const table of ['training_plan', 'training_plan_set', 'planned_cycle']) {
      expect((await rows(`select 1 from ${table} limit 1`)).length).toBe(1);
      await expect(ctx.work.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(ctx.asOwner(`delete from ${table}`)).rejects.toThrow('frozen');
    }
  });
});
