import type { CheckedClauses } from '../../findings/finding';
import type { ScenarioItem } from '../../items/scenario';
import { edgesTo, explore, type Explored, statesAtEnding, stepsAlong } from '../explore';
import { type Components, components } from '../graph/components';
import { type Reach, reachTo } from '../graph/reach';
import type { Step } from '../play';
import type { MostEarned } from '../points/most-earned';
import { mostEarned } from '../points/most-earned';

/** Choices in all paths of a report together; without a bound ten thousand faults would carry millions. */
const MOST_STEPS = 500_000;

/** A scenario with everything that the checks ask of it, worked out once. */
export interface Inspection {
  item: ScenarioItem;
  explored: Explored;
  /** All states there are, or those of a scenario without conditions, which has every route of this one and more. */
  whole: Explored;
  /** To the passed endings. */
  toPassed: Reach;
  /** The state of each node that is nearest to the start, −1 for those that were not reached. */
  nearest: Int32Array;
  loops: Components;
  earned: MostEarned;
  passMark: number;
  paths: Paths;
  /** The number of a clause as people see it. */
  clauseNumber: (clauseId: string) => string;
}

export interface InspectionOptions {
  mostStates?: number | undefined;
  passMark: number;
  clauses?: CheckedClauses | undefined;
}

export function inspect(
  item: ScenarioItem,
  { mostStates, passMark, clauses }: InspectionOptions,
): Inspection {
  const explored = explore(item, mostStates === undefined ? {} : { mostStates });
  const loops = components(explored);
  const nearest = new Int32Array(explored.index.nodes.length).fill(-1);
  for (let state = explored.states - 1; state >= 0; state--) nearest[explored.node[state]] = state;
  return {
    item,
    explored,
    whole: explored.isComplete ? explored : explore(item, { ignoresFlags: true }),
    toPassed: reachTo(explored, statesAtEnding(explored, 'passed')),
    nearest,
    loops,
    earned: mostEarned(explored, loops),
    passMark,
    paths: new Paths(explored),
    clauseNumber: (clauseId) => clauses?.get(clauseId)?.number ?? clauseId,
  };
}

/** Makes the plays that show findings, until they are too many; findings after that go without. */
export class Paths {
  private left = MOST_STEPS;

  constructor(private readonly explored: Explored) {}

  /** The shortest play to a state; nothing where there is none (−1). */
  to(state: number): { path?: Step[] } {
    return state < 0 || this.left <= 0 ? {} : this.along(edgesTo(this.explored, state));
  }

  /** A play along these edges, the first one from the start. */
  along(edges: readonly number[]): { path?: Step[] } {
    if (this.left < edges.length) {
      this.left = 0;
      return {};
    }
    this.left -= edges.length;
    return { path: stepsAlong(this.explored, edges) };
  }
}
