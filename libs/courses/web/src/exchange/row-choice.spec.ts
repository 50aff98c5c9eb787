import { toggled, toggledAll } from './row-choice';

test('a row is chosen and let go', () => {
  expect(toggled(new Set(['a']), 'b')).toEqual(new Set(['a', 'b']));
  expect(toggled(new Set(['a', 'b']), 'b')).toEqual(new Set(['a']));
});

test('all rows that are shown are chosen, or let go, and others stay as they are', () => {
  expect(toggledAll(new Set(['other', 'a']), ['a', 'b'])).toEqual(new Set(['other', 'a', 'b']));
  expect(toggledAll(new Set(['other', 'a', 'b']), ['a', 'b'])).toEqual(new Set(['other']));
});
