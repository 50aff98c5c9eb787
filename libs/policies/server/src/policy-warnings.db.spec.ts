import type { PolicyVersionView } from '@leidraad/policies/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import { adoptAll, newDraftPolicy, requestApproval } from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyWarnings } from './policy-warnings.service';

const KEY = `${'a'.repeat(24)}.1`;

describe('the list of warnings', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let draft: PolicyVersionView;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    author = await ctx.newPerson('trainer');
  });
  afterAll(() => ctx.close());
  beforeEach(async () => {
    draft = await newDraftPolicy(ctx, author);
    await ctx.asOwner(
      `insert into policy_warning (policy_version_id, key, language, ordinal, code, clause, params)
       values ($1, $2, 'nl', 0, 'hedge', '1.1', '{}')`,
      [draft.versionId, KEY],
    );
  });

  const look = (key: string, state: 'looked-at' | 'open', note: string | null = null) =>
    author.does(() => ctx.get(PolicyWarnings).look(draft.slug, '1.0', key, { state, note }));
  const found = (view: PolicyVersionView) => view.warnings.find(({ key }) => key === KEY);

  it('says who looked at a warning and what they noted, until it is opened again', async () => {
    const looked = await look(KEY, 'looked-at', 'Dit voorbehoud is bedoeld.');
    expect(found(looked)).toMatchObject({
      state: 'looked-at',
      byName: 'Noor Bakker',
      note: 'Dit voorbehoud is bedoeld.',
      at: '2026-03-02T09:00:00.000Z',
    });
    expect(found(await look(KEY, 'open'))).toMatchObject({
      state: 'open',
      byName: null,
      note: null,
      at: null,
    });
    const { rows } = await ctx.asOwner(
      `select data->>'state' as state from audit_entry where action = 'policy.warning-looked-at' and object_id = $1 order by seq`,
      [draft.versionId],
    );
    expect(rows).toEqual([{ state: 'looked-at' }, { state: 'open' }]);
  });

  it('knows no other warnings, and stays as it is while approval is asked', async () => {
    await expect(look(`${'b'.repeat(24)}.1`, 'open')).rejects.toThrow('policy.warning-unknown');
    const now = await author.does(() => ctx.get(PoliciesService).read(draft.slug));
    await requestApproval(ctx, author, await adoptAll(ctx, author, now));
    await expect(look(KEY, 'looked-at')).rejects.toThrow('policy.awaiting-approval');
  });
});
