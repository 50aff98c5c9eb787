import fc from 'fast-check';
import { gradeItem, gradeQuiz, isRight } from './grading';
import { breach, matching, ordering, situation, trueFalse } from './testing/items';

const answers = fc.array(
  fc
    .record({ points: fc.nat({ max: 12 }), more: fc.nat({ max: 12 }), critical: fc.boolean() })
    .map(({ points, more, critical }) => {
      const most = Math.max(points + more, 1);
      return { points, most, right: points === most, critical };
    }),
  { minLength: 1, maxLength: 30 },
);
const passMark = fc.integer({ min: 1, max: 100 });

describe('grading a quiz', () => {
  it.each([
    [8, 10, true],
    [7, 9, false],
    [4, 5, true],
    [79, 100, false],
  ])('%i of %i at 80 per cent: passed is %s', (right, total, passed) => {
    const list = Array.from({ length: total }, (_, index) => ({
      points: index < right ? 1 : 0,
      most: 1,
      right: index < right,
      critical: false,
    }));
    expect(gradeQuiz(list, 80).passed).toBe(passed);
  });

  it('counts what is partly right by its share, exactly', () => {
    const third = { points: 1, most: 3, right: false, critical: false };
    expect(gradeQuiz([third, third, third], 33)).toMatchObject({ score: 33, passed: true, rightCount: 0 });
    expect(gradeQuiz([third, third, third], 34).passed).toBe(false);
  });

  it('never passes with a critical answer wrong or below the mark, and always else', () => {
    // A multiple of every denominator there can be here, so that the sum of shares is a whole number.
    const whole = 5_354_228_880;
    fc.assert(
      fc.property(answers, passMark, (list, mark) => {
        const criticalRight = list.every(({ right, critical }) => right || !critical);
        const earned = list.reduce((sum, { points, most }) => sum + points * (whole / most), 0);
        const { passed, score } = gradeQuiz(list, mark);
        expect(passed).toBe(criticalRight && 100 * earned >= mark * whole * list.length);
        expect(score).toBe(Math.floor((100 * earned) / (whole * list.length)));
      }),
    );
  });

  it('is the same in any order, between 0 and 100, and 100 only where all is right', () => {
    fc.assert(
      fc.property(answers, passMark, (list, mark) => {
        const result = gradeQuiz(list, mark);
        expect(gradeQuiz(list.toReversed(), mark)).toEqual(result);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score === 100).toBe(result.rightCount === result.total);
      }),
    );
  });

  it('is not harmed by one more right answer', () => {
    fc.assert(
      fc.property(answers, passMark, (list, mark) => {
        const before = gradeQuiz(list, mark);
        const after = gradeQuiz([...list, { points: 1, most: 1, right: true, critical: false }], mark);
        expect(after.passed || !before.passed).toBe(true);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it('passes nobody who answered nothing', () => {
    expect(gradeQuiz([], 1)).toEqual({ rightCount: 0, total: 0, score: 0, passed: false });
  });
});

describe('a situation question', () => {
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));

  it('is right with exactly the right options, in any order', () => {
    fc.assert(
      fc.property(keys, keys, (right, chosen) => {
        const same = right.length === chosen.length && right.every((key) => chosen.includes(key));
        expect(isRight(situation(right), chosen)).toBe(same && right.length > 0);
        expect(gradeItem(situation(right), { options: chosen.toReversed() })).toEqual(
          gradeItem(situation(right), { options: chosen }),
        );
      }),
    );
  });

  it('earns a share for some of the right options, and nothing for choosing all', () => {
    const item = situation(['a', 'b']);
    expect(gradeItem(item, { options: ['a'] })).toEqual({ points: 1, most: 2, right: false });
    expect(gradeItem(item, { options: ['a', 'b', 'c', 'd'] })).toEqual({ points: 0, most: 2, right: false });
  });

  it('is wrong when a right option is sent twice instead of two', () => {
    expect(isRight(situation(['a', 'b']), ['a', 'a'])).toBe(false);
  });
});

it('a statement is true or it is not', () => {
  expect(gradeItem(trueFalse(false), { answer: false })).toEqual({ points: 1, most: 1, right: true });
  expect(gradeItem(trueFalse(false), { answer: true })).toEqual({ points: 0, most: 1, right: false });
});

describe('an order', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const orders = fc.shuffledSubarray(keys, { minLength: 4 });

  it('earns all for the right order, nothing for the opposite, and a share for two neighbours swapped', () => {
    expect(gradeItem(ordering(keys), { order: keys })).toEqual({ points: 6, most: 6, right: true });
    expect(gradeItem(ordering(keys), { order: keys.toReversed() }).points).toBe(0);
    expect(gradeItem(ordering(keys), { order: ['b', 'a', 'c', 'd'] })).toMatchObject({
      points: 4,
      right: false,
    });
  });

  it('does not depend on which steps are called what', () => {
    fc.assert(
      fc.property(orders, orders, (names, given) => {
        const renamed = (key: string) => names[keys.indexOf(key)] ?? key;
        const item = ordering(keys.map(renamed));
        expect(gradeItem(item, { order: given.map(renamed) })).toEqual(
          gradeItem(ordering(keys), { order: given }),
        );
      }),
    );
  });

  it('is never right with a step left out', () => {
    expect(gradeItem(ordering(keys), { order: ['a', 'b', 'c'] }).right).toBe(false);
  });
});

describe('matches', () => {
  const item = matching({ laptop: 'company', blog: 'person', page: 'company' });
  it('earn a share for each right one, in any order', () => {
    const matches = [
      { row: 'laptop', target: 'company' },
      { row: 'blog', target: 'company' },
      { row: 'page', target: 'company' },
    ];
    expect(gradeItem(item, { matches })).toEqual({ points: 2, most: 3, right: false });
    expect(gradeItem(item, { matches: matches.toReversed() })).toEqual(gradeItem(item, { matches }));
    expect(gradeItem(item, { matches: [] }).points).toBe(0);
  });
});

describe('finding the breach', () => {
  const item = breach({ name: 'privacy', photo: 'privacy', joke: 'respect', weather: null, cake: null });
  const all = [
    { part: 'name', rule: 'privacy' },
    { part: 'photo', rule: 'privacy' },
    { part: 'joke', rule: 'respect' },
  ];
  it('earns all for every breach with its rule, and half for a breach with another rule', () => {
    expect(gradeItem(item, { marks: all })).toEqual({ points: 6, most: 6, right: true });
    const [first, ...rest] = all;
    const other = [...rest, { part: first?.part ?? '', rule: 'respect' }];
    expect(gradeItem(item, { marks: other })).toEqual({ points: 5, most: 6, right: false });
  });

  it('earns nothing for marking everything without knowing the rules', () => {
    const everything = ['name', 'photo', 'joke', 'weather', 'cake'].map((part) => ({
      part,
      rule: 'ownership',
    }));
    expect(gradeItem(item, { marks: everything }).points).toBe(0);
  });

  it('is not right with one mark too many', () => {
    const marks = [...all, { part: 'cake', rule: 'respect' }];
    expect(gradeItem(item, { marks })).toEqual({ points: 4, most: 6, right: false });
  });
});
