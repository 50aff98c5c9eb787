import { fault, type Finding, warning } from '../../findings/finding';
import type { Citation } from '../../items/parts';
import { edgesTo, type Explored, statesAtEnding } from '../explore';
import { type Reach, reachTo, wayTo } from '../graph/reach';
import { isEnding } from '../scenario-index';
import type { Inspection } from './inspection';

/** No way to a *passed* ending breaks a clause (docs/domain.md): one finding for each clause that a choice breaks. */
export function breachFindings(inspection: Inspection): Finding[] {
  const { explored, toPassed, paths, clauseNumber } = inspection;
  const findings: Finding[] = [];
  for (const edge of nearestEdges(explored, (each) => toPassed.distance[explored.to[each]])) {
    const { node, choice, clauses } = breachBy(explored, edge);
    const way = [
      ...edgesTo(explored, explored.from[edge]),
      edge,
      ...wayTo(explored, toPassed, explored.to[edge]),
    ];
    for (const clauseId of clauses)
      findings.push(
        fault('scenario.pass-through-breach', {
          node,
          choice,
          clauseId,
          params: { node, choice, clause: clauseNumber(clauseId) },
          ...paths.along(way),
        }),
      );
  }
  return [...findings, ...takenBack(inspection), ...endingFindings(inspection)];
}

/** Whether no breach in a graph is followed by a passed ending. */
export function isUnbroken(explored: Explored): boolean {
  const toPassed = reachTo(explored, statesAtEnding(explored, 'passed'));
  const breaches = nearestEdges(explored, (edge) => toPassed.distance[explored.to[edge]]);
  return breaches.length === 0 && brokenEndings(explored).length === 0;
}

/**
 * Choices that break a clause and lead to where somebody may go back. A play does not let them (`mayGoBack`), or they could
 * pass after all; their author expects otherwise.
 */
function takenBack({ explored, toPassed, paths, clauseNumber }: Inspection): Finding[] {
  return takenBackEdges(explored, toPassed).flatMap((edge) => {
    const { node, choice, clauses } = breachBy(explored, edge);
    const back = explored.index.nodes[explored.node[explored.to[edge]]].key;
    const path = paths.along([...edgesTo(explored, explored.from[edge]), edge]);
    return clauses.map((clauseId) =>
      warning('scenario.back-after-breach', {
        node,
        choice,
        clauseId,
        params: { node, choice, back, clause: clauseNumber(clauseId) },
        ...path,
      }),
    );
  });
}

function takenBackEdges(explored: Explored, toPassed: Reach): number[] {
  const { index, node, from, to } = explored;
  return nearestEdges(explored, (edge) =>
    // Only where the way that is gone back to can still be passed.
    index.scenario.situations[node[to[edge]]]?.back === true ? toPassed.distance[from[edge]] : -1,
  );
}

/** An ending names clauses too; one that breaks a clause is no pass. */
function endingFindings({ explored, nearest, paths, clauseNumber }: Inspection): Finding[] {
  return brokenEndings(explored).flatMap((number) => {
    const { key: node, clauses } = explored.index.scenario.endings[number];
    const path = paths.to(nearest[number + explored.index.situations]);
    return broken(clauses).map((clauseId) =>
      fault('scenario.passed-ending-breaks', {
        node,
        clauseId,
        params: { node, clause: clauseNumber(clauseId) },
        ...path,
      }),
    );
  });
}

function brokenEndings({ index, node }: Explored): number[] {
  const endings = new Set(
    node.filter((at) => isEnding(index, at, 'passed')).map((at) => at - index.situations),
  );
  return [...endings].filter((number) => broken(index.scenario.endings[number].clauses).length > 0);
}

/**
 * Of each choice that breaks a clause, the edge on the shortest way: least far from the start and, by `distance`, to where
 * it matters (−1: it does not).
 */
function nearestEdges({ index, by, from, choiceOf }: Explored, distance: (edge: number) => number): number[] {
  const depth = new Int32Array(by.length);
  for (let state = 1; state < by.length; state++) depth[state] = depth[from[by[state]]] + 1;
  const nearest = new Map<number, { edge: number; length: number }>();
  for (let edge = 0; edge < choiceOf.length; edge++) {
    const choice = choiceOf[edge];
    if (index.breaks[choice] === 0 || distance(edge) === -1) continue;
    const length = depth[from[edge]] + distance(edge);
    const known = nearest.get(choice);
    if (!known || length < known.length) nearest.set(choice, { edge, length });
  }
  return [...nearest.values()].map(({ edge }) => edge);
}

function breachBy({ index, choiceOf }: Explored, edge: number) {
  const { situation, choice } = index.choices[choiceOf[edge]];
  return { node: situation.key, choice: choice.key, clauses: broken(choice.clauses) };
}

const broken = (clauses: readonly Citation[]): string[] => [
  ...new Set(clauses.filter(({ effect }) => effect === 'breaks').map(({ clauseId }) => clauseId)),
];
