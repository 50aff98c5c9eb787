import { fault, type Finding } from '../../findings/finding';
import { statesAtEnding } from '../explore';
import { components, membersOf } from '../graph/components';
import { reachTo } from '../graph/reach';
import type { Inspection } from './inspection';

/** What a play never comes to, and where it stops without an ending. */
export function reachabilityFindings(inspection: Inspection): Finding[] {
  // Without a start nothing is reached, and that has been said.
  if (inspection.explored.states === 0) return [];
  return [
    ...unreachable(inspection),
    ...leadingNowhere(inspection),
    ...deadEnds(inspection),
    ...loopsWithoutExit(inspection),
    ...missingEndings(inspection),
  ];
}

function unreachable({ whole }: Inspection): Finding[] {
  const { nodes, situations, nodeOf } = whole.index;
  const reached = new Set(whole.node);
  return nodes.flatMap(({ key: node }, number) => {
    // A second one of the same name is never reached; its name is what is wrong with it.
    if (reached.has(number) || nodeOf.get(node) !== number) return [];
    const code = number < situations ? 'scenario.situation-unreachable' : 'scenario.ending-unreachable';
    return [fault(code, { node, params: { node } })];
  });
}

function leadingNowhere({ explored, nearest, paths }: Inspection): Finding[] {
  const { choices, leadsTo, nodeOf } = explored.index;
  return choices.flatMap(({ situation: { key: node }, choice: { key: choice, to } }, number) => {
    if (leadsTo[number] !== -1) return [];
    const offered = explored.offeredIn[number];
    const path = paths.to(offered === -1 ? (nearest[nodeOf.get(node) ?? -1] ?? -1) : offered);
    return to === null
      ? [fault('scenario.choice-leads-nowhere', { node, choice, params: { node, choice }, ...path })]
      : [fault('scenario.choice-leads-to-unknown', { node, choice, params: { node, choice, to }, ...path })];
  });
}

function deadEnds({ explored, paths }: Inspection): Finding[] {
  const { node: nodeOf, index } = explored;
  const seen = new Set<number>();
  return explored.deadEnds.flatMap((state) => {
    // The nearest way to get stuck in each situation is enough.
    if (seen.has(nodeOf[state])) return [];
    seen.add(nodeOf[state]);
    const node = index.nodes[nodeOf[state]].key;
    return [fault('scenario.dead-end', { node, params: { node }, ...paths.to(state) })];
  });
}

/** Loops that nothing leads out of: their states reach no ending, and nothing else that stops a play either. */
function loopsWithoutExit({ explored, paths }: Inspection): Finding[] {
  const stops = [...statesAtEnding(explored), ...explored.deadEnds, ...explored.unfinished, ...explored.cut];
  const { distance } = reachTo(explored, stops);
  const isTrapped = (state: number) => distance[state] === -1;
  const parts = components(explored, { state: isTrapped });
  const { firstEdge, to, node: nodeOf, index } = explored;
  const seen = new Set<number>();
  const findings: Finding[] = [];
  const loops = Array.from({ length: parts.count }, (_, number) => membersOf(parts, number));
  for (const members of loops.sort((a, b) => a[0] - b[0])) {
    const [first] = members;
    const leaves = members.some((state) => {
      for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++)
        if (parts.of[to[edge]] !== parts.of[first]) return true;
      return false;
    });
    if (leaves || seen.has(nodeOf[first])) continue;
    seen.add(nodeOf[first]);
    const node = index.nodes[nodeOf[first]].key;
    findings.push(fault('scenario.no-exit', { node, params: { node }, ...paths.to(first) }));
  }
  return findings;
}

function missingEndings({ whole }: Inspection): Finding[] {
  return [
    ...(statesAtEnding(whole, 'passed').length === 0 ? [fault('scenario.no-passed-ending')] : []),
    ...(statesAtEnding(whole).length > 0 &&
    statesAtEnding(whole).length === statesAtEnding(whole, 'passed').length
      ? [fault('scenario.no-failed-ending')]
      : []),
  ];
}
