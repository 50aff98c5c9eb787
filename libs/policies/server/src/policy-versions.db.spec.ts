import type { PolicyVersionView } from '@leidraad/policies/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  adoptAll,
  lookAtChanges,
  newApprovedPolicy,
  newNextVersion,
  POLICY_TEXT,
  requestApproval,
} from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyVersions } from './policy-versions.service';
import { ReadingsService } from './readings.service';

const clausesOf = (view: PolicyVersionView) => view.sections.flatMap((section) => section.clauses);
const STRICTER = POLICY_TEXT.replace('Doe de training elk jaar.', 'Doe de training twee keer per jaar.');

describe('versions of a policy', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let approver: TestActor;
  let employee: TestActor;
  let first: PolicyVersionView;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    [author, approver, employee] = await Promise.all([
      ctx.newPerson('trainer'),
      ctx.newPerson('trainer'),
      ctx.newPerson(),
    ]);
  });
  afterAll(() => ctx.close());
  beforeEach(async () => {
    ctx.clock.set(new Date('2026-03-02T09:00:00Z'));
    first = await newApprovedPolicy(ctx, author, approver);
  });

  const approve = async (draft: PolicyVersionView, effectiveOn: string) => {
    const looked = await lookAtChanges(ctx, author, await adoptAll(ctx, author, draft));
    const asked = await requestApproval(ctx, author, looked, effectiveOn);
    ctx.clock.set(new Date('2026-03-10T09:00:00Z'));
    return approver.does(() => ctx.get(PolicyApprovals).approve(draft.slug, draft.versionId, asked.revision));
  };
  const listed = async (who: TestActor) =>
    (await who.does(() => ctx.get(PoliciesService).list())).find(({ slug }) => slug === first.slug);
  const read = (who: TestActor, reference?: string) =>
    who.does(() => ctx.get(PoliciesService).read(first.slug, reference));

  it('carry clauses and decisions over, and ask anew only what means something new', async () => {
    const next = await newNextVersion(ctx, author, first, STRICTER);
    const [old, new_] = [clausesOf(first), clausesOf(next)];
    expect(next).toMatchObject({ number: '2.0', changeKind: 'substantive', base: { number: '1.0' } });
    expect(new_.map(({ clauseId }) => clauseId)).toEqual(old.map(({ clauseId }) => clauseId));
    expect(new_.slice(0, 3).map(({ meaningId }) => meaningId)).toEqual(
      old.slice(0, 3).map(({ meaningId }) => meaningId),
    );
    expect(new_.slice(0, 3).every(({ reading }) => reading?.decision === 'adopted')).toBe(true);
    expect(new_[3]).toMatchObject({ reading: null, earlierReading: { decision: 'adopted' } });
    expect(new_[3]?.meaningId).not.toBe(old[3]?.meaningId);
    expect(next.changes).toMatchObject({ asksNew: 1, open: 1 });
  });

  it('are editorial when nobody has to do anything', async () => {
    const next = await newNextVersion(
      ctx,
      author,
      first,
      POLICY_TEXT.replace('## 2. Training', '## 2. Leren'),
    );
    expect(next).toMatchObject({ number: '1.1', changeKind: 'editorial' });
  });

  it('get the number that their changes ask for when approval is asked, and keep their address by id', async () => {
    const next = await newNextVersion(ctx, author, first, POLICY_TEXT);
    expect(next.number).toBe('1.1');
    const source = { language: 'nl' as const, format: 'markdown' as const, text: STRICTER };
    const changed = await author.does(() =>
      ctx.get(PolicyDrafts).replaceSource(first.slug, '1.1', source, next.revision),
    );
    expect(changed.number).toBe('1.1');
    const looked = await lookAtChanges(ctx, author, await adoptAll(ctx, author, changed));
    const asked = await requestApproval(ctx, author, looked);
    expect(asked).toMatchObject({ number: '2.0', changeKind: 'substantive', versionId: next.versionId });
    expect((await read(author, next.versionId)).number).toBe('2.0');
  });

  it('come one at a time, also when two people start at once', async () => {
    const source = { language: 'nl' as const, format: 'markdown' as const, text: STRICTER };
    const start = () => author.does(() => ctx.get(PolicyVersions).start(first.slug, { source }));
    const settled = await Promise.allSettled([start(), start()]);
    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([
      { reason: { code: 'policy.draft-exists', details: { params: { number: '2.0' } } } },
    ]);
  });

  it('start in the main language', async () => {
    const source = { language: 'en' as const, format: 'markdown' as const, text: 'Share nothing.' };
    await expect(author.does(() => ctx.get(PolicyVersions).start(first.slug, { source }))).rejects.toThrow(
      'policy.version-language',
    );
  });

  it('are not approved before somebody looked at every change', async () => {
    const next = await adoptAll(ctx, author, await newNextVersion(ctx, author, first, STRICTER));
    await expect(requestApproval(ctx, author, next)).rejects.toMatchObject({
      code: 'policy.not-ready',
      details: { current: [{ code: 'policy.changes-unseen', params: { open: 1 } }] },
    });
  });

  it('apply from their day on: readers get what is in effect', async () => {
    await approve(await newNextVersion(ctx, author, first, STRICTER), '2026-04-01');
    const numbers = async () => {
      const view = await read(employee);
      return [view.number, view.lifecycle, ...view.versions.map(({ lifecycle }) => lifecycle)];
    };
    expect(await numbers()).toEqual(['1.0', 'effective', 'approved', 'effective']);
    ctx.clock.set(new Date('2026-03-31T22:30:00Z'));
    expect(await numbers()).toEqual(['2.0', 'effective', 'effective', 'superseded']);
    expect(await read(employee, '1.0')).toMatchObject({ number: '1.0', lifecycle: 'superseded' });
    const rows = await employee.does(() => ctx.get(PolicyVersions).list(first.slug));
    expect(rows).toMatchObject([
      { number: '2.0', baseNumber: '1.0', effectiveUntil: null, reason: null, changes: { asksNew: 1 } },
      { number: '1.0', lifecycle: 'superseded', effectiveUntil: '2026-03-31', clauses: 4 },
    ]);
    expect(await listed(employee)).toMatchObject({ number: '2.0', inForce: { number: '2.0' } });
  });

  it('never start before the version they follow; that one taken back, they may', async () => {
    const second = await approve(await newNextVersion(ctx, author, first, STRICTER), '2026-05-01');
    const next = await newNextVersion(ctx, author, first, POLICY_TEXT);
    expect(next.follows).toEqual({ number: '2.0', effectiveOn: '2026-05-01' });
    const ready = await lookAtChanges(ctx, author, await adoptAll(ctx, author, next));
    await expect(requestApproval(ctx, author, ready, '2026-04-30')).rejects.toMatchObject({
      code: 'policy.effective-order',
      details: { params: { number: '2.0', effectiveOn: '2026-05-01' } },
    });
    await approver.does(() =>
      ctx.get(PolicyVersions).withdraw(first.slug, second.number, 'De training bleek niet haalbaar.'),
    );
    expect(await requestApproval(ctx, author, ready, '2026-04-30')).toMatchObject({
      follows: { number: '1.0' },
      effectiveOn: '2026-04-30',
    });
  });

  it('stand in the list beside the version that still holds', async () => {
    await newNextVersion(ctx, author, first, STRICTER);
    ctx.clock.set(new Date('2026-03-10T09:00:00Z'));
    const inForce = { number: '1.0', effectiveOn: '2026-03-09' };
    expect(await listed(author)).toMatchObject({ number: '2.0', state: 'draft', inForce });
    expect(await listed(employee)).toMatchObject({ number: '1.0', inForce });
  });

  it('are taken back with a reason, once, and the one before applies again', async () => {
    await approve(await newNextVersion(ctx, author, first, STRICTER), '2026-03-10');
    const withdraw = (reference: string) =>
      approver.does(() =>
        ctx.get(PolicyVersions).withdraw(first.slug, reference, 'De training bleek niet haalbaar.'),
      );
    const rows = await withdraw('2.0');
    expect(rows[0]).toMatchObject({
      lifecycle: 'withdrawn',
      withdrawn: { reason: 'De training bleek niet haalbaar.' },
    });
    expect(await read(employee)).toMatchObject({ number: '1.0', lifecycle: 'effective' });
    await expect(withdraw('2.0')).rejects.toThrow('policy.withdrawn');
    expect(await listed(author)).toMatchObject({ number: '1.0', withdrawn: false });
    const next = await newNextVersion(ctx, author, first, POLICY_TEXT);
    expect(next).toMatchObject({ number: '2.1', base: { number: '1.0' } });
    await expect(withdraw(next.versionId)).rejects.toThrow('policy.not-approved');
    await author.does(() => ctx.get(PolicyDrafts).remove(first.slug, next.versionId, next.revision));
    await withdraw('1.0');
    expect(await listed(author)).toMatchObject({ number: '2.0', withdrawn: true, inForce: null });
    expect(await listed(employee)).toBeUndefined();
  });

  it('leave what was approved alone: a decision about a shared sentence counts in the draft only', async () => {
    const next = await newNextVersion(ctx, author, first, STRICTER);
    ctx.clock.set(new Date('2026-03-12T09:00:00Z'));
    const [clause] = clausesOf(next);
    const rejected = {
      clauseVersionId: clause?.clauseVersionId ?? '',
      seen: clause?.reading?.id ?? null,
      decision: 'rejected' as const,
      norm: 'none' as const,
      addressee: 'none' as const,
      topic: null,
      plainText: {},
      why: 'Geldt niet voor medewerkers.',
    };
    const draft = await author.does(() =>
      ctx.get(ReadingsService).decide(first.slug, next.versionId, [rejected]),
    );
    expect(clausesOf(draft)[0]?.reading?.decision).toBe('rejected');
    expect(clausesOf(await read(author, '1.0'))[0]?.reading?.decision).toBe('adopted');
  });

  it('can be thrown away while a draft, with what only they had', async () => {
    const next = await newNextVersion(ctx, author, first, `${STRICTER}\nVraag hulp bij twijfel.\n`);
    await author.does(() => ctx.get(PolicyDrafts).remove(first.slug, next.versionId, next.revision));
    const { rows } = await ctx.asOwner('select id from clause where policy_id = $1', [first.policyId]);
    expect(rows).toHaveLength(clausesOf(first).length);
    expect(await read(author)).toMatchObject({ number: '1.0' });
  });
});
