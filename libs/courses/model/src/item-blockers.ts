import {
  type CitedPart,
  citedParts,
  type Item,
  type ItemOption,
  type SituationItem,
} from '@leidraad/quizzes/model';
import { blocks, type Blocker, type BlockerTarget, type ClauseForCourse } from './blocker';
import { citationBlockers } from './clause-blockers';
import type { CourseContent } from './course-content';

type Clauses = ReadonlyMap<string, ClauseForCourse>;

export function itemBlockers(content: CourseContent, clauses: Clauses): Blocker[] {
  const lessonKeys = new Set(content.lessons.map((lesson) => lesson.key));
  const ids = content.items.map((item) => item.id);
  return [
    ...content.items.flatMap((item, index) => [
      ...(ids.indexOf(item.id) < index
        ? [blocks('course.item-twice', { tab: 'quiz', itemId: item.id })]
        : []),
      ...itemPoints(item, lessonKeys, clauses),
    ]),
    ...countPoints(content),
  ];
}

function itemPoints(item: Item, lessonKeys: ReadonlySet<string>, clauses: Clauses): Blocker[] {
  const target: BlockerTarget = { tab: 'quiz', itemId: item.id };
  return [
    ...(lessonKeys.has(item.lessonKey) ? [] : [blocks('course.item-lesson-unknown', target)]),
    ...(item.type === 'situation' ? situationPoints(item, target) : []),
    ...citedParts(item).flatMap((part) => partPoints(part, clauses, { ...target, optionKey: part.part })),
  ];
}

function situationPoints({ options }: SituationItem, target: BlockerTarget): Blocker[] {
  const right = options.filter((option) => option.right).length;
  const keys = options.map((option) => option.key);
  return [
    ...(options.length < 2 ? [blocks('course.item-options', target)] : []),
    ...(right === 0 ? [blocks('course.item-none-right', target)] : []),
    ...(right === options.length && right > 0 ? [blocks('course.item-all-right', target)] : []),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => blocks('course.key-twice', { ...target, optionKey: key }, { key })),
    ...options.flatMap((option, index) =>
      optionPoints(option, 'abcdef'.charAt(index), { ...target, optionKey: option.key }),
    ),
  ];
}

/** `letter` is what the editor shows for the option. */
function optionPoints({ clauses, right }: ItemOption, letter: string, target: BlockerTarget): Blocker[] {
  if (clauses.length === 0) return [blocks('course.option-no-clause', target, { option: letter })];
  const honours = clauses.some((clause) => clause.effect === 'honours');
  return right && !honours ? [blocks('course.right-honours-nothing', target, { option: letter })] : [];
}

/** Of every part that judges somebody: its clauses are adopted, and its assumptions accepted (domain rule 2). */
function partPoints(
  { clauses: cited, accepted }: CitedPart,
  clauses: Clauses,
  target: BlockerTarget,
): Blocker[] {
  const assumes = cited.some((clause) => clause.support === 'A');
  return [
    ...citationBlockers(
      cited.map((clause) => clause.clauseId),
      clauses,
      target,
    ),
    ...(assumes && !accepted ? [blocks('course.assumption', target)] : []),
  ];
}

/** The draw takes all critical items first, so all of them must fit (quizzes, `drawItems`). */
function countPoints({ items, settings }: CourseContent): Blocker[] {
  const count = settings.questionCount;
  const critical = items.filter((item) => item.critical).length;
  return [
    ...(items.length < count
      ? [blocks('course.too-few-items', { tab: 'quiz' }, { count, items: items.length })]
      : []),
    ...(critical > count ? [blocks('course.too-many-critical', { tab: 'quiz' }, { count, critical })] : []),
  ];
}
