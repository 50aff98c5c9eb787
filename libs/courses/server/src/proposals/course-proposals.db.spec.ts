import {
  setup,
  type AuthoringContext,
  type TestActor,
} from '../../../../../tools/testing/authoring/authoring';
import { newCompleteDraft } from '../../../../../tools/testing/authoring/courses';
import { newApprovedPolicy } from '../../../../../tools/testing/authoring/policies';
import { CourseDrafts } from '../course-drafts.service';
import { CoursesModule } from '../courses.module';
import { CourseProposals } from './course-proposals.service';

describe('what a draft could begin with', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let colleague: TestActor;

  beforeAll(async () => {
    ctx = await setup(CoursesModule);
    [author, colleague] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
  });
  afterAll(() => ctx.close());

  it('is made of the adopted clauses of its policy, cites them, and leaves the draft alone', async () => {
    const policy = await newApprovedPolicy(ctx, author, colleague);
    const draft = await newCompleteDraft(ctx, author, policy);
    const proposed = await author.does(() =>
      ctx.get(CourseProposals).propose(draft.slug, { slots: {} }, new AbortController().signal),
    );
    expect(proposed.lessons.length).toBeGreaterThan(0);
    const cited = proposed.lessons.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'quotation' ? [block.clauseId] : [])),
    );
    expect(cited.length).toBeGreaterThan(0);
    const after = await author.does(() => ctx.get(CourseDrafts).read(draft.slug));
    expect(after).toMatchObject({ revision: draft.revision, content: draft.content });
  });

  it('needs a draft', async () => {
    const propose = author.does(() =>
      ctx.get(CourseProposals).propose('bestaat-niet', { slots: {} }, new AbortController().signal),
    );
    await expect(propose).rejects.toThrow('course.unknown');
  });
});
