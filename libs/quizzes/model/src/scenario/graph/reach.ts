import type { Graph, Part } from './graph';

/** How far each state is from some others, in edges. */
export interface Reach {
  /** −1 where there is no way. */
  distance: Int32Array;
  /** The edge to take (back) from each state; −1 at those others and where there is no way. */
  edge: Int32Array;
}

/** From these states forward: `edge` is the one by which a state is reached. */
export function reachFrom(graph: Graph, starts: readonly number[], part: Part = {}): Reach {
  const { firstEdge, to } = graph;
  return walk(graph.states, starts, (state, visit) => {
    for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++)
      if (counts(part, edge, to[edge])) visit(to[edge], edge);
  });
}

/** To these states: `edge` is the first of the shortest way there. */
export function reachTo(graph: Graph, ends: readonly number[], part: Part = {}): Reach {
  const { from } = graph;
  const { firstInto, into } = backwards(graph);
  return walk(graph.states, ends, (state, visit) => {
    for (let at = firstInto[state]; at < firstInto[state + 1]; at++)
      if (counts(part, into[at], from[into[at]])) visit(from[into[at]], into[at]);
  });
}

/** The edges of a shortest way that `reachFrom` found, from its start. */
export function wayFrom({ from }: Graph, { edge }: Reach, state: number): number[] {
  const edges: number[] = [];
  for (let at = edge[state]; at !== -1; at = edge[from[at]]) edges.push(at);
  return edges.reverse();
}

/** The edges of a shortest way that `reachTo` found, to its end. */
export function wayTo({ to }: Graph, { edge }: Reach, state: number): number[] {
  const edges: number[] = [];
  for (let at = edge[state]; at !== -1; at = edge[to[at]]) edges.push(at);
  return edges;
}

function counts({ state, edge }: Part, number: number, next: number): boolean {
  return (edge === undefined || edge(number)) && (state === undefined || state(next));
}

function walk(
  states: number,
  starts: readonly number[],
  neighbours: (state: number, visit: (next: number, edge: number) => void) => void,
): Reach {
  const distance = new Int32Array(states).fill(-1);
  const edgeOf = new Int32Array(states).fill(-1);
  const queue = new Int32Array(states);
  let end = 0;
  for (const start of starts) {
    if (distance[start] === 0) continue;
    distance[start] = 0;
    queue[end++] = start;
  }
  for (let at = 0; at < end; at++)
    neighbours(queue[at], (next, edge) => {
      if (distance[next] !== -1) return;
      distance[next] = distance[queue[at]] + 1;
      edgeOf[next] = edge;
      queue[end++] = next;
    });
  return { distance, edge: edgeOf };
}

interface Backwards {
  /** The edges into state n: into[firstInto[n]] up to into[firstInto[n + 1]]. */
  firstInto: Int32Array;
  into: Int32Array;
}

const known = new WeakMap<Graph, Backwards>();

/** A graph is walked backwards many times, and turned round once. */
function backwards(graph: Graph): Backwards {
  const before = known.get(graph);
  if (before) return before;
  const firstInto = new Int32Array(graph.states + 1);
  for (const state of graph.to) firstInto[state + 1]++;
  for (let state = 0; state < graph.states; state++) firstInto[state + 1] += firstInto[state];
  const free = firstInto.slice();
  const into = new Int32Array(graph.to.length);
  for (let edge = 0; edge < into.length; edge++) into[free[graph.to[edge]]++] = edge;
  const made = { firstInto, into };
  known.set(graph, made);
  return made;
}
