import type { SituationItem } from '../items/situation';
import { consequenceOf } from './consequence';

const clauseId = '0190a1b2-0000-7000-8000-000000000001';
const option = (key: string, right: boolean): SituationItem['options'][number] => ({
  key,
  text: { nl: key },
  right,
  feedback: { nl: `Over ${key}` },
  clauses: [{ clauseId, effect: right ? 'honours' : 'breaks', support: 'L' }],
  ...(!right && { misconception: 'private-channel' as const }),
});
const item: SituationItem = {
  id: clauseId,
  type: 'situation',
  lessonKey: 'privacy',
  situation: { nl: 'Situatie' },
  question: { nl: 'Wat doe je?' },
  critical: false,
  options: [option('a', true), option('b', true), option('c', false)],
};
const of = (chosen: string[]) => consequenceOf(item, { options: chosen });

describe('what follows from a choice', () => {
  it('speaks of the option with the clause it honours', () => {
    expect(of(['a', 'b'])).toMatchObject({
      verdict: 'fits',
      feedback: { nl: 'Over a' },
      clauses: [{ clauseId, effect: 'honours' }],
    });
    expect(of(['a', 'b'])).not.toHaveProperty('misconception');
  });

  it('lets the wrong one of several options speak', () => {
    expect(of(['a', 'c'])).toMatchObject({
      verdict: 'breaks',
      feedback: { nl: 'Over c' },
      misconception: 'private-channel',
    });
  });

  it('is not right with half of the right options', () => {
    expect(of(['a']).verdict).toBe('better');
  });
});
