import { fault, type Finding } from '../../findings/finding';
import type { Condition, Flag } from '../../items/scenario';
import { holds } from '../play';

type Where = Pick<Finding, 'node' | 'choice' | 'path'>;

/** What is wrong with the conditions of one choice by themselves, wherever they are asked. */
export function conditionFindings(
  conditions: readonly Condition[],
  flags: ReadonlyMap<string, Flag>,
  where: Where,
): Finding[] {
  const findings: Finding[] = [];
  const say = (code: Finding['code'], flag: string, params: Finding['params'] = {}) =>
    findings.push(
      fault(code, {
        ...where,
        flag,
        params: { node: where.node ?? '', choice: where.choice ?? '', flag, ...params },
      }),
    );
  for (const { flag: key, test, value } of conditions) {
    const flag = flags.get(key);
    if (!flag) say('scenario.condition-unknown-flag', key);
    else if (typeof value !== flag.type || (flag.type === 'boolean' && test.startsWith('at-')))
      say('scenario.condition-wrong-type', key);
    else if (flag.type === 'number' && (Number(value) < flag.min || Number(value) > flag.max))
      say('scenario.condition-out-of-bounds', key, { value: Number(value), min: flag.min, max: flag.max });
  }
  // What does not fit by itself has been said; these fit, but not together.
  if (findings.length === 0)
    for (const flag of excludedBy(conditions, flags)) say('scenario.conditions-exclude', flag);
  return findings;
}

/** Whether these conditions hold for some values of the flags, reached or not. */
export function canHold(conditions: readonly Condition[], flags: ReadonlyMap<string, Flag>): boolean {
  return conditions.every(({ flag }) => flags.has(flag)) && excludedBy(conditions, flags).length === 0;
}

/** Flags for which no value fits all conditions. A condition is about one flag, so each can be looked at for itself. */
function excludedBy(conditions: readonly Condition[], flags: ReadonlyMap<string, Flag>): string[] {
  return [...new Set(conditions.map(({ flag }) => flag))].filter((key) => {
    const flag = flags.get(key);
    const own = conditions.filter((condition) => condition.flag === key);
    return (
      flag !== undefined &&
      !valuesOf(flag).some((value) => own.every((condition) => holds(condition, { [key]: value })))
    );
  });
}

function valuesOf(flag: Flag): (boolean | number)[] {
  if (flag.type === 'boolean') return [false, true];
  return Array.from({ length: flag.max - flag.min + 1 }, (_, at) => flag.min + at);
}
