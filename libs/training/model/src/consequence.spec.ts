import type { SituationItem } from '@leidraad/quizzes/model';
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
const cited = { clauseId, number: '4.2', text: { nl: 'Regel' }, norm: null, addressee: null };
const of = (chosen: string[], known = true) =>
  consequenceOf(
    item,
    { options: chosen },
    () => (known ? cited : undefined),
    new Date('2026-03-02T09:00:00Z'),
  );

describe('what follows from a choice', () => {
  it('speaks of the option with the clause it honours', () => {
    expect(of(['a', 'b'])).toMatchObject({
      verdict: 'fits',
      feedback: { nl: 'Over a' },
      clauses: [{ number: '4.2', effect: 'honours' }],
      savedAt: '2026-03-02T09:00:00.000Z',
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

  it('leaves out a clause that this version of the policy does not have', () => {
    expect(of(['a'], false).clauses).toEqual([]);
  });
});
