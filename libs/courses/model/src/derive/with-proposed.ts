import type { Item } from '@leidraad/quizzes/model';
import type { Added } from '../adding-items';
import type { CourseContent, Lesson } from '../course-content';

/** What was chosen of a proposal. */
export interface Chosen {
  lessons: readonly Lesson[];
  items: readonly Item[];
}

/**
 * Content with the lessons and questions that were chosen of a proposal, after what is there. What is there already stays as
 * it is: it may have been edited since. A question whose lesson is neither there nor chosen stays away.
 */
export function withProposed(content: CourseContent, chosen: Chosen): Added {
  const there = new Set(content.lessons.map(({ key }) => key));
  const lessons = chosen.lessons.filter(({ key }) => !there.has(key));
  const keys = new Set([...there, ...lessons.map(({ key }) => key)]);
  const known = new Set(content.items.map(({ id }) => id));
  const items = chosen.items.filter(({ id, lessonKey }) => !known.has(id) && keys.has(lessonKey));
  const [newKeys, newIds] = [new Set(lessons.map(({ key }) => key)), new Set(items.map(({ id }) => id))];
  return {
    content: {
      ...content,
      lessons: [...content.lessons, ...lessons],
      items: [...content.items, ...items],
    },
    ids: [...newKeys, ...newIds],
    takeBack: (later) => ({
      ...later,
      lessons: later.lessons.filter(({ key }) => !newKeys.has(key)),
      items: later.items.filter(({ id }) => !newIds.has(id)),
    }),
  };
}
