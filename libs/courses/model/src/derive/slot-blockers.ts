import { blocks, type Blocker, type BlockerTarget } from '../blocker';
import type { CourseContent } from '../course-content';
import { openSlots } from './slots';

/** What a draft left open and nobody filled in: it never reaches somebody who learns (`course.slot-open`). */
export function slotBlockers(content: Pick<CourseContent, 'lessons' | 'items'>): Blocker[] {
  return openSlots(content).map(({ slot, lessonKey, lineKey, itemId }) => {
    const target: BlockerTarget =
      itemId === undefined
        ? {
            tab: 'content',
            ...(lessonKey !== undefined && { lessonKey }),
            ...(lineKey !== undefined && { lineKey }),
          }
        : { tab: 'quiz', itemId };
    return blocks('course.slot-open', target, { slot });
  });
}
