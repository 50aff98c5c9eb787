import { choice, ENDINGS, ending, scenario, situationWith } from '../../testing/scenarios';
import { checkScenario } from '../check/check-scenario';

/** One situation after another, each with so many choices to the next. */
const chain = (length: number, choices: number) =>
  scenario(
    Array.from({ length }, (_, at) =>
      situationWith(
        `s${at}`,
        Array.from({ length: choices }, (_unused, number) =>
          choice('abcdef'.charAt(number), at === length - 1 ? 'passed' : `s${at + 1}`),
        ),
      ),
    ),
  );

describe('the routes of a scenario', () => {
  it('are counted by the choices, not by the situations', () => {
    expect(checkScenario(chain(1, 1)).routes).toEqual({ count: 1, isCapped: false });
    expect(checkScenario(chain(3, 4)).routes).toEqual({ count: 64, isCapped: false });
    expect(checkScenario(chain(40, 6)).routes).toEqual({ count: 5_000, isCapped: true });
  });

  it('leave out choices that lead round a loop', () => {
    const item = scenario([
      situationWith('s', [choice('a', 't'), choice('b', 'passed')]),
      situationWith('t', [choice('a', 's'), choice('b', 'failed'), choice('c', 't')]),
    ]);
    expect(checkScenario(item).routes).toEqual({ count: 2, isCapped: false });
  });
});

describe('the longest route', () => {
  it('has the words of what is read on it: also of what was not chosen', () => {
    // A situation: 2 words, its question 3, each choice 2; what follows a choice 3; an ending 2 and 4.
    expect(checkScenario(chain(3, 2)).longest).toEqual({
      steps: 3,
      words: 3 * (2 + 3 + 4 + 3) + 6,
      minutes: 1,
    });
  });

  it('is the one with the most to read, in the language that is asked', () => {
    const item = scenario([
      situationWith('s', [
        choice('a', 't'),
        choice('b', 'passed', { consequence: { nl: 'woord '.repeat(400).trim(), en: 'word' } }),
      ]),
      situationWith('t', [choice('a', 'failed'), choice('b', 'second')]),
    ]);
    expect(checkScenario(item, { language: 'nl' }).longest).toMatchObject({ steps: 1, minutes: 3 });
    expect(checkScenario(item, { language: 'en' }).longest).toMatchObject({ steps: 2, minutes: 1 });
  });

  it('counts a loop once', () => {
    const item = scenario([
      situationWith('s', [choice('a', 't'), choice('b', 'passed')]),
      situationWith('t', [choice('a', 's')]),
    ]);
    expect(checkScenario(item).longest?.steps).toBe(3);
  });

  it('is none where no ending can be reached', () => {
    expect(checkScenario(scenario([situationWith('s', [choice('a', 's')])])).longest).toBeNull();
  });

  it('reads the words of posts, chats and e-mails too, and of an ending', () => {
    const words = { nl: 'een twee drie' };
    const item = scenario(
      [
        situationWith('s', [choice('a', 'end')], {
          text: words,
          picture: { fileId: '00000000-0000-4000-8000-000000000009', alt: words },
          scene: {
            form: 'post',
            author: 'Sam de Boer',
            text: words,
            comments: [{ author: 'Kim', text: words }],
          },
        }),
      ],
      { endings: [{ ...ending('end', 'passed'), title: words, text: words }, ENDINGS[1]] },
    );
    expect(checkScenario(item).longest?.words).toBe(3 * 4 + 3 + 2 + 3 + 2 * 3);
  });
});

describe('more states than are looked at', () => {
  const flags = Array.from({ length: 8 }, (_, at) => ({
    key: `f${at}`,
    type: 'number' as const,
    start: 0,
    min: 0,
    max: 100,
  }));
  const many = scenario(
    [
      situationWith('s', [
        ...flags
          .slice(0, 4)
          .map(({ key }, at) => choice('abcd'.charAt(at), 's', { changes: [{ flag: key, add: 1 }] })),
        choice('e', 'passed', { points: 2, honours: 1 }),
        choice('f', 'failed', { breaks: 1 }),
      ]),
    ],
    { flags, tests: ['00000000-0000-4000-8000-000000000001'], endings: [ENDINGS[0], ENDINGS[2]] },
  );

  it('are said to be too many, with what could be proven all the same', () => {
    const check = checkScenario(many, { mostStates: 5_000 });
    expect(check.findings.map(({ code }) => code)).toContain('scenario.too-many-states');
    expect(check).toMatchObject({ states: 5_000, isComplete: false, mostPoints: null });
    expect(check.proven).toEqual({
      'all-reachable': true,
      'always-ends': false,
      'can-pass': true,
      'can-fail': true,
      'no-pass-through-breach': true,
      'tests-honoured': true,
      'points-bounded': false,
    });
  });
});
