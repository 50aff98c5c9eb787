import { openPart, type CycleProgress } from '@leidraad/training/model';
import { questionsAsked, type PublishedCourse, type TaughtLesson } from '../content/published-course';
import type { DoneRow } from './progress.queries';

export interface AttemptState {
  id: string;
  number: number;
  /** Null while it runs. */
  passed: boolean | null;
}

/** What has been done of a cycle, beside what its course version asks for. */
export interface DoneOfCycle {
  seen: ReadonlySet<string>;
  attempts: AttemptState[];
  signedAt: Date | null;
}

/** Key of a block within a course version. */
export const blockId = (lessonKey: string, blockKey: string): string => `${lessonKey}/${blockKey}`;

export function doneOf(row: DoneRow): DoneOfCycle {
  return {
    seen: new Set(row.seen.map(([lessonKey, blockKey]) => blockId(lessonKey, blockKey))),
    attempts: row.attempts,
    signedAt: row.signed_at,
  };
}

/** How far somebody is in a lesson. A lesson without blocks asks nothing, so it is done. */
export function lessonState(lesson: TaughtLesson, done: DoneOfCycle): 'done' | 'started' | 'todo' {
  const seen = lesson.blocks.filter((block) =>
    done.seen.has(blockId(lesson.lessonKey, block.body.key)),
  ).length;
  if (seen === lesson.blocks.length) return 'done';
  return seen > 0 ? 'started' : 'todo';
}

/** What is done beside what is asked, for `openPart` and `isComplete`. A course without questions has no quiz to pass. */
export function progressOf(course: PublishedCourse, done: DoneOfCycle): CycleProgress {
  const blocks = course.lessons.flatMap((lesson) =>
    lesson.blocks.map((block) => blockId(lesson.lessonKey, block.body.key)),
  );
  return {
    unreadBlocks: blocks.filter((block) => !done.seen.has(block)).length,
    quizPassed: questionsAsked(course) === 0 || done.attempts.some((attempt) => attempt.passed === true),
    attested: done.signedAt !== null,
  };
}

/** Where the button goes: the first lesson not finished, the quiz, the statement, or nowhere. */
export function nextStep(course: PublishedCourse, done: DoneOfCycle) {
  const part = openPart(progressOf(course, done));
  if (part === null) return { part: 'none' as const };
  if (part !== 'lesson') return { part };
  const lesson = course.lessons.find((candidate) => lessonState(candidate, done) !== 'done');
  return { part, lessonKey: lesson?.lessonKey ?? '' };
}

export const runningAttempt = (done: DoneOfCycle): AttemptState | undefined =>
  done.attempts.find((attempt) => attempt.passed === null);
export const attemptsUsed = (done: DoneOfCycle): number =>
  done.attempts.filter((attempt) => attempt.passed !== null).length;
