import type { Graph, Part } from './graph';

/** The loops of a graph: each state belongs to one component, states on a common loop to the same. */
export interface Components {
  /** By state: number of its component; −1 for states that do not count. */
  of: Int32Array;
  /** Their states, in an order in which edges lead only onwards, or stay within their component. */
  list: number[][];
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
  const open: number[] = [];
  const list: number[][] = [];
  let count = 0;

  const enter = (state: number, path: number[]) => {
    order[state] = low[state] = count++;
    nextEdge[state] = firstEdge[state];
    open.push(state);
    path.push(state);
  };
  const close = (root: number) => {
    const members: number[] = [];
    let member: number;
    do {
      member = open.pop() as number;
      of[member] = list.length;
      members.push(member);
    } while (member !== root);
    list.push(members.sort((a, b) => a - b));
  };

  for (let root = 0; root < states; root++) {
    if (!isIn(root) || order[root] !== -1) continue;
    const path: number[] = [];
    enter(root, path);
    while (path.length > 0) {
      const state = path[path.length - 1];
      const edge = nextEdge[state]++;
      if (edge < firstEdge[state + 1]) {
        const next = to[edge];
        if (!counts(edge) || !isIn(next)) continue;
        if (order[next] === -1) enter(next, path);
        else if (of[next] === -1) low[state] = Math.min(low[state], order[next]);
        continue;
      }
      path.pop();
      if (low[state] === order[state]) close(state);
      const before = path[path.length - 1];
      if (before !== undefined) low[before] = Math.min(low[before], low[state]);
    }
  }
  // Found from the ends backwards; wanted from the start on.
  list.reverse();
  for (const [number, members] of list.entries()) for (const state of members) of[state] = number;
  return { of, list };
}
