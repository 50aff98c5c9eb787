import fc from 'fast-check';
import { gradeQuiz, isRight } from './grading';
import type { SituationItem } from './item';

const answers = fc.array(fc.record({ right: fc.boolean(), critical: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});
const passMark = fc.integer({ min: 1, max: 100 });

const item = (right: readonly string[]): SituationItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'situation',
  lessonKey: 'privacy',
  situation: { nl: 'Situatie' },
  question: { nl: 'Wat doe je?' },
  critical: false,
  options: ['a', 'b', 'c'].map((key) => ({
    key,
    text: { nl: key },
    right: right.includes(key),
    feedback: { nl: key },
    clauses: [],
  })),
});

describe('grading a quiz', () => {
  it.each([
    [8, 10, true],
    [7, 9, false],
    [4, 5, true],
    [79, 100, false],
  ])('%i of %i at 80 per cent: passed is %s', (right, total, passed) => {
    const list = Array.from({ length: total }, (_, index) => ({ right: index < right, critical: false }));
    expect(gradeQuiz(list, 80).passed).toBe(passed);
  });

  it('never passes with a critical answer wrong or below the mark, and always else', () => {
    fc.assert(
      fc.property(answers, passMark, (list, mark) => {
        const { passed, rightCount, total, score } = gradeQuiz(list, mark);
        const criticalRight = list.every(({ right, critical }) => right || !critical);
        expect(passed).toBe(criticalRight && rightCount / total >= mark / 100);
        expect(score).toBe(Math.floor((100 * rightCount) / total));
      }),
    );
  });

  it('is not harmed by one more right answer', () => {
    fc.assert(
      fc.property(answers, passMark, (list, mark) => {
        const before = gradeQuiz(list, mark);
        const after = gradeQuiz([...list, { right: true, critical: false }], mark);
        expect(after.passed || !before.passed).toBe(true);
      }),
    );
  });

  it('passes nobody who answered nothing', () => {
    expect(gradeQuiz([], 1)).toEqual({ rightCount: 0, total: 0, score: 0, passed: false });
  });
});

describe('one answer', () => {
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));

  it('is right with exactly the right options, in any order', () => {
    fc.assert(
      fc.property(keys, keys, (right, chosen) => {
        const same = right.length === chosen.length && right.every((key) => chosen.includes(key));
        expect(isRight(item(right), chosen)).toBe(same);
      }),
    );
  });

  it('is wrong when a right option is sent twice instead of two', () => {
    expect(isRight(item(['a', 'b']), ['a', 'a'])).toBe(false);
  });
});
