import type { ClauseView, PolicyVersionView } from '@leidraad/policies/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  adoptAll,
  newApprovedPolicy,
  newDraftPolicy,
  POLICY_TEXT,
} from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyDrafts } from './policy-drafts.service';
import { ReadingsService } from './readings.service';

const clausesOf = (view: PolicyVersionView) => view.sections.flatMap((section) => section.clauses);

describe('drafts of a policy', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let employee: TestActor;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    [author, employee] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson()]);
  });
  afterAll(() => ctx.close());

  const replace = (slug: string, text: string, language: 'nl' | 'en' = 'nl') =>
    author.does(async () => {
      const { revision } = await ctx.get(PoliciesService).read(slug);
      const source = { language, format: 'markdown' as const, text };
      return ctx.get(PolicyDrafts).replaceSource(slug, '1.0', source, revision);
    });
  const rejection = (clause: ClauseView | undefined, seen = clause?.reading?.id ?? null) => ({
    clauseVersionId: clause?.clauseVersionId ?? '',
    seen,
    decision: 'rejected' as const,
    norm: 'none' as const,
    addressee: 'none' as const,
    topic: null,
    plainText: {},
    why: 'Geldt niet voor medewerkers.',
  });

  it('get an address of their own from the title', async () => {
    const [first, second] = [await newDraftPolicy(ctx, author), await newDraftPolicy(ctx, author)];
    expect(first.slug).toMatch(/^beleid/);
    expect(second.slug).not.toBe(first.slug);
  });

  it('keep the original bytes', async () => {
    const { slug } = await newDraftPolicy(ctx, author);
    const { bytes } = await author.does(() => ctx.get(PoliciesService).source(slug, 'nl'));
    expect(bytes.toString('utf8')).toBe(POLICY_TEXT);
  });

  it('keep decisions about sentences that stay when the document is read again', async () => {
    const draft = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
    const again = await replace(
      draft.slug,
      POLICY_TEXT.replace('Meld een fout meteen.', 'Meld een fout dezelfde dag.'),
    );
    const decided = clausesOf(again).map(({ number, reading }) => [number, reading?.decision ?? null]);
    expect(decided).toEqual([
      ['1.1', 'adopted'],
      ['1.2', null],
      ['1.3', 'adopted'],
      ['2.1', 'adopted'],
    ]);
  });

  it('pair a translation by section and number, and say what has no pair', async () => {
    const { slug } = await newDraftPolicy(ctx, author);
    const english =
      '# Policy\n\n## 1. Privacy\n\nShare nothing. Report at once.\n\n## 2. Training\n\nTrain each year.\n';
    const paired = await replace(slug, english, 'en');
    expect(paired.title).toEqual({ nl: 'Beleid', en: 'Policy' });
    expect(clausesOf(paired).map(({ text }) => text.en)).toEqual([
      undefined,
      undefined,
      undefined,
      'Train each year.',
    ]);
    expect(paired.unpaired.map(({ number, text }) => [number, text])).toEqual([
      ['1.1', null],
      ['1.2', null],
      ['1.3', null],
      ['1.1', 'Share nothing.'],
      ['1.2', 'Report at once.'],
    ]);
    const complete = await replace(slug, english.replace('at once.', 'at once. Trust is harmed.'), 'en');
    expect(complete.unpaired).toEqual([]);
  });

  it('count the latest decision about a clause', async () => {
    const draft = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
    const clause = clausesOf(draft)[0];
    const decided = await author.does(() =>
      ctx.get(ReadingsService).decide(draft.slug, '1.0', [rejection(clause)]),
    );
    expect(clausesOf(decided)[0]?.reading).toMatchObject({
      decision: 'rejected',
      why: 'Geldt niet voor medewerkers.',
    });
    const { rows } = await ctx.asOwner('select decision from reading where meaning_id = $1', [
      clause?.meaningId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('take no decision over a newer one that was not seen, alone or among others', async () => {
    const draft = await newDraftPolicy(ctx, author);
    const decided = await adoptAll(ctx, author, draft);
    const [first, second] = clausesOf(decided);
    const decide = (readings: ReturnType<typeof rejection>[]) =>
      author.does(() => ctx.get(ReadingsService).decide(draft.slug, '1.0', readings));
    await expect(decide([rejection(first), rejection(second, null)])).rejects.toMatchObject({
      code: 'reading.stale',
      kind: 'stale',
      details: {
        fields: [{ path: 'readings.1.seen', code: 'reading.stale', params: { number: '1.2' } }],
        current: { revision: decided.revision },
      },
    });
    const now = await author.does(() => ctx.get(PoliciesService).read(draft.slug));
    expect(clausesOf(now)[0]?.reading?.decision).toBe('adopted');
  });

  it('take no text over work that was not seen', async () => {
    const draft = await newDraftPolicy(ctx, author);
    await adoptAll(ctx, author, draft);
    const source = { language: 'nl' as const, format: 'markdown' as const, text: POLICY_TEXT };
    await expect(
      author.does(() => ctx.get(PolicyDrafts).replaceSource(draft.slug, '1.0', source, draft.revision)),
    ).rejects.toMatchObject({ code: 'policy.stale', details: { current: { revision: draft.revision + 1 } } });
  });

  it('are hidden from employees, who see adopted readings of approved versions only', async () => {
    const policies = ctx.get(PoliciesService);
    const draft = await newDraftPolicy(ctx, author);
    await expect(employee.does(() => policies.read(draft.slug))).rejects.toThrow('policy.unknown');
    const approved = await newApprovedPolicy(ctx, author, await ctx.newPerson('trainer'));
    const seen = await employee.does(() => policies.read(approved.slug));
    expect(clausesOf(seen)[0]?.reading).toMatchObject({ decision: 'adopted', byName: null });
    const listed = await employee.does(() => policies.list());
    expect(listed.every(({ state }) => state === 'approved')).toBe(true);
    expect(listed.map(({ slug }) => slug)).toContain(approved.slug);
  });

  it('can be deleted with everything in them', async () => {
    const draft = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
    const remove = (revision: number) =>
      author.does(() => ctx.get(PolicyDrafts).remove(draft.slug, '1.0', revision));
    await expect(remove(draft.revision - 1)).rejects.toThrow('policy.stale');
    await remove(draft.revision);
    const { rows } = await ctx.asOwner('select 1 from clause where policy_id = $1', [draft.policyId]);
    expect(rows).toEqual([]);
    await expect(author.does(() => ctx.get(PoliciesService).read(draft.slug))).rejects.toThrow(
      'policy.unknown',
    );
  });
});
