import { formatNumber } from '@leidraad/certificates/model';
import { Certificates } from '../holding/certificates.service';
import { Drawing } from '../issuing/drawing.service';
import { VerificationService } from './verification.service';
import {
  as,
  newCompletedCycle,
  newCourse,
  newEmployee,
  setup,
  START,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('verification', () => {
  let ctx: ThreadContext;
  let personId: string;
  let certificateId: string;
  let number: string;
  beforeAll(async () => {
    ctx = await setup();
    personId = await newEmployee(ctx, { familyName: 'Van der Geheim' });
    ({ certificateId } = await newCompletedCycle(ctx, await newCourse(ctx), { personId }));
    await ctx.get(Drawing).draw(certificateId);
    ({ number } = await as(personId, () => ctx.get(Certificates).detail(certificateId)));
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const check = (typed: string, address = 'a') => ctx.get(VerificationService).check(typed, address);

  it('says what it is and whether it is valid, and nothing more', async () => {
    const answer = await check(number);
    expect(Object.keys(answer).sort()).toEqual([
      'checkedAt',
      'companyName',
      'completedOn',
      'courseTitle',
      'holderName',
      'known',
      'number',
      'pdfSha256',
      'policyNumber',
      'policyTitle',
      'revokedOn',
      'state',
      'updatedTo',
      'validUntil',
    ]);
    expect(answer).toMatchObject({
      known: true,
      state: 'valid',
      holderName: null,
      policyNumber: '1.0',
      validUntil: '2027-03-01',
    });
    expect(JSON.stringify(answer)).not.toMatch(/Geheim|Noor/);
    expect(JSON.stringify(answer)).not.toContain(personId);
  });

  it('names the holder only while the holder shares it', async () => {
    const share = (showName: boolean) =>
      as(personId, () => ctx.get(Certificates).share(certificateId, showName));
    await share(true);
    await share(true);
    expect(await check(number)).toMatchObject({ holderName: 'Noor Van der Geheim' });
    await share(false);
    expect(await check(number)).toMatchObject({ holderName: null });
    const { rows } = await ctx.asOwner(
      'select kind from certificate_event where certificate_id = $1 order by recorded_at',
      [certificateId],
    );
    expect(rows.map((row) => row.kind)).toEqual(['shared', 'hidden']);
  });

  it.each([(raw: string) => formatNumber(raw), (raw: string) => ` ${formatNumber(raw).toLowerCase()} `])(
    'reads a number as people type it (%#)',
    async (typed) => {
      expect(await check(typed(number))).toMatchObject({ known: true, number });
    },
  );

  it.each(['2222-2222-2222', 'nonsense', '', "'; drop table certificate"])(
    'answers %j as unknown',
    async (typed) => {
      expect(await check(typed)).toEqual({ known: false, checkedAt: START.replace('Z', '.000Z') });
    },
  );

  it('expires after the last valid day in the zone of issue', async () => {
    ctx.clock.set(new Date('2027-03-01T22:59:59Z'));
    expect(await check(number)).toMatchObject({ state: 'expiring' });
    ctx.clock.set(new Date('2027-03-01T23:00:00Z'));
    expect(await check(number)).toMatchObject({ state: 'expired' });
  });

  it('limits how often one address may ask', async () => {
    const many = await Promise.allSettled(Array.from({ length: 70 }, () => check('nonsense', 'somebody')));
    const refused = many.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(10);
    expect(refused[0]?.reason).toMatchObject({ code: 'verification.limited', kind: 'limited' });
    expect(await check(number, 'somebody else')).toMatchObject({ known: true });
  });
});
