import { type ScenarioItem, type ScenarioSituation } from '@leidraad/quizzes/model';
import { words } from './examples';

/** One situation with one choice that leads to a passed ending. */
export const smallScenario = (changes: Partial<ScenarioSituation> = {}): ScenarioItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'scenario',
  lessonKey: 'privacy',
  critical: false,
  title: words('Op zaterdag'),
  start: 'p1',
  tests: [],
  flags: [],
  situations: [
    {
      key: 'p1',
      text: words('Een klant vraagt om een naam.'),
      question: words('Wat doe je?'),
      choices: [
        {
          key: 'a',
          text: words('Niets zeggen'),
          feedback: words('Goed.'),
          points: 2,
          to: 'e1',
          clauses: [],
        },
      ],
      ...changes,
    },
  ],
  endings: [{ key: 'e1', kind: 'passed', title: words('Goed'), text: words('Prima.'), clauses: [] }],
});
