import { fault, type Finding, warning } from '../../findings/finding';
import type { Flag, FlagChange, ScenarioItem } from '../../items/scenario';
import { canHold, conditionFindings } from './conditions';
import type { Inspection } from './inspection';

/** Conditions and changes that do not fit their flags, choices that are never offered, and flags that do nothing. */
export function flagFindings({ item, explored, nearest, paths, whole }: Inspection): Finding[] {
  const { choices, nodeOf } = explored.index;
  const flags = firstByKey(item.flags);
  const findings: Finding[] = [];
  for (const [number, { situation, choice }] of choices.entries()) {
    const state = nearest[nodeOf.get(situation.key) ?? -1] ?? -1;
    const { when = [], changes = [] } = choice;
    const show = () => ({ node: situation.key, choice: choice.key, ...paths.to(state) });
    if (when.length > 0) {
      const own = conditionFindings(when, flags, { node: situation.key, choice: choice.key });
      findings.push(...own.map((finding) => ({ ...finding, ...paths.to(state) })));
      // Not where the situation itself is never shown, or where it has just been said why.
      const isNever = state !== -1 && whole.offeredIn[number] === -1;
      if (isNever && canHold(when, flags) && !isSecond(situation.choices, choice))
        findings.push(
          fault('scenario.choice-never-offered', {
            ...show(),
            params: { node: situation.key, choice: choice.key },
          }),
        );
    }
    for (const change of changes) {
      const finding = changeFinding(change, flags.get(change.flag));
      if (finding)
        findings.push({
          ...finding,
          ...show(),
          flag: change.flag,
          params: { ...finding.params, node: situation.key, choice: choice.key, flag: change.flag },
        });
    }
  }
  return [...findings, ...idleFlags(item, flags)];
}

/** A second choice of the same name can never be chosen; that it has the name is what is said. */
const isSecond = <Choice extends { key: string }>(choices: readonly Choice[], choice: Choice): boolean =>
  choices.find(({ key }) => key === choice.key) !== choice;

function changeFinding(change: FlagChange, flag: Flag | undefined): Finding | undefined {
  if (!flag) return fault('scenario.change-unknown-flag');
  if ('add' in change) return flag.type === 'number' ? undefined : fault('scenario.change-wrong-type');
  if (typeof change.set !== flag.type) return fault('scenario.change-wrong-type');
  if (flag.type === 'boolean' || (Number(change.set) >= flag.min && Number(change.set) <= flag.max))
    return undefined;
  // It stops at its bound, so that the scenario works; only not as it reads.
  return warning('scenario.change-out-of-bounds', {
    params: { value: Number(change.set), min: flag.min, max: flag.max },
  });
}

function idleFlags({ situations }: ScenarioItem, flags: ReadonlyMap<string, Flag>): Finding[] {
  const choices = situations.flatMap((situation) => situation.choices);
  const read = new Set(choices.flatMap(({ when = [] }) => when.map(({ flag }) => flag)));
  const changed = new Set(choices.flatMap(({ changes = [] }) => changes.map(({ flag }) => flag)));
  return [...flags.keys()].flatMap((flag) => [
    ...(read.has(flag) ? [] : [warning('scenario.flag-never-read', { flag, params: { flag } })]),
    ...(changed.has(flag) ? [] : [warning('scenario.flag-never-changed', { flag, params: { flag } })]),
  ]);
}

function firstByKey(flags: readonly Flag[]): Map<string, Flag> {
  const byKey = new Map<string, Flag>();
  for (const flag of flags) if (!byKey.has(flag.key)) byKey.set(flag.key, flag);
  return byKey;
}
