import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  newCompleteDraft,
  publishDraft,
  requestPublishing,
} from '../../../../tools/testing/authoring/courses';
import { newApprovedPolicy, newDraftPolicy } from '../../../../tools/testing/authoring/policies';
import { CourseApprovals } from './course-approvals.service';
import { CourseDrafts } from './course-drafts.service';
import { CoursesModule } from './courses.module';
import { CoursesService } from './courses.service';

describe('the draft of a course', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let colleague: TestActor;
  let drafts: CourseDrafts;

  beforeAll(async () => {
    ctx = await setup(CoursesModule);
    [author, colleague] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
    drafts = ctx.get(CourseDrafts);
  });
  afterAll(() => ctx.close());

  const newDraft = async () => newCompleteDraft(ctx, author, await newApprovedPolicy(ctx, author, colleague));

  it('needs an approved policy', async () => {
    const { policyId } = await newDraftPolicy(ctx, author);
    const create = author.does(() => ctx.get(CoursesService).create({ policyId, title: { nl: 'Cursus' } }));
    await expect(create).rejects.toThrow('course.no-approved-policy');
  });

  it('is saved by one of two people who started from the same revision; the other gets the newer text', async () => {
    const draft = await newDraft();
    const saves = [author, colleague].map((actor, index) =>
      actor.does(() =>
        drafts.save(draft.slug, draft.revision, { ...draft.content, title: { nl: `Titel ${index}` } }),
      ),
    );
    const results = await Promise.allSettled(saves);
    const refused = results.find((result) => result.status === 'rejected');
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({
      code: 'course.draft-stale',
      details: {
        current: {
          revision: draft.revision + 1,
          content: { title: { nl: expect.stringMatching(/^Titel/) } },
        },
      },
    });
  });

  it('cannot be changed while somebody is asked to approve it, until it is sent back', async () => {
    const { slug, revision, content } = await requestPublishing(ctx, author, await newDraft());
    const save = () => author.does(() => drafts.save(slug, revision, content));
    await expect(save()).rejects.toThrow('course.awaiting-approval');
    const back = await colleague.does(() =>
      ctx.get(CourseApprovals).sendBack(slug, 'De tweede vraag klopt niet.'),
    );
    expect(back).toMatchObject({ approvalRequestedAt: null, sentBackNote: 'De tweede vraag klopt niet.' });
    await expect(save()).resolves.toMatchObject({ revision: revision + 1 });
  });

  it('starts from the newest version, and only once', async () => {
    const draft = await newDraft();
    await publishDraft(ctx, author, colleague, draft);
    const started = await Promise.all(
      [author, colleague].map((actor) => actor.does(() => drafts.start(draft.slug))),
    );
    expect(started.map(({ content, publishedVersion }) => [content, publishedVersion])).toEqual([
      [draft.content, 1],
      [draft.content, 1],
    ]);
  });

  it('disappears with its course when nothing was published, unless a colleague saved meanwhile', async () => {
    const { slug, revision, content } = await newDraft();
    await colleague.does(() => drafts.save(slug, revision, content));
    await expect(author.does(() => drafts.discard(slug, revision))).rejects.toThrow('course.draft-stale');
    await author.does(() => drafts.discard(slug, revision + 1));
    await expect(author.does(() => drafts.read(slug))).rejects.toThrow('course.unknown');
  });
});
