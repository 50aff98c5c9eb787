import { checkScenario, type ScenarioItem } from '@leidraad/quizzes/model';
import { scenarioFrom } from './template';
import { TEMPLATES } from './templates';

const itemOf = (words: (typeof TEMPLATES)[number]['words']): ScenarioItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'scenario',
  lessonKey: 'none',
  critical: false,
  tests: [],
  flags: [],
  ...scenarioFrom(words),
});

/** Every text with its languages, wherever it stands. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value || 'en' in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(textsIn);
}

describe.each(TEMPLATES)('the template for $topic', ({ words }) => {
  it('leaves its author only the clauses to add', () => {
    const { findings, bestRoute, routes } = checkScenario(itemOf(words));
    expect(findings.map(({ code }) => code)).toEqual(['scenario.tests-nothing']);
    expect(bestRoute).toEqual([
      { situation: 'p1', choice: 'b' },
      { situation: 'p2', choice: 'a' },
    ]);
    expect(routes).toMatchObject({ count: 6 });
  });

  it('is told whole in Dutch and in English', () => {
    for (const text of textsIn(words)) {
      expect(text['nl']?.trim()).toBeTruthy();
      expect(text['en']?.trim()).toBeTruthy();
      expect(text['nl']).not.toBe(text['en']);
    }
  });
});
