import fc from 'fast-check';
import type { ScenarioItem } from '../../items/scenario';
import { branchOf, withBranch, withoutBranch } from './branches';
import { withFlag, withFlagRenamed, withoutFlag } from './flags';
import { keysOf } from './keys';
import { checkScenario } from '../check/check-scenario';
import {
  changedChoice,
  withBeginning,
  withChoice,
  withChoiceMoved,
  withEnding,
  withoutChoice,
  withoutNode,
  withSituation,
} from './nodes';
import { readingOrder } from './outline';

const EMPTY: ScenarioItem = {
  id: '00000000-0000-4000-8000-000000000001',
  type: 'scenario',
  lessonKey: 'privacy',
  critical: false,
  title: {},
  start: null,
  tests: [],
  flags: [],
  situations: [],
  endings: [],
};

/** p1 leads to p2 and e1, p2 leads to e1 and back to p1; p3 stands alone. */
const sketch = (): ScenarioItem => {
  let scenario = EMPTY;
  for (let count = 0; count < 3; count++) ({ scenario } = withSituation(scenario));
  ({ scenario } = withEnding(scenario, 'passed'));
  for (const [from, to] of [
    ['p1', 'p2'],
    ['p1', 'e1'],
    ['p2', 'e1'],
    ['p2', 'p1'],
  ] as const)
    ({ scenario } = withChoice(scenario, from, to));
  return scenario;
};

const targets = (scenario: ScenarioItem) =>
  scenario.situations.flatMap(({ key, choices }) => choices.map(({ to }) => `${key}→${to}`));

describe('editing a scenario', () => {
  it('begins with what can be passed and failed', () => {
    const { scenario, key } = withBeginning(EMPTY);
    expect(scenario.start).toBe(key);
    expect(targets(scenario)).toEqual(['p1→e1', 'p1→e2']);
    expect(checkScenario(scenario).findings.map(({ code }) => code)).toEqual(['scenario.tests-nothing']);
  });

  it('begins with the first situation and gives choices letters', () => {
    const scenario = sketch();
    expect(scenario.start).toBe('p1');
    expect(scenario.situations[0]?.choices.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('leaves choices without a place to go when that place is deleted', () => {
    const scenario = withoutNode(sketch(), 'p1');
    expect(scenario.start).toBeNull();
    expect(targets(scenario)).toEqual(['p2→e1', 'p2→null']);
  });

  it('moves and deletes choices, and does nothing past the ends', () => {
    const scenario = sketch();
    const moved = withChoiceMoved(scenario, { situation: 'p1', choice: 'b' }, -1);
    expect(moved.situations[0]?.choices.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(targets(withChoiceMoved(scenario, { situation: 'p1', choice: 'a' }, -1))).toEqual(
      targets(scenario),
    );
    expect(targets(withoutChoice(scenario, { situation: 'p1', choice: 'a' }))).not.toContain('p1→p2');
  });

  it('copies a branch under new keys that lead to each other', () => {
    const scenario = sketch();
    const branch = branchOf(scenario, 'p2');
    expect(branch?.situations.map(({ key }) => key)).toEqual(['p1', 'p2']);
    const { scenario: pasted, key } = withBranch(
      scenario,
      branch ?? { root: '', situations: [], endings: [] },
    );
    expect(key).toBe('p5');
    expect(targets(pasted)).toEqual([...targets(scenario), 'p4→p5', 'p4→e2', 'p5→e2', 'p5→p4']);
  });

  it('deletes a branch with what only it leads to', () => {
    const scenario = withoutBranch(sketch(), 'p2');
    expect([...keysOf(scenario)]).toEqual(['p1', 'p3', 'e1']);
    expect(targets(scenario)).toEqual(['p1→null', 'p1→e1']);
  });

  it('reads from the start, and what stands alone last', () => {
    expect(readingOrder(sketch())).toEqual(['p1', 'p2', 'p3']);
  });

  it('takes a flag away with everything that names it', () => {
    const { scenario, key } = withFlag(sketch(), 'boolean');
    const named = changedChoice(scenario, { situation: 'p1', choice: 'a' }, (choice) => ({
      ...choice,
      when: [{ flag: key, test: 'is', value: false }],
      changes: [{ flag: key, set: true }],
    }));
    const renamed = withFlagRenamed(named, key, 'gelekt');
    expect(renamed.situations[0]?.choices[0]?.when?.[0]?.flag).toBe('gelekt');
    expect(JSON.stringify(withoutFlag(renamed, 'gelekt'))).not.toContain('gelekt');
  });

  it('never makes a key twice or a target that is not there, whatever is done', () => {
    const deed = fc.tuple(
      fc.constantFrom('situation', 'ending', 'choice', 'remove', 'paste', 'prune'),
      fc.nat(20),
      fc.nat(20),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        let scenario = sketch();
        for (const [kind, first, second] of deeds) {
          const keys = [...keysOf(scenario)];
          const at = keys[first % Math.max(keys.length, 1)] ?? '';
          const to = keys[second % Math.max(keys.length, 1)] ?? null;
          if (keys.length > 60) break;
          if (kind === 'situation') ({ scenario } = withSituation(scenario));
          else if (kind === 'ending') ({ scenario } = withEnding(scenario, 'failed'));
          else if (kind === 'choice') ({ scenario } = withChoice(scenario, at, to));
          else if (kind === 'remove') scenario = withoutNode(scenario, at);
          else if (kind === 'prune') scenario = withoutBranch(scenario, at);
          else {
            const branch = branchOf(scenario, at);
            if (branch) ({ scenario } = withBranch(scenario, branch));
          }
        }
        const keys = [...scenario.situations, ...scenario.endings].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const led = scenario.situations.flatMap(({ choices }) => choices.map(({ to }) => to));
        expect(led.every((to) => to === null || keys.includes(to))).toBe(true);
        expect(scenario.start === null || keys.includes(scenario.start)).toBe(true);
        expect(readingOrder(scenario)).toHaveLength(scenario.situations.length);
      }),
    );
  });
});
