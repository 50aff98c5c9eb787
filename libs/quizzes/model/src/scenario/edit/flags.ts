import type { Flag, ScenarioChoice, ScenarioItem } from '../../items/scenario';
import { freshKey } from './keys';

export function withFlag(
  scenario: ScenarioItem,
  type: Flag['type'],
): { scenario: ScenarioItem; key: string } {
  const key = freshKey('v', new Set(scenario.flags.map((flag) => flag.key)));
  const flag: Flag =
    type === 'boolean' ? { key, type, start: false } : { key, type, start: 0, min: 0, max: 3 };
  return { key, scenario: { ...scenario, flags: [...scenario.flags, flag] } };
}

/** Without a flag, and without the conditions and changes that name it. */
export function withoutFlag(scenario: ScenarioItem, key: string): ScenarioItem {
  return {
    ...inChoices(scenario, ({ when, changes, ...choice }) => ({
      ...choice,
      ...(when && { when: when.filter(({ flag }) => flag !== key) }),
      ...(changes && { changes: changes.filter(({ flag }) => flag !== key) }),
    })),
    flags: scenario.flags.filter((flag) => flag.key !== key),
  };
}

/** With a flag called otherwise, everywhere; unchanged where the name is empty or taken. */
export function withFlagRenamed(scenario: ScenarioItem, from: string, to: string): ScenarioItem {
  const name = to.trim().slice(0, 20);
  if (name === '' || scenario.flags.some(({ key }) => key === name)) return scenario;
  const renamed = <T extends { flag: string }>(each: T): T =>
    each.flag === from ? { ...each, flag: name } : each;
  return {
    ...inChoices(scenario, ({ when, changes, ...choice }) => ({
      ...choice,
      ...(when && { when: when.map(renamed) }),
      ...(changes && { changes: changes.map(renamed) }),
    })),
    flags: scenario.flags.map((flag) => (flag.key === from ? { ...flag, key: name } : flag)),
  };
}

function inChoices(scenario: ScenarioItem, change: (choice: ScenarioChoice) => ScenarioChoice): ScenarioItem {
  return {
    ...scenario,
    situations: scenario.situations.map((situation) => ({
      ...situation,
      choices: situation.choices.map(change),
    })),
  };
}
