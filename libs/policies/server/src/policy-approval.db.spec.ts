import { DomainError } from '@leidraad/shared/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  adoptAll,
  newApprovedPolicy,
  newDraftPolicy,
  requestApproval,
} from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';

describe('approving a policy', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let approver: TestActor;
  const approve = (actor: TestActor, { slug, revision }: { slug: string; revision: number }) =>
    actor.does(() => ctx.get(PolicyApprovals).approve(slug, '1.0', revision));

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    [author, approver] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
  });
  afterAll(() => ctx.close());
  beforeEach(() => ctx.setFourEyes(true));

  const code = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof DomainError ? error.code : error),
    );

  it('waits until every clause has a decision', async () => {
    const draft = await newDraftPolicy(ctx, author);
    expect(await code(requestApproval(ctx, author, draft))).toBe('policy.not-ready');
  });

  it('refuses a request for a revision that has passed', async () => {
    const draft = await newDraftPolicy(ctx, author);
    await adoptAll(ctx, author, draft);
    expect(await code(requestApproval(ctx, author, draft))).toBe('policy.stale');
  });

  it('leaves no way to carry its rows into a draft and rewrite them there, for the application or the owner', async () => {
    const { versionId } = await newApprovedPolicy(ctx, author, approver);
    const draft = await newDraftPolicy(ctx, author);
    const moves = [
      ['clause_version', 'policy_version_id'],
      ['section', 'policy_version_id'],
      ['policy_source', 'policy_version_id'],
    ];
    for (const [table, parent] of moves)
      for (const as of [ctx.asApplication, ctx.asOwner])
        await expect(
          as(`update ${table} set ${parent} = $1 where ${parent} = $2`, [draft.versionId, versionId]),
        ).rejects.toThrow('its policy version is approved');
    const text = `update clause_text set clause_version_id = (select id from clause_version where policy_version_id = $1 limit 1)
                  where clause_version_id in (select id from clause_version where policy_version_id = $2)`;
    await expect(ctx.asApplication(text, [draft.versionId, versionId])).rejects.toThrow(
      'its policy version is approved',
    );
  });

  it('is done by somebody else, once, and freezes the version', async () => {
    const draft = await requestApproval(
      ctx,
      author,
      await adoptAll(ctx, author, await newDraftPolicy(ctx, author)),
    );
    expect(await code(approve(author, draft))).toBe('policy.four-eyes');
    const results = await Promise.all([approve(approver, draft), approve(approver, draft)].map(code));
    expect(results.toSorted()).toEqual(['policy.version-approved', null].toSorted());
    const source = { language: 'nl' as const, format: 'text' as const, text: 'Iets anders.' };
    expect(
      await code(
        author.does(() => ctx.get(PolicyDrafts).replaceSource(draft.slug, '1.0', source, draft.revision)),
      ),
    ).toBe('policy.version-approved');
    const { rows } = await ctx.asOwner(`select action from audit_entry where object_id = $1 order by seq`, [
      draft.versionId,
    ]);
    expect(rows.map(({ action }) => action)).toEqual([
      'policy.readings-decided',
      'policy.approval-requested',
      'policy.approved',
    ]);
  });

  it('records that the author did it alone where the company allows that', async () => {
    await ctx.setFourEyes(false);
    const draft = await requestApproval(
      ctx,
      author,
      await adoptAll(ctx, author, await newDraftPolicy(ctx, author)),
    );
    expect(await approve(author, draft)).toMatchObject({ state: 'approved', fourEyesWaived: true });
  });

  it('is for a day to come: asked for a day that is gone, or gone when it is approved, it is refused', async () => {
    ctx.clock.set(new Date('2026-03-02T09:00:00Z'));
    const draft = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
    const past = { code: 'policy.effective-past', params: { effectiveOn: '2026-03-01' } };
    await expect(requestApproval(ctx, author, draft, '2026-03-01')).rejects.toMatchObject({
      code: past.code,
      details: { fields: [{ path: 'effectiveOn', ...past }] },
    });
    const asked = await requestApproval(ctx, author, draft, '2026-03-09');
    // Ten past midnight in the company's zone, still the day before in Greenwich.
    ctx.clock.set(new Date('2026-03-09T23:10:00Z'));
    expect(await code(approve(approver, asked))).toBe('policy.effective-past');
    const back = await author.does(() => ctx.get(PolicyApprovals).withdraw(draft.slug, '1.0'));
    const again = await requestApproval(ctx, author, back, '2026-03-10');
    expect(await approve(approver, again)).toMatchObject({ state: 'approved' });
    ctx.clock.set(new Date('2026-03-02T09:00:00Z'));
  });

  it('is of the text that was read: taken back, changed and asked for again it must be read again', async () => {
    const read = await requestApproval(
      ctx,
      author,
      await adoptAll(ctx, author, await newDraftPolicy(ctx, author)),
    );
    const withdrawn = await author.does(() => ctx.get(PolicyApprovals).withdraw(read.slug, read.number));
    const again = await requestApproval(ctx, author, await adoptAll(ctx, author, withdrawn));
    expect(await code(approve(approver, read))).toBe('policy.stale');
    expect(await approve(approver, again)).toMatchObject({ state: 'approved' });
  });

  it('can be sent back, and then the draft is open again', async () => {
    const draft = await requestApproval(
      ctx,
      author,
      await adoptAll(ctx, author, await newDraftPolicy(ctx, author)),
    );
    expect(await code(adoptAll(ctx, author, draft))).toBe('policy.awaiting-approval');
    const back = await approver.does(() =>
      ctx.get(PolicyApprovals).sendBack(draft.slug, '1.0', 'Zin 1.2 klopt niet met de praktijk.'),
    );
    expect(back).toMatchObject({ state: 'draft', sentBackNote: 'Zin 1.2 klopt niet met de praktijk.' });
    expect(back.sentBack).toEqual({ byName: 'Noor Bakker', at: ctx.clock.now().toISOString() });
    expect(await code(adoptAll(ctx, author, back))).toBeNull();
  });

  it('tells in the list what waits for whom: by whom and when it was asked, and whether it is one’s own', async () => {
    const { slug } = await requestApproval(
      ctx,
      author,
      await adoptAll(ctx, author, await newDraftPolicy(ctx, author)),
    );
    const waiting = async (actor: typeof author) =>
      (await actor.does(() => ctx.get(PoliciesService).list())).find((row) => row.slug === slug)
        ?.approvalRequest;
    const at = ctx.clock.now().toISOString();
    expect(await waiting(approver)).toEqual({ byName: 'Noor Bakker', at, own: false });
    expect(await waiting(author)).toMatchObject({ own: true });
    await approver.does(() => ctx.get(PolicyApprovals).sendBack(slug, '1.0', 'Zin 1.2 klopt niet zo.'));
    expect(await waiting(approver)).toBeNull();
  });

  it.each(['policy_version', 'policy_source', 'section', 'clause_version', 'clause_text'])(
    'leaves no way to change a row of %s, for the application or the owner',
    async (table) => {
      const { versionId } = await newApprovedPolicy(ctx, author, approver);
      const own: Record<string, string> = {
        policy_version: `id = '${versionId}'`,
        clause_text: `clause_version_id in (select id from clause_version where policy_version_id = '${versionId}')`,
      };
      const where = own[table] ?? `policy_version_id = '${versionId}'`;
      const column = table === 'clause_text' ? 'language' : 'id';
      for (const run of [ctx.asApplication, ctx.asOwner]) {
        await expect(run(`update ${table} set ${column} = ${column} where ${where}`)).rejects.toThrow(
          'refused',
        );
        await expect(run(`delete from ${table} where ${where}`)).rejects.toThrow('refused');
      }
    },
  );
});
