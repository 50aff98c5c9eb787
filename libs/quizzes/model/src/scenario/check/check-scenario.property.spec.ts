import fc from 'fast-check';
import { honouredClauses } from '../../answers/clauses-of-answer';
import type { Finding } from '../../findings/finding';
import type { ScenarioItem } from '../../items/scenario';
import { anyScenario } from '../../testing/any-scenario';
import { mended } from '../../testing/mended';
import { shuffle } from '../../shuffle';
import { gradeScenario } from '../grade-scenario';
import { mostPoints } from '../most-points';
import { offered, played, startOf, type Step } from '../play';
import { checkScenario } from './check-scenario';

const kindOf = (item: ScenarioItem, key: string | undefined) =>
  item.endings.find((ending) => ending.key === key)?.kind;

/** A play that chooses at random, up to so many steps. */
function randomPlay(item: ScenarioItem, picks: readonly number[]): Step[] {
  const steps: Step[] = [];
  for (const pick of picks) {
    const state = played(item, steps).at(-1) ?? startOf(item);
    const situation = item.situations.find(({ key }) => key === state?.at);
    if (!situation || !state) break;
    const choices = offered(situation, state.flags);
    if (choices.length === 0) break;
    steps.push({ situation: situation.key, choice: choices[pick % choices.length].key });
  }
  return steps;
}

/** Does a play show what the finding says? */
function isShownBy(item: ScenarioItem, finding: Finding, path: readonly Step[]): boolean {
  const states = played(item, path);
  const last = states[states.length - 1];
  const isPass = kindOf(item, last.at) === 'passed';
  switch (finding.code) {
    case 'scenario.dead-end':
    case 'scenario.no-exit':
    case 'scenario.choice-never-offered':
    case 'scenario.only-choice':
    case 'scenario.conditions-exclude':
      return last.at === finding.node;
    case 'scenario.pass-through-breach':
      return isPass && last.broken.includes(finding.clauseId ?? '');
    case 'scenario.back-after-breach':
      return path.at(-1)?.choice === finding.choice && last.broken.includes(finding.clauseId ?? '');
    case 'scenario.test-not-honoured':
      return isPass && !honouredClauses(item, { choices: [...path] }).includes(finding.clauseId ?? '');
    case 'scenario.ending-below-pass-mark':
    case 'scenario.ending-earns-nothing':
      return isPass && last.at === finding.node && last.points === finding.params['points'];
    case 'scenario.earning-loop': {
      const first = states.findIndex(({ at }) => at === finding.node);
      return first !== -1 && last.at === finding.node && last.points > states[first].points;
    }
    default:
      return false;
  }
}

const HAVE_A_PATH = (finding: Finding) =>
  ![
    'scenario.situation-unreachable',
    'scenario.ending-unreachable',
    'scenario.no-passed-ending',
    'scenario.no-failed-ending',
    'scenario.tests-nothing',
    'scenario.flag-never-read',
    'scenario.flag-never-changed',
  ].includes(finding.code);

