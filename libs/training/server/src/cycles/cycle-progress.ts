import { type CycleProgress, openPart } from '@leidraad/training/model';
import { questionsAsked, type PublishedCourse, type TaughtLesson } from '../content/published-course';
import type { DoneRow } from './progress.queries';

export interface AttemptState {
  id: string;
  kind: 'final' | 'delta';
  number: number;
  /** Null while it runs. */
  passed: boolean | null;
}

/** What a round asks for beside, or in a delta instead of, its whole course version. */
export interface AskedParts {
  /** Blocks of a delta, by `blockId`; null: every block of the course. */
  blocks: ReadonlySet<string> | null;
  itemVersionIds: readonly string[];
  /** Meanings that still want a right answer. */
  openMeanings: readonly string[];
}

/** What has been done of a cycle, beside what its course version asks for. */
export interface DoneOfCycle {
  seen: ReadonlySet<string>;
  attempts: AttemptState[];
  /** When the statement for the policy version that the cycle is about was signed. */
  signedAt: Date | null;
  parts: AskedParts;
}

/** Nothing done yet of a full round. */
export const NOTHING_DONE: DoneOfCycle = {
  seen: new Set(),
  attempts: [],
  signedAt: null,
  parts: { blocks: null, itemVersionIds: [], openMeanings: [] },
};

/** Key of a block within a course version. */
export const blockId = (lessonKey: string, blockKey: string): string => `${lessonKey}/${blockKey}`;

export function doneOf(row: DoneRow): DoneOfCycle {
  const keys = (wanted: DoneRow['parts'][number][0]) =>
    row.parts.flatMap(([part, key]) => (part === wanted ? key : []));
  return {
    seen: new Set(row.seen.map(([lessonKey, blockKey]) => blockId(lessonKey, blockKey))),
    attempts: row.attempts,
    signedAt: row.signed_at,
    parts: {
      blocks: row.kind === 'delta' ? new Set(keys('block')) : null,
      itemVersionIds: keys('item'),
      openMeanings: keys('meaning').filter((id) => !row.answered.includes(id)),
    },
  };
}

/** The lessons that a round asks for: of a delta those with blocks that it asks for, with these blocks and their minutes. */
export function lessonsAsked({ lessons }: PublishedCourse, { parts }: DoneOfCycle): TaughtLesson[] {
  const { blocks } = parts;
  if (blocks === null) return lessons;
  return lessons.flatMap((lesson) => {
    const asked = lesson.blocks.filter(({ body }) => blocks.has(blockId(lesson.lessonKey, body.key)));
    if (asked.length === 0) return [];
    return [
      {
        ...lesson,
        blocks: asked,
        minutes: Math.ceil((lesson.minutes * asked.length) / lesson.blocks.length),
      },
    ];
  });
}

/** How far somebody is in a lesson. A lesson without blocks asks nothing, so it is done. */
export function lessonState(lesson: TaughtLesson, done: DoneOfCycle): 'done' | 'started' | 'todo' {
  const seen = lesson.blocks.filter((block) =>
    done.seen.has(blockId(lesson.lessonKey, block.body.key)),
  ).length;
  if (seen === lesson.blocks.length) return 'done';
  return seen > 0 ? 'started' : 'todo';
}

/** Whether the questions that are left are those of a delta: about what changed, until each is right. */
export function asksUntilRight(course: PublishedCourse, done: DoneOfCycle): boolean {
  return done.parts.blocks !== null || wholeQuizPassed(course, done);
}

/** How many questions the round asks, answered or not. */
export function questionsOf(course: PublishedCourse, done: DoneOfCycle): number {
  const { blocks, itemVersionIds } = done.parts;
  if (itemVersionIds.length > 0 && asksUntilRight(course, done)) return itemVersionIds.length;
  return blocks === null ? questionsAsked(course) : 0;
}

/** What is done beside what is asked, for `openPart` and `isComplete`. A course without questions has no quiz to pass. */
export function progressOf(course: PublishedCourse, done: DoneOfCycle): CycleProgress {
  const blocks = lessonsAsked(course, done).flatMap((lesson) =>
    lesson.blocks.map((block) => blockId(lesson.lessonKey, block.body.key)),
  );
  const isKnown = done.parts.openMeanings.length === 0;
  return {
    unreadBlocks: blocks.filter((block) => !done.seen.has(block)).length,
    quizPassed: isKnown && (done.parts.blocks !== null || wholeQuizPassed(course, done)),
    attested: done.signedAt !== null,
  };
}

const wholeQuizPassed = (course: PublishedCourse, { attempts }: DoneOfCycle): boolean =>
  questionsAsked(course) === 0 || attempts.some(({ kind, passed }) => kind === 'final' && passed === true);

/** Where the button goes: the first lesson not finished, the quiz, the statement, or nowhere. */
export function nextStep(course: PublishedCourse, done: DoneOfCycle) {
  const part = openPart(progressOf(course, done));
  if (part === null) return { part: 'none' as const };
  if (part !== 'lesson') return { part };
  const lesson = lessonsAsked(course, done).find((candidate) => lessonState(candidate, done) !== 'done');
  return { part, lessonKey: lesson?.lessonKey ?? '' };
}

export const runningAttempt = (done: DoneOfCycle): AttemptState | undefined =>
  done.attempts.find((attempt) => attempt.passed === null);
export const attemptsUsed = (done: DoneOfCycle, kind: AttemptState['kind'] = 'final'): number =>
  done.attempts.filter((attempt) => attempt.kind === kind && attempt.passed !== null).length;
