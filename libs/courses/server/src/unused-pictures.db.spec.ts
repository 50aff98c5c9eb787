import type { CourseContent } from '@leidraad/courses/model';
import { Pictures } from '@leidraad/quizzes/server';
import { Clock, SettableClock, UnitOfWork } from '@leidraad/shared/server';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import { newCompleteDraft, publishDraft } from '../../../../tools/testing/authoring/courses';
import { newApprovedPolicy } from '../../../../tools/testing/authoring/policies';
import { png } from '../../../../tools/testing/pictures';
import { CourseDrafts } from './course-drafts.service';
import { CoursesModule } from './courses.module';

const HOUR = 60 * 60 * 1000;

describe('pictures that nothing shows', () => {
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
  afterEach(() => jest.restoreAllMocks());

  /** Keeps a picture; `ago` hours before now, by the clock of the server. */
  const keep = async (ago = 0): Promise<string> => {
    const then = new SettableClock(new Date(Date.now() - ago * HOUR));
    jest.spyOn(ctx.get(Clock), 'now').mockImplementation(() => then.now());
    const { fileId } = await author.does(() => ctx.get(Pictures).store(png()));
    jest.restoreAllMocks();
    return fileId;
  };
  const newDraft = async () => newCompleteDraft(ctx, author, await newApprovedPolicy(ctx, author, colleague));
  const showing = (content: CourseContent, fileId: string): CourseContent => ({
    ...content,
    items: content.items.map((item) =>
      item.type === 'situation' ? { ...item, picture: { fileId, alt: { nl: 'Een bord.' } } } : item,
    ),
  });
  const there = async (fileId: string) => {
    const [row] = await ctx.get(UnitOfWork).query<{ picture: boolean; file: boolean }>(
      `select exists (select from picture where file_id = $1) as picture,
                exists (select from file where id = $1) as file`,
      [fileId],
    );
    return [row?.picture, row?.file];
  };

  it('go with their file when another is kept a day later, and that is written down', async () => {
    const [old, young] = [await keep(25), await keep(23)];
    const other = await keep();
    expect(await Promise.all([old, young, other].map(there))).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
    const audited = await ctx
      .get(UnitOfWork)
      .query(`select object_id from audit_entry where action = 'course.picture-removed'`);
    expect(audited).toEqual([{ object_id: old }]);
  });

  it('stay while a draft shows them, and go once none does', async () => {
    const { slug, revision, content } = await newDraft();
    const fileId = await keep(30);
    const saved = await author.does(() => drafts.save(slug, revision, showing(content, fileId)));
    await keep();
    expect(await there(fileId)).toEqual([true, true]);
    await author.does(() => drafts.save(slug, saved.revision, content));
    await keep();
    expect(await there(fileId)).toEqual([false, false]);
  });

  it('stay for ever where a version that was published shows them, also when newer ones do not', async () => {
    const draft = await newDraft();
    const fileId = await keep(30);
    const { slug } = draft;
    await author.does(() => drafts.save(slug, draft.revision, showing(draft.content, fileId)));
    await publishDraft(ctx, author, colleague, await drafts.read(slug));
    const next = await author.does(() => drafts.start(slug));
    await author.does(() => drafts.save(slug, next.revision, draft.content));
    await publishDraft(ctx, author, colleague, await drafts.read(slug));
    await keep();
    expect(await there(fileId)).toEqual([true, true]);
  });
});
