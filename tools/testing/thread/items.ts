import type { Citation, ScenarioChoice, ScenarioItem, SituationItem } from '@leidraad/quizzes/model';
import { v7 as newId } from 'uuid';
import type { TestCourse } from './courses';

/** Option `right` is right and honours the lesson's clause; `wrong` breaks it. */
export function newSituation(course: TestCourse, at: number, critical: boolean): SituationItem {
  const lesson = at % course.lessonKeys.length;
  const clauseId = course.clauseIds[lesson] ?? '';
  return {
    id: newId(),
    type: 'situation',
    lessonKey: course.lessonKeys[lesson] ?? '',
    situation: { nl: `Situatie ${at + 1}` },
    question: { nl: 'Wat doe je?' },
    critical: critical && at === 0,
    options: [
      {
        key: 'right',
        text: { nl: 'Goed' },
        right: true,
        feedback: { nl: 'Zo houd je het privé.' },
        clauses: [{ clauseId, effect: 'honours', support: 'L' }],
      },
      {
        key: 'wrong',
        text: { nl: 'Fout' },
        right: false,
        feedback: { nl: 'Dit past niet.' },
        clauses: [{ clauseId, effect: 'breaks', support: 'L' }],
        misconception: 'private-channel',
      },
    ],
  };
}

/**
 * A scenario of two situations with a way to mend. `good` twice passes with all points; `fair` first passes with fewer, and
 * may be gone back on; `bad` breaks the first clause, after which `mend` ends second best and `leave` fails.
 */
export function newScenario({ clauseIds, lessonKeys }: TestCourse): ScenarioItem {
  const cite = (at: number, effect: Citation['effect']): Citation[] => [
    { clauseId: clauseIds[at] ?? '', effect, support: 'L' },
  ];
  const choice = (key: string, points: number, to: string, clauses: Citation[] = []): ScenarioChoice => ({
    key,
    text: { nl: `Keuze ${key}` },
    consequence: { nl: `Na ${key}` },
    feedback: { nl: `Over ${key}` },
    points,
    to,
    clauses,
  });
  const situation = { question: { nl: 'Wat doe je?' } };
  const ending = { title: { nl: 'Einde' }, text: { nl: 'Zo liep het af.' }, clauses: [] };
  return {
    id: newId(),
    type: 'scenario',
    lessonKey: lessonKeys[0] ?? '',
    critical: false,
    title: { nl: 'Op zaterdag' },
    start: 'first',
    tests: clauseIds.slice(0, 2),
    flags: [],
    situations: [
      {
        ...situation,
        key: 'first',
        text: { nl: 'Eerst' },
        choices: [
          choice('good', 2, 'then', cite(0, 'honours')),
          choice('fair', 1, 'then', cite(0, 'honours')),
          choice('bad', 0, 'trouble', cite(0, 'breaks')),
        ],
      },
      {
        ...situation,
        key: 'then',
        text: { nl: 'Daarna' },
        back: true,
        choices: [choice('good', 2, 'passed', cite(1, 'honours')), choice('leave', 0, 'failed')],
      },
      {
        ...situation,
        key: 'trouble',
        text: { nl: 'Dat ging mis' },
        back: true,
        choices: [choice('mend', 4, 'second', cite(1, 'honours')), choice('leave', 0, 'failed')],
      },
    ],
    endings: [
      { ...ending, key: 'passed', kind: 'passed' },
      { ...ending, key: 'second', kind: 'second-best' },
      { ...ending, key: 'failed', kind: 'failed' },
    ],
  };
}
