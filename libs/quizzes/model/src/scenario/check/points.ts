import { fault, type Finding, warning } from '../../findings/finding';
import { edgesTo } from '../explore';
import { isEnding } from '../scenario-index';
import type { Inspection } from './inspection';

/** Whether points have a most, and what each passed ending makes of it against the pass mark. */
export function pointFindings(inspection: Inspection): Finding[] {
  const { explored, earned, paths } = inspection;
  const keyOf = (state: number) => explored.index.nodes[explored.node[state]].key;
  switch (earned.kind) {
    case 'none':
      return [];
    case 'unknown': {
      if (earned.near === undefined) return [];
      const node = keyOf(earned.near);
      return [warning('scenario.points-not-proven', { node, params: { node }, ...paths.to(earned.near) })];
    }
    case 'unbounded': {
      const first = explored.from[earned.loop[0]];
      const node = keyOf(first);
      const path = paths.along([...edgesTo(explored, first), ...earned.loop]);
      return [fault('scenario.earning-loop', { node, params: { node }, ...path })];
    }
    case 'most':
      return endingFindings(inspection, earned);
  }
}

function endingFindings(
  { explored, paths, passMark }: Inspection,
  { most, best, by }: { most: number; best: Float64Array; by: Int32Array },
): Finding[] {
  const { index, node: nodeOf, from } = explored;
  /** By passed ending: the state where most is earned. */
  const bestAt = new Map<number, number>();
  for (let state = 0; state < nodeOf.length; state++) {
    const at = nodeOf[state];
    if (!isEnding(index, at, 'passed') || best[state] === -Infinity) continue;
    const known = bestAt.get(at);
    if (known === undefined || best[state] > best[known]) bestAt.set(at, state);
  }
  return [...bestAt].flatMap(([at, state]) => {
    const node = index.nodes[at].key;
    const points = best[state];
    const show = () => {
      const way: number[] = [];
      for (let edge = by[state]; edge !== -1; edge = by[from[edge]]) way.push(edge);
      return paths.along(way.reverse());
    };
    if (points <= 0)
      return [fault('scenario.ending-earns-nothing', { node, params: { node, points }, ...show() })];
    // As grading does it: the exact fraction against the pass mark, not a rounded percentage.
    return 100 * points < passMark * most
      ? [
          warning('scenario.ending-below-pass-mark', {
            node,
            params: { node, points, most, passMark },
            ...show(),
          }),
        ]
      : [];
  });
}
