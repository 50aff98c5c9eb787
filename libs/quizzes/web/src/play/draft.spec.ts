import { breach, matching, ordering, scenario, situation, trueFalse } from '../testing/examples';
import { lackOf, matched, moved } from './draft';

test.each([
  ['nothing chosen', situation(), undefined, { key: 'choose' }],
  ['nothing of several chosen', situation({ several: true }), { options: [] }, { key: 'chooseSome' }],
  ['one of several chosen', situation({ several: true }), { options: ['a'] }, undefined],
  ['neither true nor false', trueFalse, undefined, { key: 'choose' }],
  ['false', trueFalse, { answer: false }, undefined],
  ['steps as they were shown', ordering, undefined, { key: 'order' }],
  ['steps in an order', ordering, { order: ['a', 'b', 'c'] }, undefined],
  ['one row of two', matching, { matches: [{ row: 'page', target: 'us' }] }, { key: 'match', number: 2 }],
  ['nothing marked', breach, { marks: [] }, { key: 'mark' }],
  [
    'the second mark in reading order without a rule',
    breach,
    {
      marks: [
        { part: 'p3', rule: '' },
        { part: 'p1', rule: 'names' },
      ],
    },
    { key: 'rule', number: 2 },
  ],
  ['every mark with a rule', breach, { marks: [{ part: 'p1', rule: 'names' }] }, undefined],
  ['no choice in a scenario', scenario(), undefined, { key: 'choose' }],
  ['a choice in a scenario', scenario(), { situation: 's1', choice: 'no' }, undefined],
])('%s', (_case, item, draft, lack) => expect(lackOf(item, draft)).toEqual(lack));

test('a row has one target, and none once it is emptied', () => {
  const first = matched(undefined, 'page', 'us');
  expect(matched(first, 'page', 'me')).toEqual({ matches: [{ row: 'page', target: 'me' }] });
  expect(matched(first, 'page', '')).toEqual({ matches: [] });
});

test('a step goes to its place and the others keep their order', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});
