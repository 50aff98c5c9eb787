import type { ComparedRelation, ComparedVersions, PolicyVersionView } from '@leidraad/policies/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  adoptAll,
  lookAtChanges,
  newApprovedPolicy,
  newNextVersion,
  POLICY_TEXT,
  requestApproval,
} from '../../../../tools/testing/authoring/policies';
import { ComparisonOverrules } from './comparison-overrules.service';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyComparisons } from './policy-comparisons.service';
import { Documents } from './understanding/documents.service';
import { PolicyDrafts } from './policy-drafts.service';

const WHY = 'Dit vraagt niets anders van mensen.';
const ONCE = 'Doe de training elk jaar.';
const TWICE = 'Doe de training twee keer per jaar.';
const STRICTER = POLICY_TEXT.replace(ONCE, TWICE);

describe('a version beside the one it was made from', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let approver: TestActor;
  let first: PolicyVersionView;
  let draft: PolicyVersionView;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    [author, approver] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
  });
  afterAll(() => ctx.close());
  beforeEach(async () => {
    first = await newApprovedPolicy(ctx, author, approver);
    draft = await newNextVersion(ctx, author, first, STRICTER);
  });

  const compared = (other?: string) =>
    author.does(() => ctx.get(PolicyComparisons).view(draft.slug, draft.versionId, other));
  const overrule = (body: Parameters<ComparisonOverrules['add']>[2]) =>
    author.does(() => ctx.get(ComparisonOverrules).add(draft.slug, draft.versionId, body));
  const rowOf = (view: ComparedVersions, text: string) =>
    view.relations.find(({ from, to }) => [...from, ...to].some((clause) => clause.text === text));
  const ids = (row: ComparedRelation | undefined) => ({
    from: (row?.from ?? []).map(({ clauseVersionId }) => clauseVersionId),
    to: (row?.to ?? []).map(({ clauseVersionId }) => clauseVersionId),
  });

  it('shows every clause once, with what changed and why', async () => {
    const view = await compared();
    expect(view).toMatchObject({
      old: { number: '1.0' },
      new: { number: '2.0' },
      editable: true,
      nextNumber: '2.0',
      counts: { unchanged: 3, categories: { substantive: 1 }, asksNew: 1, toLook: 1, open: 1 },
    });
    expect(rowOf(view, TWICE)).toMatchObject({ kind: 'edited', change: 'substantive', needsLook: true });
  });

  it('follows the owner who chooses another class: meaning, decision and number come back', async () => {
    const view = await compared();
    const changed = await overrule({
      kind: 'class',
      ...ids(rowOf(view, TWICE)),
      change: 'clarifying',
      why: WHY,
      revision: view.revision,
    });
    expect(changed).toMatchObject({ nextNumber: '1.1', counts: { asksNew: 0, open: 0 } });
    expect(rowOf(changed, TWICE)).toMatchObject({ change: 'clarifying', proposed: 'substantive' });
    expect(rowOf(changed, TWICE)?.overrules).toMatchObject([
      { kind: 'class', why: WHY, byName: 'Noor Bakker' },
    ]);
    const { sections } = await author.does(() => ctx.get(PoliciesService).read(draft.slug, draft.versionId));
    expect(sections[1]?.clauses[0]).toMatchObject({
      meaningId: first.sections[1]?.clauses[0]?.meaningId,
      reading: { decision: 'adopted' },
    });
    const [{ id } = { id: '' }] = rowOf(changed, TWICE)?.overrules ?? [];
    const restored = await author.does(() =>
      ctx.get(ComparisonOverrules).remove(draft.slug, draft.versionId, id, changed.revision),
    );
    expect(restored.counts).toMatchObject({ asksNew: 1, open: 1 });
  });

  it('counts a name that changed everywhere as one change, on every page', async () => {
    const text = `# Beleid\n\nVraag Jansen om hulp. Meld het aan Jansen. Jansen bewaart de sleutel.\n`;
    first = await newApprovedPolicy(ctx, author, approver, text);
    draft = await newNextVersion(ctx, author, first, text.replaceAll('Jansen', 'Pietersen'));
    const view = await compared();
    expect(view.counts).toMatchObject({ categories: { renamed: 1, wording: 0 }, toLook: 1, open: 1 });
    expect(draft.changes).toEqual(view.counts);
    const [one, ...others] = view.relations.filter(({ needsLook }) => needsLook).map(({ key }) => key);
    const look = (keys: (string | undefined)[], revision: number) =>
      author.does(() =>
        ctx.get(ComparisonOverrules).confirm(draft.slug, draft.versionId, {
          keys: keys.map((key) => key ?? ''),
          looked: true,
          revision,
        }),
      );
    const started = await look([one], view.revision);
    expect(started.counts).toMatchObject({ toLook: 1, open: 1 });
    expect((await look(others, started.revision)).counts).toMatchObject({ toLook: 1, open: 0 });
  });

  it('takes a pair apart and puts it together again', async () => {
    const view = await compared();
    const apart = await overrule({
      kind: 'unpair',
      ...ids(rowOf(view, TWICE)),
      why: WHY,
      revision: view.revision,
    });
    expect(apart.counts.categories).toMatchObject({ substantive: 0, added: 1, removed: 1 });
    const added = rowOf(apart, TWICE)?.to[0];
    expect(added?.clauseId).not.toBe(rowOf(apart, ONCE)?.from[0]?.clauseId);
    const together = await overrule({
      kind: 'pair',
      from: ids(rowOf(apart, ONCE)).from,
      to: ids(rowOf(apart, TWICE)).to,
      why: WHY,
      revision: apart.revision,
    });
    expect(together.counts.categories).toMatchObject({ substantive: 1, added: 0, removed: 0 });
    expect(rowOf(together, TWICE)?.to[0]?.clauseId).toBe(rowOf(together, ONCE)?.from[0]?.clauseId);
  });

  it('keeps a choice and a look while the text is away, and uses them when it returns', async () => {
    const view = await compared();
    await overrule({
      kind: 'class',
      ...ids(rowOf(view, TWICE)),
      change: 'cosmetic',
      why: WHY,
      revision: view.revision,
    });
    const write = async (text: string) => {
      const { revision } = await compared();
      const source = { language: 'nl' as const, format: 'markdown' as const, text };
      await author.does(() =>
        ctx.get(PolicyDrafts).replaceSource(draft.slug, draft.versionId, source, revision),
      );
      return compared();
    };
    expect((await write(POLICY_TEXT)).counts).toMatchObject({ unchanged: 4 });
    expect(rowOf(await write(STRICTER), TWICE)).toMatchObject({ change: 'cosmetic', needsLook: false });
  });

  it('refuses what does not fit, and whoever looked at an older state', async () => {
    const view = await compared();
    const { revision } = view;
    const row = ids(rowOf(view, TWICE));
    const others = ids(rowOf(view, 'Meld een fout meteen.'));
    const unknown = '0190a1b2-0000-7000-8000-000000000001';
    const refused = (body: Parameters<ComparisonOverrules['add']>[2], code: string) =>
      expect(overrule(body)).rejects.toThrow(code);
    await refused(
      { kind: 'unpair', from: row.from, to: [unknown], why: WHY, revision },
      'comparison.clause-unknown',
    );
    await refused(
      { kind: 'unpair', from: row.from, to: others.to, why: WHY, revision },
      'comparison.relation-unknown',
    );
    await refused(
      {
        kind: 'pair',
        from: [...row.from, ...others.from],
        to: [...row.to, ...others.to],
        why: WHY,
        revision,
      },
      'comparison.many-to-many',
    );
    await refused(
      { kind: 'pair', from: row.from, to: [...others.to, ...others.to], why: WHY, revision },
      'comparison.clause-twice',
    );
    await expect(
      overrule({ kind: 'class', ...row, change: 'cosmetic', why: WHY, revision: revision - 1 }),
    ).rejects.toMatchObject({ code: 'policy.stale', details: { current: { revision } } });
    await expect(
      author.does(() =>
        ctx
          .get(ComparisonOverrules)
          .confirm(draft.slug, draft.versionId, { keys: ['x'], looked: true, revision }),
      ),
    ).rejects.toThrow('comparison.relation-unknown');
  });

  it('compares and judges before it locks the draft: nobody waits for that', async () => {
    const documents = ctx.get(Documents);
    const { work } = ctx;
    const locked: string[] = [];
    const looking = (kind: 'compare' | 'decide') => {
      const original = documents[kind].bind(documents) as (...given: never[]) => Promise<never>;
      return jest.spyOn(documents, kind).mockImplementation(((...given: never[]) => {
        if (work.manager.queryRunner) locked.push(kind);
        return original(...given);
      }) as never);
    };
    const spies = [looking('compare'), looking('decide')];
    const view = await compared();
    const apart = await overrule({
      kind: 'unpair',
      ...ids(rowOf(view, TWICE)),
      why: WHY,
      revision: view.revision,
    });
    const [{ id } = { id: '' }] = rowOf(apart, TWICE)?.overrules ?? [];
    await author.does(() =>
      ctx.get(ComparisonOverrules).remove(draft.slug, draft.versionId, id, apart.revision),
    );
    const { revision } = await compared();
    const source = {
      language: 'nl' as const,
      format: 'markdown' as const,
      text: `${STRICTER}\nVraag hulp.\n`,
    };
    await author.does(() =>
      ctx.get(PolicyDrafts).replaceSource(draft.slug, draft.versionId, source, revision),
    );
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(locked).toEqual([]);
    for (const spy of spies) spy.mockRestore();
  });

  it('is frozen with the version, and any two versions can be laid side by side', async () => {
    const looked = await lookAtChanges(ctx, author, await adoptAll(ctx, author, draft));
    const asked = await requestApproval(ctx, author, looked);
    await approver.does(() => ctx.get(PolicyApprovals).approve(draft.slug, draft.versionId, asked.revision));
    await expect(
      ctx.asApplication('update clause_change set change = $1 where policy_version_id = $2', [
        'none',
        draft.versionId,
      ]),
    ).rejects.toMatchObject({ code: 'LD001' });
    const own = await compared();
    expect(own).toMatchObject({ editable: false, nextNumber: '2.0' });
    expect(rowOf(own, TWICE)?.lookedAt).toMatchObject({ byName: 'Noor Bakker' });
    draft = await newNextVersion(ctx, author, first, POLICY_TEXT);
    const both = await compared('1.0');
    expect(both).toMatchObject({ editable: false, counts: { unchanged: 4 } });
  });
});
