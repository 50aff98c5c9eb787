import {
  gradeItem,
  type Item,
  ITEM_TYPES,
  played,
  type Response,
  type ScenarioItem,
  type Step,
} from '@leidraad/quizzes/model';
import { COURSE } from '../content/course';
import { responsesTo, wayOf } from './responses';

/** What the answers come to: the choices of a scenario are one response together. */
const gradeOf = (item: Item, right: boolean, variety: number) => {
  const given = responsesTo(item, right, variety);
  const response = item.type === 'scenario' ? { choices: given as Step[] } : given[0];
  return gradeItem(item, response as Response);
};

describe('what people of the demo answer', () => {
  it.each(ITEM_TYPES)('is all right, or earns nothing: %s', (type) => {
    const items = COURSE.items.filter((item) => item.type === type);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      for (const variety of [0, 1, 2, 3]) {
        expect(gradeOf(item, true, variety)).toMatchObject({ right: true });
        expect(gradeOf(item, false, variety)).toMatchObject({ right: false, points: 0 });
      }
  });

  it('earns all the points of a scenario', () => {
    for (const item of COURSE.items.filter((each) => each.type === 'scenario')) {
      const { points, most } = gradeOf(item, true, 0);
      expect(points).toBe(most);
    }
  });

  it('differs between people who err', () => {
    const item = COURSE.items.find((each) => each.type === 'situation') as Item;
    expect(responsesTo(item, false, 0)).not.toEqual(responsesTo(item, false, 1));
  });

  it('shows, among eight people, every kind of ending of a scenario', () => {
    const scenarios = COURSE.items.filter((item): item is ScenarioItem => item.type === 'scenario');
    for (const item of scenarios) {
      const ends = Array.from({ length: 8 }, (_, person) => {
        const at = played(item, wayOf(item, person) as Step[]).at(-1)?.at;
        return item.endings.find(({ key }) => key === at)?.kind;
      });
      expect(new Set(ends)).toEqual(new Set(['passed', 'second-best', 'failed']));
      expect(ends.filter((kind) => kind === 'passed').length).toBeGreaterThanOrEqual(3);
    }
  });
});
