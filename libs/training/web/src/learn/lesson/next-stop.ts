import { type Outline } from '@leidraad/training/model';

/** Where "next" leads after the last screen of a lesson, and under which name (key below `training.learn.lesson`). */
export interface NextStop {
  key: 'nextLesson' | 'nextTopic' | 'toUnread' | 'toQuiz' | 'toStatement' | 'finish';
  /** Path below the training; none: the training itself. */
  path: string[];
}

/**
 * The next lesson in order; after the last one what is still unread, then the test, then the statement. While topics of
 * a failed test are read again (`again`, their keys in order), those lessons and then the test.
 */
export function nextStop(outline: Outline, lessonKey: string, again: readonly string[]): NextStop {
  if (again.includes(lessonKey)) {
    const topic = again[again.indexOf(lessonKey) + 1];
    return topic ? { key: 'nextTopic', path: ['lessons', topic] } : { key: 'toQuiz', path: ['quiz'] };
  }
  const at = outline.lessons.findIndex((lesson) => lesson.key === lessonKey);
  const following = outline.lessons[at + 1];
  if (following) return { key: 'nextLesson', path: ['lessons', following.key] };
  const unread = outline.lessons.find((lesson) => lesson.state !== 'done' && lesson.key !== lessonKey);
  if (unread) return { key: 'toUnread', path: ['lessons', unread.key] };
  if (outline.quiz.state !== 'passed') return { key: 'toQuiz', path: ['quiz'] };
  if (!outline.attestation.signedAt) return { key: 'toStatement', path: ['statement'] };
  return { key: 'finish', path: [] };
}
