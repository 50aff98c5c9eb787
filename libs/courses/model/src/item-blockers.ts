import { type CitedPart, citedParts, isUnwrittenAlt, type Item, textsOfItem } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { blocks, type Blocker, type BlockerTarget } from './blocker';
import { citationBlockers, type Clauses } from './clause-blockers';
import type { CourseContent } from './course-content';
import { checkedClauses, findingPoints } from './item-finding-points';
import { typePoints } from './item-type-points';

export function itemBlockers(content: CourseContent, clauses: Clauses, master: Language): Blocker[] {
  const checked = checkedClauses(clauses, master);
  const { passMark } = content.settings;
  const lessonKeys = new Set(content.lessons.map((lesson) => lesson.key));
  const ids = content.items.map((item) => item.id);
  return [
    ...content.items.flatMap((item, index) => [
      ...(ids.indexOf(item.id) < index
        ? [blocks('course.item-twice', { tab: 'quiz', itemId: item.id })]
        : []),
      ...itemPoints(item, lessonKeys, clauses),
      ...findingPoints(item, { clauses: checked, language: master, passMark }),
    ]),
    ...countPoints(content),
  ];
}

function itemPoints(item: Item, lessonKeys: ReadonlySet<string>, clauses: Clauses): Blocker[] {
  const target: BlockerTarget = { tab: 'quiz', itemId: item.id };
  return [
    ...(lessonKeys.has(item.lessonKey) ? [] : [blocks('course.item-lesson-unknown', target)]),
    ...typePoints(item, clauses, target),
    ...picturePoints(item, target),
    ...citedParts(item).flatMap((part) => partPoints(part, clauses, { ...target, optionKey: part.part })),
  ];
}

/** A picture that nobody who does not see it can know. */
function picturePoints(item: Item, target: BlockerTarget): Blocker[] {
  const count = textsOfItem(item).filter(isUnwrittenAlt).length;
  return count > 0 ? [blocks('course.alt-missing', target, { count })] : [];
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
