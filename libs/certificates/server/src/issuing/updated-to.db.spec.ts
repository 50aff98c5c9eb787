import { PlanJob } from '@leidraad/training/server';
import { Certificates } from '../holding/certificates.service';
import { VerificationService } from '../verification/verification.service';
import {
  as,
  learner,
  newCompletedCycle,
  newCourse,
  nextPolicy,
  publish,
  setup,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('a certificate after a delta', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  afterAll(() => ctx.close());

  it('keeps its dates and gains up to which policy its holder is, for the holder and for anybody', async () => {
    const course = await newCourse(ctx);
    const { personId, certificateId } = await newCompletedCycle(ctx, course);
    const detail = () => as(personId, () => ctx.get(Certificates).detail(certificateId));
    const before = await detail();
    expect(before.updatedTo).toBeNull();

    ctx.clock.set(new Date('2026-05-04T09:00:00Z'));
    const second = await publish(ctx, await nextPolicy(ctx, course, { changed: [0] }));
    const { rows: plans } = await ctx.asOwner('select id from training_plan where course_version_id = $1', [
      second.courseVersionId,
    ]);
    await ctx.get(PlanJob).carryOut(plans[0].id);
    const { rows } = await ctx.asOwner(`select id from cycle where person_id = $1 and kind = 'delta'`, [
      personId,
    ]);
    const delta = learner(ctx, { cycleId: rows[0].id, personId });
    await delta.read('les-1');
    await delta.take();
    expect((await delta.sign()).completed).toBe(true);

    const after = await detail();
    expect(after).toMatchObject({
      number: before.number,
      policyNumber: '1.0',
      completedOn: before.completedOn,
      validUntil: before.validUntil,
      updatedTo: { policyNumber: '2.0', on: '2026-05-04' },
    });
    expect(await ctx.get(VerificationService).check(before.number, 'a')).toMatchObject({
      policyNumber: '1.0',
      updatedTo: { policyNumber: '2.0', on: '2026-05-04' },
    });
    const certificates = await ctx.asOwner('select 1 from certificate where cycle_id = $1', [rows[0].id]);
    expect(certificates.rowCount).toBe(0);
  });
});
