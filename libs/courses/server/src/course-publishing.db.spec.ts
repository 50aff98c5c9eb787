import { CoursePublished } from '@leidraad/courses/model';
import type { SituationItem } from '@leidraad/quizzes/model';
import { Pictures } from '@leidraad/quizzes/server';
import { DomainEvents } from '@leidraad/shared/server';
import { DomainError } from '@leidraad/shared/model';
import { v4 as randomId } from 'uuid';
import { png } from '../../../../tools/testing/pictures';
import { setup, type AuthoringContext, type TestActor } from '../../../../tools/testing/authoring/authoring';
import {
  newCompleteDraft,
  publishDraft,
  requestPublishing,
} from '../../../../tools/testing/authoring/courses';
import { newApprovedPolicy } from '../../../../tools/testing/authoring/policies';
import { CourseApprovals } from './course-approvals.service';
import { CourseDrafts } from './course-drafts.service';
import { CoursesModule } from './courses.module';
import { CoursesService } from './courses.service';

describe('publishing a course', () => {
  let ctx: AuthoringContext;
  let author: TestActor;
  let approver: TestActor;
  const heard: { courseVersionId: string; effectiveOn: string }[] = [];

  beforeAll(async () => {
    ctx = await setup(CoursesModule);
    [author, approver] = await Promise.all([ctx.newPerson('trainer'), ctx.newPerson('trainer')]);
    ctx.get(DomainEvents).on(CoursePublished, async (event) => void heard.push(event));
  });
  afterAll(() => ctx.close());

  const newDraft = async () => newCompleteDraft(ctx, author, await newApprovedPolicy(ctx, author, approver));
  const approve = (actor: TestActor, slug: string, revision: number) =>
    actor.does(() => ctx.get(CourseApprovals).approve(slug, revision));
  const code = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof DomainError ? error.code : error),
    );

  it('freezes exactly what was in the draft and tells who listens', async () => {
    const draft = await newDraft();
    const { courseVersionId, number } = await publishDraft(ctx, author, approver, draft);
    const version = await author.does(() => ctx.get(CoursesService).version(draft.slug, number));
    expect(version).toMatchObject({
      id: courseVersionId,
      number: 1,
      content: draft.content,
      fourEyesWaived: false,
    });
    expect(heard.at(-1)).toMatchObject({ courseVersionId, effectiveOn: '2026-03-09' });
    expect(await code(author.does(() => ctx.get(CourseDrafts).read(draft.slug)))).toBe('course.no-draft');
  });

  it('happens once when two people approve at once', async () => {
    const { slug, revision } = await requestPublishing(ctx, author, await newDraft());
    const another = await ctx.newPerson('trainer');
    const results = await Promise.all(
      [approver, another].map((actor) => code(approve(actor, slug, revision))),
    );
    expect(results.toSorted()).toEqual(['course.not-awaiting-approval', null].toSorted());
    expect(await author.does(() => ctx.get(CoursesService).versions(slug))).toHaveLength(1);
  });

  it('is refused for the author, and for another revision than was looked at', async () => {
    const { slug, revision } = await requestPublishing(ctx, author, await newDraft());
    expect(await code(approve(author, slug, revision))).toBe('course.four-eyes');
    expect(await code(approve(approver, slug, revision - 1))).toBe('course.draft-stale');
  });

  describe('with a picture', () => {
    const withPicture = async (fileId: string, alt: { nl?: string; en?: string }) => {
      const draft = await newDraft();
      const items = draft.content.items.map((item) => ({
        ...(item as SituationItem),
        picture: { fileId, alt },
      }));
      const content = { ...draft.content, items };
      const saved = await author.does(() =>
        ctx.get(CourseDrafts).save(draft.slug, draft.revision, content as typeof draft.content),
      );
      return { ...draft, content, ...saved };
    };
    const stored = () => author.does(() => ctx.get(Pictures).store(png()));

    it('keeps which one its question shows', async () => {
      const { fileId } = await stored();
      const { courseVersionId } = await publishDraft(
        ctx,
        author,
        approver,
        await withPicture(fileId, { nl: 'Een bord' }),
      );
      const rows = await ctx.work.query(
        `select file_id from item_picture join course_item using (item_version_id) where course_version_id = $1`,
        [courseVersionId],
      );
      expect(rows).toEqual([{ file_id: fileId }]);
    });

    it('is refused where the picture is none of this company', async () => {
      const draft = await withPicture(randomId(), { nl: 'Een bord' });
      await expect(requestPublishing(ctx, author, draft)).rejects.toMatchObject({
        code: 'course.picture-unknown',
        details: { params: { number: 1 } },
      });
    });

    it('is refused without alternative text in the main language, and names the question', async () => {
      const { fileId } = await stored();
      const points = async (alt: { nl?: string; en?: string }) => {
        const fault = await requestPublishing(ctx, author, await withPicture(fileId, alt)).catch(
          (error: unknown) => error as DomainError,
        );
        return ((fault as DomainError).details.current as { code: string }[]).map((point) => point.code);
      };
      expect(await points({})).toEqual(['course.alt-missing']);
      expect(await points({ en: 'A board' })).toEqual(['course.text-missing']);
    });

    it('is not ready in the language that has no alternative text, and only there', async () => {
      const { fileId } = await stored();
      const draft = await withPicture(fileId, { nl: 'Een bord' });
      const { courseVersionId } = await publishDraft(ctx, author, approver, draft);
      const [row] = await ctx.work.query<{ languages: string[] }>(
        `select languages from item_version join course_item on item_version_id = item_version.id where course_version_id = $1`,
        [courseVersionId],
      );
      expect(row?.languages).toEqual(['nl']);
    });
  });

  it('is refused while points are open, with the list of them', async () => {
    const draft = await newDraft();
    const content = { ...draft.content, items: [] };
    await author.does(() => ctx.get(CourseDrafts).save(draft.slug, draft.revision, content));
    await expect(
      requestPublishing(ctx, author, { ...draft, revision: draft.revision + 1 }),
    ).rejects.toMatchObject({
      code: 'course.not-ready',
      details: {
        current: expect.arrayContaining([expect.objectContaining({ code: 'course.too-few-items' })]),
      },
    });
  });

  it('is refused while nothing differs from the version before', async () => {
    const draft = await newDraft();
    await publishDraft(ctx, author, approver, draft);
    const second = await author.does(() => ctx.get(CourseDrafts).start(draft.slug));
    await expect(requestPublishing(ctx, author, second)).rejects.toMatchObject({
      code: 'course.not-ready',
      details: { current: [{ code: 'course.no-difference' }] },
    });
  });

  it('keeps the version of a question that did not change, and gives a new one to one that did', async () => {
    const draft = await newDraft();
    await publishDraft(ctx, author, approver, draft);
    const drafts = ctx.get(CourseDrafts);
    const [kept] = draft.content.items;
    const second = await author.does(() => drafts.start(draft.slug));
    const added = { ...kept, critical: false, id: '7d3c1c0a-3c52-4b3a-9a55-0f7d0a0f1a11' } as NonNullable<
      typeof kept
    >;
    const changed = { ...second.content, items: [...second.content.items, added] };
    const saved = await author.does(() => drafts.save(draft.slug, second.revision, changed));
    await publishDraft(ctx, author, approver, { ...second, revision: saved.revision });
    const third = await author.does(() => drafts.start(draft.slug));
    const reworded = third.content.items.map((item) =>
      item.id === added.id ? { ...item, question: { nl: 'En nu?' } } : item,
    );
    const savedAgain = await author.does(() =>
      drafts.save(draft.slug, third.revision, { ...third.content, items: reworded }),
    );
    await publishDraft(ctx, author, approver, { ...third, revision: savedAgain.revision });
    const { rows } = await ctx.asOwner(
      'select item_id, max(number)::int as number from item_version where item_id = any($1) group by item_id',
      [[kept?.id, added.id]],
    );
    expect(Object.fromEntries(rows.map((row) => [row.item_id, row.number]))).toEqual({
      [kept?.id ?? '']: 1,
      [added.id]: 2,
    });
  });

  it('counts a question that only got other words with its version before, when its author says so', async () => {
    const draft = await newDraft();
    await publishDraft(ctx, author, approver, draft);
    const drafts = ctx.get(CourseDrafts);
    const [item] = draft.content.items;
    const id = item?.id ?? '';
    const publishWith = async (change: (item: SituationItem) => SituationItem, said: boolean) => {
      const next = await author.does(() => drafts.start(draft.slug));
      expect(next.content).not.toHaveProperty('sameForStatistics');
      const items = next.content.items.map((each) => change(each as SituationItem));
      const content = { ...next.content, items, ...(said && { sameForStatistics: [id] }) };
      const saved = await author.does(() => drafts.save(draft.slug, next.revision, content));
      await publishDraft(ctx, author, approver, { ...next, revision: saved.revision });
    };
    await publishWith((each) => ({ ...each, question: { nl: 'Wat doe je dan?' } }), true);
    await publishWith((each) => ({ ...each, question: { nl: 'Wat doe je nu?' } }), false);
    await publishWith((each) => ({ ...each, options: each.options.toReversed() }), true);
    const { rows } = await ctx.asOwner(
      'select statistics_id = id as alone from item_version where item_id = $1 order by number',
      [id],
    );
    expect(rows.map(({ alone }) => alone)).toEqual([true, false, true, true]);
  });

  it.each(['course_version', 'lesson', 'block', 'line', 'course_item', 'item_version', 'item_clause'])(
    'leaves no way to change a row of %s, for the application or the owner',
    async (table) => {
      await publishDraft(ctx, author, approver, await newDraft());
      const column = { line: 'line_key', course_item: 'lesson_key', item_clause: 'part' }[table] ?? 'id';
      await expect(ctx.asApplication(`update ${table} set ${column} = ${column}`)).rejects.toThrow(
        /permission denied|refused/,
      );
      await expect(ctx.asApplication(`delete from ${table}`)).rejects.toThrow(/permission denied|refused/);
      await expect(ctx.asOwner(`update ${table} set ${column} = ${column}`)).rejects.toThrow('refused');
      await expect(ctx.asOwner(`delete from ${table}`)).rejects.toThrow('refused');
    },
  );

  it('takes no lesson into a version that was published before', async () => {
    const { courseVersionId } = await publishDraft(ctx, author, approver, await newDraft());
    const late = `insert into lesson (id, course_version_id, lesson_key, ordinal, topic, title, goal, minutes)
                  values (gen_random_uuid(), $1, 'later', 9, '{}', '{}', '{}', 1)`;
    await expect(ctx.asApplication(late, [courseVersionId])).rejects.toThrow('gets no new lesson');
  });

  it('takes no clause into a question that was published before', async () => {
    const { courseVersionId } = await publishDraft(ctx, author, approver, await newDraft());
    const late = `insert into item_clause (item_version_id, part, clause_version_id, effect, support)
                  select item_version_id, 'late', clause_version_id, effect, support from item_clause
                  where item_version_id in (select item_version_id from course_item where course_version_id = $1) limit 1`;
    await expect(ctx.asApplication(late, [courseVersionId])).rejects.toThrow('gets no new item_clause');
  });
});
