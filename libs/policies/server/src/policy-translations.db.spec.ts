import type { PolicyVersionView } from '@leidraad/policies/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  adoptAll,
  newDraftPolicy,
  POLICY_TEXT,
  requestApproval,
} from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { PoliciesService } from './policies.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicySource } from './policy-source.entity';
import { PolicyTranslations } from './policy-translations.service';

const ENGLISH = `# Policy

## 1. Privacy

Share nothing about customers. Report a mistake at once.

## 2. Training

Do the training every year.
`;

describe('a translation beside the main text', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let draft: PolicyVersionView;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    author = await ctx.newPerson('trainer');
  });
  afterAll(() => ctx.close());
  beforeEach(async () => {
    const { slug, revision } = await newDraftPolicy(ctx, author);
    draft = await write(slug, revision, ENGLISH, 'en');
  });

  const write = (slug: string, revision: number, text: string, language: 'nl' | 'en') =>
    author.does(() =>
      ctx.get(PolicyDrafts).replaceSource(slug, '1.0', { language, format: 'markdown', text }, revision),
    );
  type Pairs = Parameters<PolicyTranslations['pair']>[3]['pairs'];
  const pair = (pairs: Pairs, { slug, revision } = draft) =>
    author.does(() => ctx.get(PolicyTranslations).pair(slug, '1.0', 'en', { pairs, revision }));
  const clausesOf = (view: PolicyVersionView) => view.sections.flatMap((section) => section.clauses);
  const idOf = (number: string) =>
    clausesOf(draft).find((clause) => clause.number === number)?.clauseVersionId ?? '';
  const english = (view: PolicyVersionView) => clausesOf(view).map(({ text }) => text.en ?? null);

  it('is paired by hand where counting did not, from its own sentences or in own words', async () => {
    const paired = await pair([
      { clauseVersionId: idOf('1.1'), from: '1.1' },
      { clauseVersionId: idOf('1.2'), from: '1.2' },
      { clauseVersionId: idOf('1.3'), text: 'Mistakes harm trust.' },
    ]);
    expect(paired.unpaired).toEqual([]);
    expect(english(paired)).toEqual([
      'Share nothing about customers.',
      'Report a mistake at once.',
      'Mistakes harm trust.',
      'Do the training every year.',
    ]);
    expect(clausesOf(paired).map(({ byHand }) => byHand)).toEqual([['en'], ['en'], ['en'], []]);
  });

  it('keeps corrections while the sentence stays, and gives the document its word back', async () => {
    const corrected = await pair([{ clauseVersionId: idOf('2.1'), text: 'Take the training each year.' }]);
    const again = await write(
      draft.slug,
      corrected.revision,
      POLICY_TEXT.replace('Meld een fout meteen.', 'Meld fouten meteen.'),
      'nl',
    );
    expect(english(again)[3]).toBe('Take the training each year.');
    const undone = await pair([{ clauseVersionId: idOf('2.1'), text: null }], again);
    expect(english(undone)[3]).toBe('Do the training every year.');
  });

  it('refuses sentences that are not free, beside the pair they are in', async () => {
    await expect(pair([{ clauseVersionId: idOf('1.1'), from: '2.1' }])).rejects.toMatchObject({
      code: 'translation.sentence-unknown',
      details: { fields: [{ path: 'pairs.0.from', params: { number: '2.1' } }] },
    });
    await expect(
      pair([
        { clauseVersionId: idOf('1.1'), from: '1.1' },
        { clauseVersionId: idOf('1.2'), from: '1.1' },
      ]),
    ).rejects.toThrow('translation.sentence-unknown');
    await expect(pair([{ clauseVersionId: draft.versionId, text: 'None.' }])).rejects.toThrow(
      'reading.clause-unknown',
    );
  });

  it('of older data says which sentences stand alone, and has their words with the next change', async () => {
    const older = [{ number: '1.2', text: '…', start: 0, end: 0 }];
    await ctx
      .get(UnitOfWork)
      .manager.update(
        PolicySource,
        { policyVersionId: draft.versionId, language: 'en' },
        { unpaired: older },
      );
    await expect(pair([{ clauseVersionId: idOf('1.1'), from: '1.2' }])).rejects.toThrow(
      'translation.sentence-unknown',
    );
    const changed = await pair([{ clauseVersionId: idOf('1.3'), text: 'Mistakes harm trust.' }]);
    expect(changed.unpaired).toContainEqual({
      language: 'en',
      number: '1.2',
      text: 'Report a mistake at once.',
    });
  });

  it('stops nothing but its own publishing: readers get the main text until nothing stands alone', async () => {
    const employee = await ctx.newPerson();
    const approver = await ctx.newPerson('trainer');
    const asked = await requestApproval(ctx, author, await adoptAll(ctx, author, draft));
    await approver.does(() => ctx.get(PolicyApprovals).approve(draft.slug, '1.0', asked.revision));
    const seen = await employee.does(() => ctx.get(PoliciesService).read(draft.slug));
    expect(english(seen)).toEqual([null, null, null, null]);
    expect(seen.sources.map(({ language }) => language)).toEqual(['nl']);
  });

  it('can be taken out again', async () => {
    const without = await author.does(() =>
      ctx.get(PolicyDrafts).removeTranslation(draft.slug, '1.0', 'en', draft.revision),
    );
    expect([without.sources.length, without.unpaired, english(without)]).toEqual([
      1,
      [],
      [null, null, null, null],
    ]);
  });
});
