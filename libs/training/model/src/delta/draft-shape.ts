import { citationsOf, type Lesson } from '@leidraad/courses/model';
import { type Item, testedClauses } from '@leidraad/quizzes/model';
import type { CourseShape } from './course-shape';

/** The meaning of each clause of a policy version, by clause id. */
export type Meanings = ReadonlyMap<string, { meaningId: string }>;

/** What a draft asks of people, as if it were published now; its items go by their ids. */
export function shapeOfDraft(
  {
    lessons,
    items,
    questionCount,
  }: { lessons: readonly Lesson[]; items: readonly Item[]; questionCount: number },
  number: number,
  clauses: Meanings,
): CourseShape {
  return {
    courseVersionId: 'draft',
    number,
    lessons: lessons.map(({ key, minutes, blocks }) => ({
      lessonKey: key,
      minutes,
      blocks: blocks.map((block) => ({
        blockKey: block.key,
        meaningIds: meaningsOf(
          citationsOf(block).map(({ clauseId }) => clauseId),
          clauses,
        ),
      })),
    })),
    items: items.map((item) => ({
      itemVersionId: item.id,
      critical: item.critical,
      meaningIds: meaningsOf(testedClauses(item), clauses),
    })),
    questionsAsked: Math.min(questionCount, items.length),
  };
}

/** Meanings of clauses, each once; a clause that the policy version no longer has means nothing. */
export function meaningsOf(clauseIds: readonly string[], clauses: Meanings): string[] {
  return [...new Set(clauseIds.flatMap((id) => clauses.get(id)?.meaningId ?? []))];
}
