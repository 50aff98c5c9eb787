import fc from 'fast-check';
import type { ScenarioItem } from '../items/scenario';
import { anyScenario } from '../testing/any-scenario';
import { choice, scenario, situationWith } from '../testing/scenarios';
import { explore } from './explore';
import { mostPoints } from './most-points';
import { mostEarned } from './points/most-earned';
import { after, offered, type ScenarioState, startOf } from './play';

/** Where a play stands, without its points and what it broke. */
const place = ({ at, flags }: ScenarioState) => JSON.stringify([at, flags]);

/**
 * The same by trying every way that passes no place twice: where no loop on such a way earns, none is better; and a loop
 * that earns is found the same way.
 */
function byBruteForce(item: ScenarioItem): number | null {
  const passed = new Set(item.endings.filter(({ kind }) => kind === 'passed').map(({ key }) => key));
  const next = (state: ScenarioState): { state: ScenarioState; points: number }[] => {
    const situation = item.situations.find(({ key }) => key === state.at);
    if (!situation) return [];
    return offered(situation, state.flags).flatMap(({ key, points }) => {
      const then = after(item, { ...state, broken: [] }, { situation: state.at, choice: key });
      return then && then.broken.length === 0 ? [{ state: then, points }] : [];
    });
  };
  const start = startOf(item);
  if (!start) return null;
  const passes = (from: ScenarioState) => {
    const seen = new Map([[place(from), from]]);
    for (const state of seen.values()) {
      if (passed.has(state.at)) return true;
      for (const step of next(state)) seen.set(place(step.state), step.state);
    }
    return false;
  };
  let isUnbounded = false;
  let most = -Infinity;
  const walk = (state: ScenarioState, points: number, on: ReadonlyMap<string, number>) => {
    const earlier = on.get(place(state));
    if (earlier !== undefined) {
      if (points > earlier && passes(state)) isUnbounded = true;
      return;
    }
    if (passed.has(state.at)) most = Math.max(most, points);
    for (const step of next(state))
      walk(step.state, points + step.points, new Map([...on, [place(state), points]]));
  };
  walk(start, 0, new Map());
  return isUnbounded || most === -Infinity ? null : most;
}

const passing = (...points: number[]) =>
  scenario([
    situationWith(
      's',
      points.map((each, at) => choice('abcdef'.charAt(at), 'passed', { points: each })),
    ),
  ]);

describe('the most points of a scenario', () => {
  it('are those of the best way to pass', () => {
    expect(mostPoints(passing(1, 5, -2))).toBe(5);
    expect(mostPoints(passing(-3))).toBe(-3);
  });

  it('leave out ways that break a clause, or do not pass', () => {
    const item = scenario([
      situationWith('s', [
        choice('a', 'passed', { points: 9, breaks: 1 }),
        choice('b', 'second', { points: 8 }),
        choice('c', 'passed', { points: 2 }),
      ]),
    ]);
    expect(mostPoints(item)).toBe(2);
  });

  it('are none where nobody can pass', () => {
    expect(mostPoints(scenario([situationWith('s', [choice('a', 'failed')])]))).toBeNull();
    expect(mostPoints(scenario([]))).toBeNull();
    expect(mostPoints({ ...passing(1), start: 'elsewhere' })).toBeNull();
  });

  it('are none where a loop earns, and not harmed by one that earns nothing or leads nowhere', () => {
    const loop = (points: number, onwards: string) =>
      scenario([
        situationWith('s', [choice('a', 't', { points }), choice('b', 'passed', { points: 3 })]),
        situationWith('t', [choice('a', onwards, { points: 1 })]),
      ]);
    expect(mostPoints(loop(1, 's'))).toBeNull();
    expect(mostPoints(loop(-1, 's'))).toBe(3);
    expect(mostPoints(loop(1, 't'))).toBe(3);
  });

  it('count a loop once where a flag ends it', () => {
    const item = scenario(
      [
        situationWith('s', [
          choice('a', 's', {
            points: 2,
            when: [{ flag: 'asked', test: 'is', value: false }],
            changes: [{ flag: 'asked', set: true }],
          }),
          choice('b', 'passed', { points: 1 }),
        ]),
      ],
      { flags: [{ key: 'asked', type: 'boolean', start: false }] },
    );
    expect(mostPoints(item)).toBe(3);
  });

  it('are given up on in a tangle of loops that earn and cost', () => {
    const tangle = scenario(
      Array.from({ length: 6 }, (_, at) =>
        situationWith(`s${at}`, [
          ...Array.from({ length: 5 }, (_unused, to) =>
            choice(`${to}`, `s${(at + to) % 6}`, { points: to === 1 ? 1 : -9 }),
          ),
          choice('out', 'passed'),
        ]),
      ),
    );
    expect(mostEarned(explore(tangle), undefined, 20)).toEqual({ kind: 'unknown', near: 0 });
  });

  it('are found in ten thousand situations one after another, and in as many that form one loop', () => {
    const chain = (last: string) =>
      scenario(
        Array.from({ length: 10_000 }, (_, at) =>
          situationWith(`s${at}`, [
            choice('a', at === 9_999 ? last : `s${at + 1}`, { points: at === 9_999 ? -20 : at % 2 }),
            choice('b', 'passed'),
          ]),
        ),
      );
    expect(mostPoints(chain('passed'))).toBe(5_000 - 1);
    expect(mostPoints(chain('s0'))).toBeNull();
  });

  it.each([
    ['without loops', { loops: false }],
    ['with loops', { situations: 4, flags: false }],
    ['with loops and flags', { situations: 3 }],
  ])('are the same as by trying everything, %s', (_, shape) => {
    fc.assert(
      fc.property(anyScenario(shape), (item) => {
        expect(mostPoints(item)).toBe(byBruteForce(item));
      }),
      { numRuns: 300 },
    );
  });
});
