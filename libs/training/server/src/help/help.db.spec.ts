import { Help } from './help.service';
import {
  as,
  learner,
  newCourse,
  newCycle,
  newEmployee,
  newUnit,
  setup,
  type ThreadContext,
  TRAINER,
} from '../../../../../tools/testing/thread';

describe('help needed', () => {
  let ctx: ThreadContext;
  let trainerId: string;
  beforeAll(async () => {
    ctx = await setup();
    trainerId = await newEmployee(ctx);
  });
  afterAll(() => ctx.close());

  const failed = async (unitId = ctx.unitId) => {
    const cycle = await newCycle(ctx, await newCourse(ctx), { personId: await newEmployee(ctx, { unitId }) });
    for (const _ of [1, 2, 3]) await learner(ctx, cycle).take(5);
    return cycle;
  };
  const list = (grants = TRAINER) => as(trainerId, () => ctx.get(Help).list(), grants);
  const extra = (cycleId: string, grants = TRAINER) =>
    as(trainerId, () => ctx.get(Help).extraAttempt(cycleId, 'Samen de les doorgenomen'), grants);

  it('shows the trainer the topics and nothing of the answers', async () => {
    const { cycleId } = await failed();
    const row = (await list()).find((candidate) => candidate.cycleId === cycleId);
    expect(row).toMatchObject({ attemptsUsed: 3, topics: [{ nl: 'Onderwerp 1' }, { nl: 'Onderwerp 2' }] });
    expect(JSON.stringify(row)).not.toMatch(/Situatie|wrong|score/);
  });

  it('reaches the trainer of that department only', async () => {
    const [unitId, elsewhere] = [await newUnit(ctx), await newUnit(ctx)];
    const { cycleId } = await failed(unitId);
    const seenFrom = async (unit: string) =>
      (await list([{ role: 'trainer', unitId: unit }])).some((row) => row.cycleId === cycleId);
    expect(await seenFrom(unitId)).toBe(true);
    expect(await seenFrom(elsewhere)).toBe(false);
    await expect(extra(cycleId, [{ role: 'trainer', unitId: elsewhere }])).rejects.toMatchObject({
      code: 'cycle.unknown',
    });
  });

  it('gives one more attempt, once', async () => {
    const cycle = await failed();
    const both = await Promise.allSettled([extra(cycle.cycleId), extra(cycle.cycleId)]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { result } = await learner(ctx, cycle).take(5);
    expect(result).toMatchObject({ passed: false, attemptsLeft: 0 });
    expect((await list()).find((row) => row.cycleId === cycle.cycleId)).toMatchObject({ attemptsUsed: 4 });
  });

  it('lets nobody give an attempt to themselves', async () => {
    const { cycleId, personId } = await failed();
    const toOneself = as(
      personId,
      () => ctx.get(Help).extraAttempt(cycleId, 'Ik probeer het nog eens'),
      TRAINER,
    );
    await expect(toOneself).rejects.toMatchObject({ code: 'cycle.own', kind: 'forbidden' });
  });

  it('gives none while there are attempts left', async () => {
    const { cycleId } = await newCycle(ctx, await newCourse(ctx));
    await expect(extra(cycleId)).rejects.toMatchObject({ code: 'cycle.no-help-needed' });
  });
});
