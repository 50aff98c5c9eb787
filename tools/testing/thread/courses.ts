import {
  type Block,
  type CourseContent,
  CourseVersionPublished,
  DEFAULT_SETTINGS,
} from '@leidraad/courses/model';
import {
  BlockRow,
  Course,
  CourseItem,
  CourseVersion,
  LessonRow,
  LineCitation,
} from '@leidraad/courses/server';
import {
  Clause,
  ClauseText,
  ClauseVersion,
  Policy,
  PolicyVersion,
  Reading,
  Section,
} from '@leidraad/policies/server';
import type { Item as QuizItem } from '@leidraad/quizzes/model';
import { Item, ItemVersion } from '@leidraad/quizzes/server';
import { DomainEvents } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import { newSituation } from './items';
import { newEmployee } from './people';
import type { ThreadContext } from './thread';

export interface TestCourse {
  courseId: string;
  courseVersionId: string;
  policyId: string;
  policyVersionId: string;
  authorId: string;
  /** Two sections, each with one clause per lesson; clause `n` is taught in lesson `n`. */
  clauseIds: string[];
  lessonKeys: string[];
  items: QuizItem[];
  number: number;
  settings: CourseContent['settings'];
}

export interface NewCourse {
  lessons?: number;
  questions?: number;
  /** The questions, when they are not situations: made for the clauses and lessons of the course. */
  items?: (course: TestCourse) => QuizItem[];
  settings?: Partial<CourseContent['settings']>;
  critical?: boolean;
  statement?: CourseContent['statement'];
}

const noteOf = (course: TestCourse, lesson: string, block: string) => `${course.courseId}:${lesson}:${block}`;

/** A published course on an approved policy: by default two lessons of two blocks and five questions. */
export async function newCourse(ctx: ThreadContext, asked: NewCourse = {}): Promise<TestCourse> {
  const { lessons = 2, questions = 5 } = asked;
  const authorId = await newEmployee(ctx, { givenName: 'Joost', familyName: 'Hendriks' });
  const policy = await newPolicy(ctx, authorId, lessons);
  const courseId = newId();
  const createdAt = ctx.clock.now();
  const title = { nl: 'Sociale media op het werk', en: 'Social media at work' };
  await ctx.work.manager.insert(Course, {
    id: courseId,
    policyId: policy.policyId,
    slug: courseId,
    title,
    createdAt,
  });
  const course: TestCourse = {
    ...policy,
    courseId,
    courseVersionId: '',
    authorId,
    lessonKeys: policy.clauseIds.map((_, at) => `les-${at + 1}`),
    items: [],
    number: 0,
    settings: { ...DEFAULT_SETTINGS, questionCount: questions, ...asked.settings },
  };
  course.items =
    asked.items?.(course) ??
    Array.from({ length: questions }, (_, at) => newSituation(course, at, asked.critical ?? false));
  return publish(ctx, course, { statement: asked.statement });
}

/** The next version of a course; `changedBlocks` are `lesson/block` keys whose words change. */
export async function publish(
  ctx: ThreadContext,
  course: TestCourse,
  change: {
    changedBlocks?: string[];
    statement?: CourseContent['statement'] | undefined;
    effectiveOn?: string;
    impact?: CourseVersion['impact'];
  } = {},
): Promise<TestCourse> {
  const next = { ...course, courseVersionId: newId(), number: course.number + 1 };
  const publishedAt = ctx.clock.now();
  await ctx.work.run(async () => {
    await ctx.work.manager.insert(CourseVersion, {
      id: next.courseVersionId,
      courseId: course.courseId,
      number: next.number,
      policyVersionId: course.policyVersionId,
      title: { nl: 'Sociale media op het werk', en: 'Social media at work' },
      summary: { nl: 'Kort' },
      statement: change.statement ?? { nl: 'Ik las {policy} {version}.', en: 'I read {policy} {version}.' },
      settings: course.settings,
      impact: change.impact ?? 'substantive',
      effectiveOn: change.effectiveOn ?? publishedAt.toISOString().slice(0, 10),
      publishedAt,
      authorId: course.authorId,
      approverId: course.authorId,
      fourEyesWaived: true,
      reasonId: newId(),
    });
    for (const [at, lessonKey] of course.lessonKeys.entries())
      await addLesson(ctx, next, at, lessonKey, change.changedBlocks);
    for (const [at, item] of course.items.entries()) await addItem(ctx, next, at, item);
    await ctx
      .get(DomainEvents)
      .publish(CourseVersionPublished, { courseId: course.courseId, courseVersionId: next.courseVersionId });
  });
  return next;
}

