import type { Block, CourseContent, Lesson, Line } from '@leidraad/courses/model';
import { COURSE } from './course';
import { PEOPLE } from './people';

const SECTION = '4.';
const LESSON = 'privacy';

/** What a line says on the strength of the section that this course is about. */
const inSection = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const citations = line.citations.filter(({ clauseId }) => clauseId.startsWith(SECTION));
    return citations.length === 0 ? [] : [{ ...line, citations }];
  });

function blockInSection(block: Block): Block[] {
  if (block.type === 'quotation') return [block];
  if (block.type === 'do-dont') return [{ ...block, do: inSection(block.do), dont: inSection(block.dont) }];
  const lines = inSection(block.lines);
  return lines.length === 0 ? [] : [{ ...block, lines }];
}

const lessons: Lesson[] = COURSE.lessons
  .filter(({ key }) => key === LESSON)
  .map((lesson) => ({ ...lesson, blocks: lesson.blocks.flatMap(blockInSection) }));
const items = COURSE.items.filter(({ lessonKey }) => lessonKey === LESSON);

/** A short course on one section of the policy, with the questions about it of the demo course: all of them are asked. */
export const PRIVACY_COURSE: CourseContent = {
  title: { nl: 'Privacy op sociale media', en: 'Privacy on social media' },
  summary: {
    nl: 'Wat je weet van klanten en collega’s houd je bij je. Eén les en een verhaal met keuzes.',
    en: 'What you know about customers and colleagues stays with you. One lesson and a story with choices.',
  },
  lessons,
  items,
  statement: COURSE.statement,
  settings: { ...COURSE.settings, questionCount: items.length },
};

/** Away for so long that they did not take it, or in the middle of their first course. */
const LEFT_OUT = ['10020', '10029', '10032', '10051'];
/** Who was there when it came out, half a year ago. */
const THERE_DAYS_AGO = 200;

/** Personnel numbers of who took it together; enough people for figures about every question. */
export const PRIVACY_LEARNERS: readonly string[] = PEOPLE.filter(
  ({ externalId, hireOffsetDays }) => hireOffsetDays >= THERE_DAYS_AGO && !LEFT_OUT.includes(externalId),
).map(({ externalId }) => externalId);

/** How many of every ten people miss an item at first, in the order of the course. */
const MISSES = [2, 1, 5, 3, 4, 2];
/** The item, by its place, that people who do well elsewhere read too fast. */
const MISREAD = 3;

/** Whether somebody does well: three of every eight, who find their way through a scenario too. */
export const doesWell = (learner: number): boolean => [0, 2, 4].includes(learner % 8);

/** Whether somebody misses an item in the first attempt. Always the same, and different people miss different items. */
export function missesAtFirst(learner: number, item: number): boolean {
  const isHard = doesWell(learner) === (item === MISREAD);
  const misses = (MISSES[item % MISSES.length] ?? 0) * (isHard ? 1.4 : 0.6);
  return (learner * 7 + item * 3 + Math.floor(learner / 10)) % 10 < misses;
}
