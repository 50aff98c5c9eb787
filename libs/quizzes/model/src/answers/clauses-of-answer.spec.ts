import type { SituationItem } from '../items/situation';
import { missedClauses } from './clauses-of-answer';

const option = (key: string, right: boolean, honours: string[], breaks: string[]) => ({
  key,
  right,
  text: {},
  feedback: {},
  clauses: [
    ...honours.map((clauseId) => ({ clauseId, effect: 'honours' as const, support: 'L' as const })),
    ...breaks.map((clauseId) => ({ clauseId, effect: 'breaks' as const, support: 'L' as const })),
  ],
});
const item: SituationItem = {
  id: 'i',
  type: 'situation',
  lessonKey: 'privacy',
  situation: {},
  question: {},
  critical: false,
  options: [
    option('right', true, ['4.2', '4.3'], []),
    option('breach', false, [], ['4.6']),
    option('timid', false, ['4.3'], []),
  ],
};

test('a wrong answer misses what it breaks, else what it leaves undone; a right one nothing', () => {
  expect(missedClauses(item, { options: ['breach'] })).toEqual(['4.6']);
  expect(missedClauses(item, { options: ['timid'] })).toEqual(['4.2']);
  expect(missedClauses(item, { options: ['right'] })).toEqual([]);
});
