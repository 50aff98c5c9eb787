import { type Explored, statesAtEnding } from '../explore';
import type { Components } from '../graph/components';

/** Routes that are counted; what is more is only told to be more. */
export const MOST_ROUTES = 5_000;

export interface Routes {
  /** Different routes from the start to an ending, at most `MOST_ROUTES`. */
  count: number;
  /** There are more. */
  isCapped: boolean;
}

/**
 * Counts the different ways to an ending without walking them one by one. A loop would make them endless: on one, choices
 * that lead no further from the start are left out.
 */
export function countRoutes(explored: Explored, loops: Components): Routes {
  const { by, firstEdge, from, to, states, isComplete } = explored;
  const depth = new Int32Array(states);
  for (let state = 1; state < states; state++) depth[state] = depth[from[by[state]]] + 1;
  const ways = new Float64Array(states);
  if (states > 0) ways[0] = 1;
  // Within a loop by number, so by distance from the start: edges that count lead to a later state.
  for (const state of loops.states)
    for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++)
      if (loops.of[state] !== loops.of[to[edge]] || depth[to[edge]] > depth[state])
        ways[to[edge]] = Math.min(ways[to[edge]] + ways[state], MOST_ROUTES + 1);
  const all = statesAtEnding(explored).reduce((sum, state) => sum + ways[state], 0);
  return { count: Math.min(all, MOST_ROUTES), isCapped: all > MOST_ROUTES || !isComplete };
}
