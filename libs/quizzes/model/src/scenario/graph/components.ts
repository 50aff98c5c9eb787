import type { Graph, Part } from './graph';

/** The loops of a graph: each state belongs to one component, states on a common loop to the same. */
export interface Components {
  count: number;
  /** By state: number of its component; −1 for states that do not count. */
  of: Int32Array;
  /**
   * The states that count, component by component: those of component n from first[n] up to first[n + 1]. Edges lead only
   * onwards, or stay within a component; in a component the states stand by their numbers.
   */
  states: Int32Array;
  first: Int32Array;
}

/** The states of a component. To go over all of them, `first` and `states` are faster. */
export const membersOf = ({ states, first }: Components, number: number): Int32Array =>
  states.subarray(first[number], first[number + 1]);

/** Whether an edge of a component stays within it; with several states some always do. */
export function isLoop({ firstEdge, to }: Graph, { states, first }: Components, number: number): boolean {
  const state = states[first[number]];
  if (first[number + 1] - first[number] > 1) return true;
  for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) if (to[edge] === state) return true;
  return false;
}

/** Strongly connected components (Tarjan 1972), with a stack of its own: scenarios may be thousands of steps deep. */
export function components(graph: Graph, part: Part = {}): Components {
  const { firstEdge, to, states } = graph;
  const isIn = part.state ?? (() => true);
  const counts = part.edge ?? (() => true);
  const of = new Int32Array(states).fill(-1);
  const order = new Int32Array(states).fill(-1);
  const low = new Int32Array(states);
  const nextEdge = new Int32Array(states);
  const open = new Int32Array(states);
  let opened = 0;
  const path = new Int32Array(states);
  let depth = 0;
  /** Filled from its end, since components are found from the ends of the graph backwards. */
  const sorted = new Int32Array(states);
  const starts: number[] = [];
  let free = states;
  let count = 0;

  const enter = (state: number) => {
    order[state] = low[state] = count++;
    nextEdge[state] = firstEdge[state];
    open[opened++] = state;
    path[depth++] = state;
  };
  const close = (root: number) => {
    const end = free;
    let member: number;
    do {
      member = open[--opened];
      of[member] = starts.length;
      sorted[--free] = member;
    } while (member !== root);
    if (end - free > 1) sorted.subarray(free, end).sort();
    starts.push(free);
  };

  for (let root = 0; root < states; root++) {
    if (!isIn(root) || order[root] !== -1) continue;
    enter(root);
    while (depth > 0) {
      const state = path[depth - 1];
      const edge = nextEdge[state]++;
      if (edge < firstEdge[state + 1]) {
        const next = to[edge];
        if (!counts(edge) || !isIn(next)) continue;
        if (order[next] === -1) enter(next);
        else if (of[next] === -1) low[state] = Math.min(low[state], order[next]);
        continue;
      }
      depth--;
      if (low[state] === order[state]) close(state);
      if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[state]);
    }
  }
  starts.reverse();
  for (let state = 0; state < states; state++)
    if (of[state] !== -1) of[state] = starts.length - 1 - of[state];
  return {
    count: starts.length,
    of,
    states: sorted.subarray(free),
    first: Int32Array.from([...starts, states], (start) => start - free),
  };
}
