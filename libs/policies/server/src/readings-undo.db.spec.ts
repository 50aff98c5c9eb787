import type { PolicyVersionView } from '@leidraad/policies/model';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import { adoptAll, newDraftPolicy } from '../../../../tools/testing/authoring/policies';
import { PoliciesModule } from './policies.module';
import { ReadingsService } from './readings.service';

describe('taking decisions back', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let adopted: PolicyVersionView;

  beforeAll(async () => {
    ctx = await setup(PoliciesModule);
    author = await ctx.newPerson('trainer');
  });
  afterAll(() => ctx.close());
  beforeEach(async () => {
    adopted = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
  });

  const clausesOf = (view: PolicyVersionView) => view.sections.flatMap((section) => section.clauses);
  const idsOf = (view: PolicyVersionView) => clausesOf(view).map(({ reading }) => reading?.id ?? '');
  const undo = (readingIds: string[]) =>
    author.does(() => ctx.get(ReadingsService).undo(adopted.slug, '1.0', { readingIds }));
  const reject = (view: PolicyVersionView, place: number) => {
    const clause = clausesOf(view)[place];
    return author.does(() =>
      ctx.get(ReadingsService).decide(adopted.slug, '1.0', [
        {
          clauseVersionId: clause?.clauseVersionId ?? '',
          seen: clause?.reading?.id ?? null,
          decision: 'rejected',
          norm: 'none',
          addressee: 'none',
          topic: null,
          plainText: {},
          why: 'Geldt niet voor medewerkers.',
        },
      ]),
    );
  };

  it('opens what was not decided before, all at once, and adds to the history', async () => {
    const open = await undo(idsOf(adopted));
    expect(clausesOf(open).map(({ reading }) => reading)).toEqual([null, null, null, null]);
    const { rows } = await ctx.asOwner('select count(*)::int as n from reading where meaning_id = any($1)', [
      clausesOf(adopted).map(({ meaningId }) => meaningId),
    ]);
    expect(rows[0].n).toBe(8);
    const again = await adoptAll(ctx, author, open);
    expect(clausesOf(again).every(({ reading }) => reading?.decision === 'adopted')).toBe(true);
  });

  it('brings back what was decided before', async () => {
    const rejected = await reject(adopted, 0);
    const back = await undo(idsOf(rejected).slice(0, 1));
    expect(clausesOf(back)[0]?.reading).toMatchObject({ decision: 'adopted', norm: 'obligation' });
  });

  it('is refused when somebody decided since, and about what is not in this version', async () => {
    await reject(adopted, 1);
    await expect(undo(idsOf(adopted))).rejects.toMatchObject({
      code: 'reading.stale',
      details: { params: { number: '1.2' } },
    });
    const other = await adoptAll(ctx, author, await newDraftPolicy(ctx, author));
    await expect(undo(idsOf(other).slice(0, 1))).rejects.toThrow('reading.clause-unknown');
  });
});