async function addLesson(
  ctx: ThreadContext,
  course: TestCourse,
  at: number,
  lessonKey: string,
  changed: string[] = [],
): Promise<void> {
  const id = newId();
  const clauseId = course.clauseIds[at] ?? '';
  await ctx.work.manager.insert(LessonRow, {
    id,
    courseVersionId: course.courseVersionId,
    lessonKey,
    ordinal: at,
    topic: { nl: `Onderwerp ${at + 1}` },
    title: { nl: `Les ${at + 1}` },
    goal: { nl: 'Doel' },
    minutes: 6,
  });
  const words = (block: string) =>
    changed.includes(`${lessonKey}/${block}`) ? `versie ${course.number}` : noteOf(course, lessonKey, block);
  const blocks: Block[] = [
    { key: 'quote', type: 'quotation', clauseId },
    {
      key: 'rule',
      type: 'rule',
      lines: [{ key: 'l1', text: { nl: words('rule') }, citations: [{ clauseId, support: 'L' }] }],
    },
  ];
  for (const [ordinal, body] of blocks.entries()) {
    const blockId = newId();
    await ctx.work.manager.insert(BlockRow, {
      id: blockId,
      lessonId: id,
      blockKey: body.key,
      type: body.type,
      ordinal,
      body,
    });
    const [clause] = await ctx.work.query<{ id: string }>(
      'select id from clause_version where clause_id = $1 and policy_version_id = $2',
      [clauseId, course.policyVersionId],
    );
    const clauseVersionId = clause?.id ?? '';
    await ctx.work.manager.insert(LineCitation, { blockId, lineKey: 'l1', clauseVersionId, support: 'L' });
  }
}

async function addItem(ctx: ThreadContext, course: TestCourse, at: number, item: QuizItem): Promise<void> {
  const [known] = await ctx.work.query<{ id: string }>(
    'select id from item_version where item_id = $1 order by number desc limit 1',
    [item.id],
  );
  const itemVersionId = known?.id ?? newId();
  if (!known) {
    await ctx.work.manager.insert(Item, { id: item.id, policyId: course.policyId });
    await ctx.work.manager.insert(ItemVersion, {
      id: itemVersionId,
      itemId: item.id,
      number: 1,
      type: item.type,
      body: item,
      sha256: item.id,
      statisticsId: itemVersionId,
      languages: ['nl'],
      createdAt: ctx.clock.now(),
    });
  }
  await ctx.work.manager.insert(CourseItem, {
    courseVersionId: course.courseVersionId,
    itemVersionId,
    ordinal: at,
    lessonKey: item.lessonKey,
    critical: item.critical,
  });
}

async function newPolicy(
  ctx: ThreadContext,
  authorId: string,
  clauses: number,
): Promise<Pick<TestCourse, 'policyId' | 'policyVersionId' | 'clauseIds'>> {
  const { manager } = ctx.work;
  const now = ctx.clock.now();
  const [policyId, policyVersionId] = [newId(), newId()];
  const title = { nl: 'Socialmediabeleid', en: 'Social media policy' };
  await manager.insert(Policy, {
    id: policyId,
    slug: policyId,
    title,
    ownerId: authorId,
    masterLanguage: 'nl',
    createdAt: now,
  });
  const version = {
    id: policyVersionId,
    policyId,
    number: '1.0',
    changeKind: 'first' as const,
    authorId,
    createdAt: now,
  };
  await manager.insert(PolicyVersion, { ...version, effectiveOn: '2026-01-01' });
  const clauseIds: string[] = [];
  for (let at = 0; at < clauses; at += 1) {
    const sectionId = newId();
    const number = String(at + 1);
    const heading = { nl: `Deel ${number}`, en: `Part ${number}` };
    await manager.insert(Section, { id: sectionId, policyVersionId, ordinal: at, number, heading });
    const [clauseId, clauseVersionId, meaningId] = [newId(), newId(), newId()];
    await manager.insert(Clause, { id: clauseId, policyId });
    await manager.insert(ClauseVersion, {
      id: clauseVersionId,
      clauseId,
      policyVersionId,
      meaningId,
      sectionId,
      ordinal: at + 1,
      number: `${number}.1`,
      kind: 'sentence',
    });
    const text = `Houd gegevens van klanten voor jezelf, regel ${number}.`;
    await manager.insert(ClauseText, { clauseVersionId, language: 'nl', text, sha256: '', start: 0, end: 1 });
    await manager.insert(Reading, {
      id: newId(),
      meaningId,
      decision: 'adopted',
      norm: 'obligation',
      addressee: 'employee',
      topic: null,
      plainText: {},
      whyId: null,
      byId: authorId,
      effectiveAt: now,
    });
    clauseIds.push(clauseId);
  }
  await manager.update(PolicyVersion, policyVersionId, { approvedAt: now, approverId: authorId });
  return { policyId, policyVersionId, clauseIds };
}
