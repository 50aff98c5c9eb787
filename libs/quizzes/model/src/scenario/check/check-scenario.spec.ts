import type { Finding } from '../../findings/finding';
import { FINDING_MESSAGES, wordsOfFinding } from '../../findings/finding-messages';
import { SCENARIO_MESSAGES } from '../../findings/scenario-messages';
import { choice, CLAUSE, scenario, situationWith } from '../../testing/scenarios';
import { choiceIn, planted, PLANTED, used } from '../../testing/planted-faults';
import { whisper } from '../../testing/whisper';
import { checkScenario } from './check-scenario';

/** Steps written as `asked.a leaked.b`. */
const way = (path: Finding['path']) => path?.map((step) => `${step.situation}.${step.choice}`).join(' ');

describe('a sound scenario', () => {
  it('has nothing wrong with it', () => {
    const check = checkScenario(whisper());
    expect(check.findings).toEqual([]);
    expect(Object.values(check.proven).every(Boolean)).toBe(true);
    expect(check).toMatchObject({
      states: 9,
      isComplete: true,
      routes: { count: 7, isCapped: false },
      mostPoints: 6,
    });
  });

  it('has nothing wrong with it where flags are used as they should be', () => {
    const check = checkScenario(planted(used));
    expect(check.findings).toEqual([]);
    expect(check.states).toBe(10);
  });

  it('may be recovered from after a breach, as long as that is not a pass', () => {
    const item = planted((each) => (choiceIn(each, 'leaked.b').points = 9));
    expect(checkScenario(item).findings).toEqual([]);
  });
});

describe('the checker', () => {
  it.each(PLANTED)('finds a planted %s', (code, plant, { way: expectedWay, ...expected }) => {
    const { findings } = checkScenario(planted(plant));
    const found = findings.filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', ...expected });
    if (expectedWay !== undefined) expect(way(found[0].path)).toBe(expectedWay);
  });

  it('has an example of every finding, in both languages and with all of it filled', () => {
    const tried = new Set(PLANTED.map(([code]) => code));
    // These two need a bound, and have tests of their own.
    const others = ['scenario.too-many-states', 'scenario.points-not-proven'];
    expect([...tried, ...others].sort()).toEqual(Object.keys(SCENARIO_MESSAGES).sort());
    for (const [code, plant] of PLANTED)
      for (const finding of checkScenario(planted(plant)).findings.filter((each) => each.code === code))
        for (const language of ['nl', 'en'] as const) {
          const names = [...FINDING_MESSAGES[code][language].matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
          expect(Object.keys(finding.params)).toEqual(expect.arrayContaining(names));
          expect(wordsOfFinding(finding, language)).not.toContain('{');
        }
  });

  it.each([
    ['a dead end alone', PLANTED[7][1], ['scenario.dead-end', 'scenario.only-choice']],
    ['the pass through a breach alone', PLANTED[14][1], ['scenario.pass-through-breach']],
  ])('says nothing else about %s', (_, plant, codes) => {
    const found = new Set(checkScenario(planted(plant)).findings.map(({ code }) => code));
    for (const code of found) expect(codes).toContain(code);
  });

  it('says what a clause is called', () => {
    const item = planted(PLANTED[14][1]);
    const clauses = new Map([[CLAUSE(1), { number: '4.2', text: 'Houd het voor je.' }]]);
    const [finding] = checkScenario(item, { clauses }).findings;
    expect(wordsOfFinding(finding, 'nl')).toBe(
      'Je kunt slagen nadat je § 4.2 breekt, met keuze a van “asked”.',
    );
  });

  it('tells one breach from another', () => {
    const item = scenario(
      [
        situationWith('s', [
          choice('a', 'passed', {
            points: 1,
            clauses: [1, 2].map((number) => ({ clauseId: CLAUSE(number), effect: 'breaks', support: 'L' })),
          }),
          choice('b', 'passed', { points: 1, breaks: 2 }),
          choice('c', 'failed', { breaks: 1 }),
        ]),
      ],
      { tests: [CLAUSE(3)] },
    );
    const found = checkScenario(item).findings.filter(({ code }) => code === 'scenario.pass-through-breach');
    expect(found.map((each) => [each.choice, each.clauseId])).toEqual([
      ['a', CLAUSE(1)],
      ['a', CLAUSE(2)],
      ['b', CLAUSE(2)],
    ]);
  });

  it('lets somebody go back after a breach where nobody can pass any more', () => {
    const item = planted((each) => {
      each.situations.push(
        situationWith('deeper', [choice('a', 'failed'), choice('b', 'second')], { back: true }),
      );
      choiceIn(each, 'leaked.a').to = 'deeper';
    });
    expect(checkScenario(item).findings).toEqual([]);
  });

  it('says of an empty scenario that it has no beginning, and no more', () => {
    const check = checkScenario(scenario([], { tests: [CLAUSE(1)], endings: [] }));
    expect(check.findings.map(({ code }) => code)).toEqual(['scenario.no-start']);
    expect(Object.values(check.proven).some(Boolean)).toBe(false);
    expect(check).toMatchObject({ states: 0, routes: { count: 0 }, longest: null, mostPoints: null });
  });
});
