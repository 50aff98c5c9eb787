import { lesson } from '../testing/examples';
import { firstUnread, isBroken, screensOf } from './screens';

test('a new screen begins at each quotation and has the keys of all its blocks', () => {
  expect(screensOf(lesson().blocks).map((screen) => screen.keys)).toEqual([
    ['q1', 'r1'],
    ['q2', 'r2'],
  ]);
});

test('what stands before the first quotation is a screen without one', () => {
  const [, rule, ...others] = lesson().blocks;
  const screens = screensOf([rule!, ...others]);
  expect(screens.map((screen) => screen.keys)).toEqual([['r1'], ['q2', 'r2']]);
  expect(screens[0]?.clauseId).toBeUndefined();
});

test('reading goes on at the first screen with something unread', () => {
  const screens = screensOf(lesson().blocks);
  expect(firstUnread(screens, [])).toBe(0);
  expect(firstUnread(screens, ['q1', 'r1', 'q2'])).toBe(1);
  expect(firstUnread(screens, ['q1', 'r1', 'q2', 'r2'])).toBe(0);
});

test('a lesson that cites a clause without words is broken', () => {
  expect(isBroken(lesson())).toBe(false);
  expect(isBroken(lesson({ clauses: {} }))).toBe(true);
});
