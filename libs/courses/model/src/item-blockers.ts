import type { ItemOption, SituationItem } from '@leidraad/quizzes/model';
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

function itemPoints(item: SituationItem, lessonKeys: ReadonlySet<string>, clauses: Clauses): Blocker[] {
  const target: BlockerTarget = { tab: 'quiz', itemId: item.id };
  const right = item.options.filter((option) => option.right).length;
  const keys = item.options.map((option) => option.key);
  return [
    ...(item.options.length < 2 ? [blocks('course.item-options', target)] : []),
    ...(right === 0 ? [blocks('course.item-none-right', target)] : []),
    ...(right === item.options.length && right > 0 ? [blocks('course.item-all-right', target)] : []),
    ...(lessonKeys.has(item.lessonKey) ? [] : [blocks('course.item-lesson-unknown', target)]),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => blocks('course.key-twice', { ...target, optionKey: key }, { key })),
    ...item.options.flatMap((option, index) =>
      optionPoints(option, 'abcdef'.charAt(index), clauses, { ...target, optionKey: option.key }),
    ),
  ];
}

/** `letter` is what the editor shows for the option. */
function optionPoints(
  option: ItemOption,
  letter: string,
  clauses: Clauses,
  target: BlockerTarget,
): Blocker[] {
  const assumes = option.clauses.some((clause) => clause.support === 'A');
  const honours = option.clauses.some((clause) => clause.effect === 'honours');
  return [
    ...(option.clauses.length === 0 ? [blocks('course.option-no-clause', target, { option: letter })] : []),
    ...(option.clauses.length > 0 && option.right && !honours
      ? [blocks('course.right-honours-nothing', target, { option: letter })]
      : []),
    ...citationBlockers(
      option.clauses.map((clause) => clause.clauseId),
      clauses,
      target,
    ),
    ...(assumes && option.accepted !== true ? [blocks('course.assumption', target)] : []),
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
