import { Certificates } from '../holding/certificates.service';
import { CertificateTasks } from '../tasks/certificate-tasks.service';
import { Drawing } from './drawing.service';
import { Person } from '@leidraad/people/server';
import { Changes, DomainEvents } from '@leidraad/shared/server';
import { CycleCompleted } from '@leidraad/training/model';
import { firstValueFrom, filter, timeout } from 'rxjs';
import {
  as,
  HR,
  newCompletedCycle,
  newCourse,
  newEmployee,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('certificates', () => {
  let ctx: ThreadContext;
  let course: TestCourse;
  beforeAll(async () => {
    ctx = await setup();
    course = await newCourse(ctx);
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const detail = (personId: string, id: string) => as(personId, () => ctx.get(Certificates).detail(id));
  const pdf = (personId: string, id: string) => as(personId, () => ctx.get(Certificates).pdf(id));

  it('are drawn by themselves after the commit, and watchers hear of it', async () => {
    const changes = ctx.get(Changes);
    const heard: string[] = [];
    const watching = changes.heard.subscribe((topic) => heard.push(topic));
    const { personId, certificateId } = await newCompletedCycle(ctx, course);
    expect(certificateId).not.toBe('');
    const drawn = async () => (await detail(personId, certificateId)).pdfReady;
    while (!(await drawn())) {
      const next = changes.heard.pipe(
        filter((topic) => topic === `certificate:${certificateId}`),
        timeout(500),
      );
      await firstValueFrom(next, { defaultValue: '' }).catch(() => '');
    }
    watching.unsubscribe();
    expect(heard).toContain(`tasks:${personId}`);
    expect(heard).toContain('completion');
    expect(heard).toContain(`certificate:${certificateId}`);
  });

  it('serve the stored bytes, however often they are drawn', async () => {
    const { personId, certificateId } = await newCompletedCycle(ctx, course);
    await Promise.all([1, 2, 3].map(() => ctx.get(Drawing).draw(certificateId)));
    const first = await pdf(personId, certificateId);
    await as(personId, () => ctx.work.manager.update(Person, personId, { familyName: 'Anders' }));
    await ctx.get(Drawing).draw(certificateId);
    const second = await pdf(personId, certificateId);
    expect(second.sha256).toBe(first.sha256);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await detail(personId, certificateId)).pdfSha256).toBe(first.sha256);
    const { rowCount } = await ctx.asOwner('select 1 from file where sha256 = $1', [first.sha256]);
    expect(rowCount).toBe(1);
  });

  it('are issued once, whatever is delivered twice', async () => {
    const { cycleId, personId } = await newCompletedCycle(ctx, course);
    const [row] = await ctx.work.query<Record<string, string>>(
      'select course_id, course_version_id, completed_on::text, valid_until::text from cycle where id = $1',
      [cycleId],
    );
    await ctx.work.run(() =>
      ctx.get(DomainEvents).publish(CycleCompleted, {
        cycleId,
        personId,
        courseId: row?.['course_id'] ?? '',
        courseVersionId: row?.['course_version_id'] ?? '',
        policyVersionId: course.policyVersionId,
        kind: 'full',
        completedAt: ctx.clock.now(),
        completedOn: row?.['completed_on'] ?? '',
        validUntil: row?.['valid_until'] ?? '',
        zone: 'Europe/Amsterdam',
      }),
    );
    const { rows } = await ctx.asOwner('select revision from certificate where cycle_id = $1', [cycleId]);
    expect(rows).toEqual([{ revision: 1 }]);
  });

  it('are in the language the holder has when they are issued', async () => {
    const personId = await newEmployee(ctx, { language: 'en' });
    const { certificateId } = await newCompletedCycle(ctx, course, { personId });
    await ctx.work.manager.update(Person, personId, { language: 'nl' });
    const { rows } = await ctx.asOwner('select language from certificate where id = $1', [certificateId]);
    expect(rows).toEqual([{ language: 'en' }]);
  });

  it('show their history with what is still to come', async () => {
    const { personId, certificateId } = await newCompletedCycle(ctx, course);
    const { history, state, verifyUrl, number } = await detail(personId, certificateId);
    expect(history.map((event) => [event.kind, event.on, event.future])).toEqual([
      ['assigned', '2026-03-02', false],
      ['completed', '2026-03-02', false],
      ['issued', '2026-03-02', false],
      ['renewal-opens', '2027-01-31', true],
      ['valid-until', '2027-03-01', true],
    ]);
    expect(state).toBe('valid');
    expect(verifyUrl).toBe(`https://leidraad.test/c/${number}`);
    ctx.clock.set(new Date('2027-03-01T22:59:00Z'));
    expect((await detail(personId, certificateId)).state).toBe('expiring');
    ctx.clock.set(new Date('2027-03-01T23:00:00Z'));
    expect((await detail(personId, certificateId)).state).toBe('expired');
  });

  it('belong to their holder alone', async () => {
    const { certificateId } = await newCompletedCycle(ctx, course);
    const other = await newEmployee(ctx);
    await expect(detail(other, certificateId)).rejects.toMatchObject({
      code: 'certificate.unknown',
      kind: 'missing',
    });
    await expect(pdf(other, certificateId)).rejects.toMatchObject({ code: 'certificate.unknown' });
    const share = as(other, () => ctx.get(Certificates).share(certificateId, true));
    await expect(share).rejects.toMatchObject({ code: 'certificate.unknown' });
  });

  describe('for a name with characters outside the fonts', () => {
    it('stand, while the PDF waits for human resources', async () => {
      const hrId = await newEmployee(ctx);
      const personId = await newEmployee(ctx, { familyName: '中村' });
      const { certificateId } = await newCompletedCycle(ctx, course, { personId });
      await ctx.get(Drawing).draw(certificateId);
      expect(await detail(personId, certificateId)).toMatchObject({
        state: 'valid',
        pdfReady: false,
        missingCharacters: ['中', '村'],
      });
      await expect(pdf(personId, certificateId)).rejects.toMatchObject({ code: 'certificate.pdf-not-ready' });
      const tasks = await as(hrId, () => ctx.get(CertificateTasks).list(), HR);
      expect(tasks).toContainEqual(expect.objectContaining({ certificateId, characters: ['中', '村'] }));

      await ctx.work.manager.update(Person, personId, { familyName: 'Nakamura' });
      await as(hrId, () => ctx.get(CertificateTasks).retry(certificateId), HR);
      const [renewed] = await as(personId, () => ctx.get(Certificates).mine());
      expect(renewed?.id).not.toBe(certificateId);
      await ctx.get(Drawing).draw(renewed?.id ?? '');
      expect(await detail(personId, renewed?.id ?? '')).toMatchObject({
        pdfReady: true,
        missingCharacters: [],
      });
      expect((await detail(personId, certificateId)).state).toBe('replaced');
      expect(await as(hrId, () => ctx.get(CertificateTasks).list(), HR)).toEqual([]);
    });
  });
});
