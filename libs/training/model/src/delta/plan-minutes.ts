import { minutesLeft } from '../time-left';
import type { CourseShape } from './course-shape';
import type { Delta } from './delta';

/** Minutes of the whole course. */
export function fullMinutes({ lessons, questionsAsked }: CourseShape): number {
  return minutesLeft({
    lessonMinutes: lessons.map(({ minutes }) => minutes),
    questions: questionsAsked,
    attestation: true,
  });
}

/** Minutes of a delta: of each lesson the part that its blocks are, in whole minutes as its card says. */
export function deltaMinutes({ lessons }: CourseShape, { blocks, itemVersionIds }: Delta): number {
  return minutesLeft({
    lessonMinutes: lessons.map(({ lessonKey, minutes, blocks: all }) => {
      const asked = blocks.filter((block) => block.lessonKey === lessonKey).length;
      return all.length === 0 ? 0 : Math.ceil((minutes * asked) / all.length);
    }),
    questions: itemVersionIds.length,
    attestation: true,
  });
}
