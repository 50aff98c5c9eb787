import type { Graph } from '../graph/graph';
import { reachFrom, wayFrom } from '../graph/reach';

/** By state: the most points with which it can be reached (−Infinity where it cannot), and the edge that brings them. */
export interface Earnings {
  best: Float64Array;
  by: Int32Array;
}

/** Looks at edges before giving up on one tangle of loops: about a second. */
export const MOST_LOOKS = 10_000_000;

/**
 * Settles what the states of one component can be reached with, from what its entries have; changes `earnings`. Answers the
 * edges of a loop that earns, nearest state first, where there is one.
 */
export function settleLoop(
  graph: Graph,
  members: Int32Array,
  inside: (edge: number) => boolean,
  points: (edge: number) => number,
  earnings: Earnings,
  mostLooks = MOST_LOOKS,
): 'settled' | 'unknown' | number[] {
  const { firstEdge, from, to } = graph;
  const edges: number[] = [];
  for (const state of members)
    for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) if (inside(edge)) edges.push(edge);
  if (edges.length === 0) return 'settled';
  const earning = edges.find((edge) => points(edge) > 0);
  if (earning !== undefined && edges.every((edge) => points(edge) >= 0)) {
    // In a component every edge is part of a loop.
    const back = wayFrom(graph, reachFrom(graph, [to[earning]], { edge: inside }), from[earning]);
    return nearestFirst(graph, [earning, ...back]);
  }
  const { best, by } = earnings;
  // From the highest on: where nothing earns, most states are then right at once.
  const queue = [...members].filter((state) => best[state] > -Infinity).sort((a, b) => best[b] - best[a]);
  const waiting = new Set(queue);
  let looks = 0;
  let betterments = 0;
  for (const state of queue) {
    waiting.delete(state);
    for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
      if (!inside(edge)) continue;
      if (++looks > mostLooks) return 'unknown';
      if (best[state] + points(edge) <= best[to[edge]]) continue;
      best[to[edge]] = best[state] + points(edge);
      by[to[edge]] = edge;
      if (!waiting.has(to[edge])) queue.push(to[edge]);
      waiting.add(to[edge]);
      if (++betterments % members.length > 0) continue;
      const loop = earning === undefined ? undefined : loopBy(graph, members, inside, by);
      if (loop) return loop;
    }
  }
  return 'settled';
}

/** A state whose most points come from itself is on a loop that earns: only a betterment changes where points come from. */
function loopBy(
  graph: Graph,
  members: Int32Array,
  inside: (edge: number) => boolean,
  by: Int32Array,
): number[] | undefined {
  const seenFrom = new Map<number, number>();
  for (const member of members) {
    let state = member;
    while (!seenFrom.has(state)) {
      seenFrom.set(state, member);
      if (by[state] === -1 || !inside(by[state])) break;
      state = graph.from[by[state]];
      if (seenFrom.get(state) === member) return nearestFirst(graph, edgesBack(graph, by, state));
    }
  }
  return undefined;
}

function edgesBack({ from }: Graph, by: Int32Array, state: number): number[] {
  const edges: number[] = [];
  let at = state;
  do {
    edges.push(by[at]);
    at = from[by[at]];
  } while (at !== state);
  return edges.reverse();
}

/** The same loop, begun at the state with the lowest number: explored states are numbered by their distance. */
function nearestFirst({ from }: Graph, loop: readonly number[]): number[] {
  const first = loop.reduce((nearest, edge, at) => (from[edge] < from[loop[nearest]] ? at : nearest), 0);
  return [...loop.slice(first), ...loop.slice(0, first)];
}
