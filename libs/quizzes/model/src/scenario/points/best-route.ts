import { type Explored, statesAtEnding, stepsAlong } from '../explore';
import type { Step } from '../play';
import type { MostEarned } from './most-earned';

/** The route that earns most on the way to a *passed* ending and breaks nothing; null where there is no most. */
export function bestRoute(explored: Explored, earned: MostEarned): Step[] | null {
  if (earned.kind !== 'most') return null;
  // States are numbered by their distance from the start, so of equals this is one that is near.
  const end = statesAtEnding(explored, 'passed').find((state) => earned.best[state] === earned.most);
  if (end === undefined) return null;
  const edges: number[] = [];
  for (let edge = earned.by[end]; edge !== -1; edge = earned.by[explored.from[edge]]) edges.push(edge);
  return stepsAlong(explored, edges.reverse());
}
