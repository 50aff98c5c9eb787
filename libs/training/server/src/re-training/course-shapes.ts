import { testedClauses } from '@leidraad/quizzes/model';
import { type CourseShape, meaningsOf } from '@leidraad/training/model';
import { type PublishedCourse, questionsAsked } from '../content/published-course';

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
