import { citationsOf, type Lesson } from '@leidraad/courses/model';
import { type Item, testedClauses } from '@leidraad/quizzes/model';
import type { CourseShape } from '@leidraad/training/model';
import { type PublishedCourse, questionsAsked } from '../content/published-course';

type Meanings = ReadonlyMap<string, { meaningId: string }>;

/** What a published course version asks of people. */
export function shapeOf(course: PublishedCourse): CourseShape {
  const { courseVersionId, number, clauses } = course;
  return {
    courseVersionId,
    number,
    lessons: course.lessons.map(({ lessonKey, minutes, blocks }) => ({
      lessonKey,
      minutes,
      blocks: blocks.map(({ body, clauseIds }) => ({
        blockKey: body.key,
        meaningIds: meaningsOf(clauseIds, clauses),
      })),
    })),
    items: course.questions.map(({ itemVersionId, critical, item }) => ({
      itemVersionId,
      critical,
      meaningIds: meaningsOf(testedClauses(item), clauses),
    })),
    questionsAsked: questionsAsked(course),
  };
}

/** The same of a draft, as if it were published now; its items go by their ids. */
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
function meaningsOf(clauseIds: readonly string[], clauses: Meanings): string[] {
  return [...new Set(clauseIds.flatMap((id) => clauses.get(id)?.meaningId ?? []))];
}
