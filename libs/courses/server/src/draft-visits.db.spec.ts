import { Changes, Clock, SettableClock } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import { newCompleteDraft } from '../../../../tools/testing/authoring/courses';
import { newApprovedPolicy } from '../../../../tools/testing/authoring/policies';
import { CourseDrafts } from './course-drafts.service';
import { CoursesModule } from './courses.module';
import { DraftVisits } from './draft-visits.service';

describe('who has a draft open', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let colleague: TestActor;
  let visits: DraftVisits;

  beforeAll(async () => {
    ctx = await setup(CoursesModule);
    [author, colleague] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
    visits = ctx.get(DraftVisits);
  });
  afterAll(() => ctx.close());

  const newDraft = async () => newCompleteDraft(ctx, author, await newApprovedPolicy(ctx, author, colleague));
  const stay = (who: TestActor, slug: string, visit: string) => who.does(() => visits.stay(slug, visit));

  it('is told to each other, by name and since when, until one closes the page', async () => {
    const { slug } = await newDraft();
    const [mine, hers] = [newId(), newId()];
    expect(await stay(author, slug, mine)).toEqual({ others: [] });
    const { others } = await stay(colleague, slug, hers);
    expect(others).toEqual([{ name: expect.stringMatching(/ /), since: expect.any(String), you: false }]);
    expect((await stay(author, slug, mine)).others).toHaveLength(1);
    await colleague.does(() => visits.leave(slug, hers));
    expect(await stay(author, slug, mine)).toEqual({ others: [] });
  });

  it('counts a person once, and tells of another window of oneself', async () => {
    const { slug } = await newDraft();
    const mine = newId();
    await stay(author, slug, newId());
    await stay(colleague, slug, newId());
    await stay(colleague, slug, newId());
    const { others } = await stay(author, slug, mine);
    expect(others.map(({ you }) => you)).toEqual([true, false]);
  });

  it('is nobody else’s to end', async () => {
    const { slug } = await newDraft();
    const [mine, hers] = [newId(), newId()];
    await stay(author, slug, mine);
    await colleague.does(() => visits.leave(slug, mine));
    expect((await stay(colleague, slug, hers)).others).toHaveLength(1);
    await stay(colleague, slug, mine);
    expect((await stay(colleague, slug, hers)).others.map(({ you }) => you)).toEqual([false]);
  });

  it('does not come back by what a closed page sent before', async () => {
    const { slug } = await newDraft();
    const [late, lost] = [newId(), newId()];
    await stay(author, slug, late);
    await author.does(() => visits.leave(slug, late));
    await stay(author, slug, late);
    await author.does(() => visits.leave(slug, lost));
    await stay(author, slug, lost);
    expect(await stay(colleague, slug, newId())).toEqual({ others: [] });
  });

  it('is no longer told once the page was silent for a while', async () => {
    const { slug } = await newDraft();
    await stay(author, slug, newId());
    const later = new SettableClock(new Date(Date.now() + 91_000));
    jest.spyOn(ctx.get(Clock), 'now').mockImplementation(() => later.now());
    expect(await stay(colleague, slug, newId())).toEqual({ others: [] });
    jest.restoreAllMocks();
  });

  it('is announced to watching pages when somebody comes or goes, and not at every beat', async () => {
    const { slug, courseId } = await newDraft();
    const announce = jest.spyOn(ctx.get(Changes), 'announce');
    const mine = newId();
    await stay(author, slug, mine);
    await stay(author, slug, mine);
    await author.does(() => visits.leave(slug, mine));
    expect(announce.mock.calls).toEqual([[`draft-company:${courseId}`], [`draft-company:${courseId}`]]);
    jest.restoreAllMocks();
  });

  it('ends with the draft', async () => {
    const { slug, revision } = await newDraft();
    await stay(author, slug, newId());
    await author.does(() => ctx.get(CourseDrafts).discard(slug, revision));
    await expect(stay(author, slug, newId())).rejects.toThrow('course.unknown');
  });
});
