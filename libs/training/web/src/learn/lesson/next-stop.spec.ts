import { outline } from '../testing/examples';
import { nextStop } from './next-stop';

const read = (...keys: string[]) =>
  outline({
    lessons: outline().lessons.map((each) => ({ ...each, state: keys.includes(each.key) ? 'done' : 'todo' })),
  });

test('lessons follow each other, then what was skipped, then the test and the statement', () => {
  expect(nextStop(read(), 'privacy', [])).toEqual({ key: 'nextLesson', path: ['lessons', 'press'] });
  expect(nextStop(read('press'), 'press', [])).toEqual({ key: 'toUnread', path: ['lessons', 'privacy'] });
  const all = read('privacy', 'press');
  expect(nextStop(all, 'press', []).key).toBe('toQuiz');
  const passed = { ...all, quiz: { ...all.quiz, state: 'passed' as const } };
  expect(nextStop(passed, 'press', []).key).toBe('toStatement');
  expect(nextStop({ ...passed, attestation: { signedAt: '2026-03-12T13:03:00Z' } }, 'press', []).key).toBe(
    'finish',
  );
});

test('topics of a failed test are walked in order, back to the test', () => {
  expect(nextStop(read(), 'press', ['press', 'privacy'])).toEqual({
    key: 'nextTopic',
    path: ['lessons', 'privacy'],
  });
  expect(nextStop(read(), 'privacy', ['press', 'privacy'])).toEqual({ key: 'toQuiz', path: ['quiz'] });
});
