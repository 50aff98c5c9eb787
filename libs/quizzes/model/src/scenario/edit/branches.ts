import type { ScenarioEnding, ScenarioItem, ScenarioSituation } from '../../items/scenario';
import { freshKey, keysOf } from './keys';

/** A situation with everything that its choices can lead to: what is copied and pasted. */
export interface Branch {
  root: string;
  situations: readonly ScenarioSituation[];
  endings: readonly ScenarioEnding[];
}

/** The branch that begins at a situation or an ending; undefined where there is none of that key. */
export function branchOf(scenario: ScenarioItem, root: string): Branch | undefined {
  const situations = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  const reached = new Set([root]);
  for (const key of reached)
    for (const { to } of situations.get(key)?.choices ?? []) if (to !== null) reached.add(to);
  const branch = {
    root,
    situations: scenario.situations.filter(({ key }) => reached.has(key)),
    endings: scenario.endings.filter(({ key }) => reached.has(key)),
  };
  return keysOf({ ...scenario, ...branch }).has(root) ? branch : undefined;
}

/**
 * With a copy of a branch, under new keys. Choices in it lead to the copies; what leads out of the branch leads to the same
 * place where the scenario has it, else nowhere. `key`: of the copied root.
 */
export function withBranch(scenario: ScenarioItem, branch: Branch): { scenario: ScenarioItem; key: string } {
  const taken = keysOf(scenario);
  const renamed = new Map<string, string>();
  const rename =
    (prefix: string) =>
    ({ key }: { key: string }) => {
      const fresh = freshKey(prefix, taken);
      taken.add(fresh);
      renamed.set(key, fresh);
    };
  branch.situations.forEach(rename('p'));
  branch.endings.forEach(rename('e'));
  const known = keysOf(scenario);
  const target = (to: string | null) =>
    to === null ? null : (renamed.get(to) ?? (known.has(to) ? to : null));
  const nameOf = (key: string) => renamed.get(key) ?? key;
  return {
    key: nameOf(branch.root),
    scenario: {
      ...scenario,
      situations: [
        ...scenario.situations,
        ...branch.situations.map((situation) => ({
          ...situation,
          key: nameOf(situation.key),
          choices: situation.choices.map((choice) => ({ ...choice, to: target(choice.to) })),
        })),
      ],
      endings: [
        ...scenario.endings,
        ...branch.endings.map((ending) => ({ ...ending, key: nameOf(ending.key) })),
      ],
    },
  };
}

/** Without a situation or ending and all that only it leads to. */
export function withoutBranch(scenario: ScenarioItem, root: string): ScenarioItem {
  const kept = new Set<string>();
  const situations = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  const beginnings = [scenario.start, ...orphans(scenario)].filter((key) => key !== null && key !== root);
  for (const key of beginnings) if (key !== null) kept.add(key);
  for (const key of kept)
    for (const { to } of situations.get(key)?.choices ?? []) if (to !== null && to !== root) kept.add(to);
  const inBranch = new Set(branchOf(scenario, root)?.situations.map(({ key }) => key));
  for (const { key } of branchOf(scenario, root)?.endings ?? []) inBranch.add(key);
  const isGone = (key: string) => inBranch.has(key) && (key === root || !kept.has(key));
  return {
    ...scenario,
    start: scenario.start === root ? null : scenario.start,
    situations: scenario.situations
      .filter(({ key }) => !isGone(key))
      .map((situation) => ({
        ...situation,
        choices: situation.choices.map((choice) =>
          choice.to !== null && isGone(choice.to) ? { ...choice, to: null } : choice,
        ),
      })),
    endings: scenario.endings.filter(({ key }) => !isGone(key)),
  };
}

/** Keys of situations and endings that nothing leads to. */
function orphans(scenario: ScenarioItem): string[] {
  const led = new Set(scenario.situations.flatMap(({ choices }) => choices.map(({ to }) => to)));
  return [...keysOf(scenario)].filter((key) => !led.has(key));
}