describe('the checker, of any scenario', () => {
  it('shows what it finds with a play from the start', () => {
    fc.assert(
      fc.property(anyScenario(), (item) => {
        const { findings } = checkScenario(item);
        const unreachable = findings
          .filter(({ code }) => code.endsWith('unreachable'))
          .map(({ node }) => node);
        for (const finding of findings.filter(HAVE_A_PATH)) {
          const { path } = finding;
          expect(path === undefined).toBe(unreachable.includes(finding.node));
          if (!path) continue;
          expect(played(item, path)).toHaveLength(path.length + 1);
          expect([finding.code, isShownBy(item, finding, path)]).toEqual([finding.code, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same whatever its parts are called and wherever they stand', () => {
    const essence = ({ code, severity, node, choice, flag, clauseId, path }: Finding) =>
      JSON.stringify([code, severity, node, choice, flag, clauseId, path]);
    fc.assert(
      fc.property(anyScenario(), fc.string(), (item, seed) => {
        const rename = (key: string) => `new-${key}`;
        const renamed: ScenarioItem = {
          ...item,
          start: item.start === null ? null : rename(item.start),
          flags: item.flags.map((flag) => ({ ...flag, key: rename(flag.key) })),
          endings: shuffle(
            item.endings.map((ending) => ({ ...ending, key: rename(ending.key) })),
            seed,
          ),
          situations: shuffle(
            item.situations.map((situation) => ({
              ...situation,
              key: rename(situation.key),
              choices: situation.choices.map((choice) => ({
                ...choice,
                key: rename(choice.key),
                to: choice.to === null ? null : rename(choice.to),
                ...(choice.when && {
                  when: choice.when.map((each) => ({ ...each, flag: rename(each.flag) })),
                }),
                ...(choice.changes && {
                  changes: choice.changes.map((each) => ({ ...each, flag: rename(each.flag) })),
                }),
              })),
            })),
            seed,
          ),
        };
        const [before, after] = [checkScenario(item), checkScenario(renamed)];
        const back = (text: string) => text.replaceAll('new-', '');
        expect(after.findings.map(essence).map(back).sort()).toEqual(before.findings.map(essence).sort());
        // Of routes that earn the same, another one may come first.
        const rest = { findings: [], bestRoute: null };
        expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
      }),
      { numRuns: 300 },
    );
  });

  it('promises of one without errors that no play goes wrong', () => {
    let sound = 0;
    let passed = 0;
    fc.assert(
      fc.property(
        anyScenario().map(mended),
        fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }),
        (item, picks) => {
          if (!item) return;
          sound++;
          const steps = randomPlay(item, picks);
          const states = played(item, steps);
          const last = states[states.length - 1];
          const kind = kindOf(item, last.at);
          // A play may go round for long, but never comes where it cannot get out of.
          expect(kind !== undefined || steps.length === picks.length).toBe(true);
          if (kind !== 'passed') return;
          passed++;
          expect(last.broken).toEqual([]);
          expect(honouredClauses(item, { choices: steps })).toEqual(expect.arrayContaining(item.tests));
          const grade = gradeScenario(item, steps);
          expect(grade.right).toBe(true);
          expect(last.points).toBeLessThanOrEqual(mostPoints(item) ?? -Infinity);
        },
      ),
      { numRuns: 500 },
    );
    expect(sound).toBeGreaterThan(450);
    expect(passed).toBeGreaterThan(50);
  });

  it('says the same of part of the states, as far as it says anything', () => {
    fc.assert(
      fc.property(anyScenario(), fc.integer({ min: 1, max: 12 }), (item, mostStates) => {
        const [whole, part] = [checkScenario(item), checkScenario(item, { mostStates })];
        if (part.isComplete) return;
        const named = ({ code, node, choice, clauseId }: Finding) =>
          JSON.stringify([code, node, choice, clauseId]);
        const all = new Set(whole.findings.map(named));
        for (const finding of part.findings)
          if (
            !['scenario.too-many-states', 'scenario.earning-loop', 'scenario.no-failed-ending'].includes(
              finding.code,
            )
          )
            expect(all).toContain(named(finding));
        for (const [property, isProven] of Object.entries(part.proven))
          if (isProven)
            expect([property, whole.proven[property as keyof typeof whole.proven]]).toEqual([property, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('shows the route that earns most, and it breaks nothing', () => {
    fc.assert(
      fc.property(anyScenario(), (item) => {
        const { bestRoute, mostPoints: most } = checkScenario(item);
        expect(bestRoute === null).toBe(most === null);
        if (bestRoute === null) return;
        const states = played(item, bestRoute);
        const last = states.at(-1);
        expect(states).toHaveLength(bestRoute.length + 1);
        expect(kindOf(item, last?.at)).toBe('passed');
        expect({ points: last?.points, broken: last?.broken }).toEqual({ points: most, broken: [] });
      }),
    );
  });
});
