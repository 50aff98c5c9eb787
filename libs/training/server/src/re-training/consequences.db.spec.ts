import { CourseDraft, PublishingCheck } from '@leidraad/courses/server';
import type { Item } from '@leidraad/quizzes/model';
import { v7 as newId } from 'uuid';
import {
  learner,
  newCompletedCycle,
  newCourse,
  newCycle,
  nextPolicy,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import { Consequences } from './consequences.service';

describe('the consequence of publishing', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  /** A draft that teaches each clause in a lesson of one block, on the policy version of `course`. */
  const newDraft = async (course: TestCourse): Promise<string> => {
    const text = { nl: 'Tekst' };
    await ctx.work.manager.insert(CourseDraft, {
      courseId: course.courseId,
      policyVersionId: course.policyVersionId,
      updatedBy: course.authorId,
      updatedAt: ctx.clock.now(),
      body: {
        title: text,
        summary: text,
        statement: text,
        settings: course.settings,
        items: course.items as Item[],
        lessons: course.lessonKeys.map((key, at) => ({
          key,
          topic: text,
          title: text,
          goal: text,
          minutes: 6,
          blocks: [{ key: 'quote', type: 'quotation', clauseId: course.clauseIds[at] ?? newId() }],
        })),
      } as never,
    });
    return course.courseId;
  };

  it('says before it happens how many people have to do what, in minutes, and by when', async () => {
    const course = await newCourse(ctx, { lessons: 3, questions: 6 });
    for (let at = 0; at < 3; at += 1) await newCompletedCycle(ctx, course);
    await learner(ctx, await newCycle(ctx, course)).read('les-1');
    const slug = await newDraft(await nextPolicy(ctx, course, { changed: [1] }));
    const seen = await ctx.get(Consequences).preview(slug);
    expect(seen).toMatchObject({
      effectiveOn: '2026-03-02',
      proposed: 'substantive',
      clauses: [{ clauseId: course.clauseIds[1], number: '2.1' }],
      unchanged: 2,
      everybody: 4,
      // Three lessons of six minutes, six questions, the statement.
      fullMinutes: 22,
    });
    expect(seen.impacts.editorial).toMatchObject({ people: 1, deltas: 0, moves: 1 });
    expect(seen.impacts.substantive).toMatchObject({
      people: 4,
      deltas: 3,
      moves: 1,
      blocks: [{ lessonKey: 'les-2', blockKey: 'quote' }],
      // One lesson, one question, the statement.
      deltaMinutes: { least: 8, most: 8 },
      totalMinutes: 3 * 8 + 22,
      savedMinutes: 3 * (22 - 8),
      dueDates: [{ dueOn: '2026-04-01', people: 3 }],
    });
    expect(seen.impacts.substantive.itemIds).toHaveLength(1);
    expect(seen.impacts.major).toMatchObject({ people: 4, fulls: 3, moves: 1, savedMinutes: 0 });
  });

  it('is looked at again when it is another by the time of approval', async () => {
    const course = await newCourse(ctx);
    await newCompletedCycle(ctx, course);
    const slug = await newDraft(await nextPolicy(ctx, course, { changed: [0] }));
    const { hash } = await ctx.get(Consequences).preview(slug);
    const check = ctx.get(PublishingCheck);
    await check.mustBe(slug, hash);
    await newCompletedCycle(ctx, course);
    await expect(check.mustBe(slug, hash)).rejects.toMatchObject({
      code: 'course.consequence-changed',
      details: { current: { impacts: { substantive: { deltas: 2 } } } },
    });
  });

  it('writes nothing', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCompletedCycle(ctx, course);
    const slug = await newDraft(await nextPolicy(ctx, course, { changed: [0] }));
    await ctx.get(Consequences).preview(slug);
    const { rows } = await ctx.asOwner('select 1 from cycle where person_id = $1', [personId]);
    expect(rows).toHaveLength(1);
  });

  it('is unknown for a course without a draft', async () => {
    const { courseId } = await newCourse(ctx);
    await expect(ctx.get(Consequences).preview(courseId)).rejects.toMatchObject({ code: 'course.unknown' });
  });
});
