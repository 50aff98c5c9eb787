import { type Consequence } from '@leidraad/quizzes/model';
import { citedConsequence } from './cited-consequence';

const clauseId = '0190a1b2-0000-7000-8000-000000000001';
const gone = '0190a1b2-0000-7000-8000-000000000002';
const cites = [
  { clauseId, effect: 'honours' as const, support: 'L' as const },
  { clauseId: gone, effect: 'breaks' as const, support: 'L' as const },
];
const judged: Consequence = { verdict: 'fits', feedback: { nl: 'Goed.' }, clauses: cites };
const clause = { clauseId, number: '4.2', text: { nl: 'Regel' }, norm: null, addressee: null };

test('a clause is told in its words, and one that this version of the policy does not have is left out', () => {
  const told = citedConsequence(judged, { options: ['a'] }, (id) => (id === clauseId ? clause : undefined));
  expect(told.clauses).toEqual([{ ...clause, effect: 'honours' }]);
});
