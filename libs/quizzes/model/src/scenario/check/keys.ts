import { fault, type Finding, warning } from '../../findings/finding';
import type { ScenarioItem } from '../../items/scenario';
import type { Inspection } from './inspection';

/** Where it begins, what is called the same, and situations without a choice to make. */
export function keyFindings({ item, nearest, explored, paths }: Inspection): Finding[] {
  const findings = startFindings(item);
  for (const key of repeated([...item.situations, ...item.endings]))
    findings.push(fault('scenario.key-twice', { node: key, params: { node: key } }));
  for (const key of repeated(item.flags))
    findings.push(fault('scenario.flag-key-twice', { flag: key, params: { flag: key } }));
  for (const { key: node, choices } of item.situations) {
    const path = () => paths.to(nearest[explored.index.nodeOf.get(node) ?? -1] ?? -1);
    for (const choice of repeated(choices))
      findings.push(
        fault('scenario.choice-key-twice', { node, choice, params: { node, choice }, ...path() }),
      );
    if (choices.length === 1)
      findings.push(warning('scenario.only-choice', { node, params: { node }, ...path() }));
  }
  if (item.tests.length === 0) findings.push(fault('scenario.tests-nothing'));
  return findings;
}

function startFindings({ start, situations }: ScenarioItem): Finding[] {
  if (start === null) return [fault('scenario.no-start')];
  return situations.some(({ key }) => key === start)
    ? []
    : [fault('scenario.start-unknown', { params: { start } })];
}

/** Keys that more than one part has, each once. */
function repeated(parts: readonly { key: string }[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of parts) (seen.has(key) ? twice : seen).add(key);
  return twice;
}
