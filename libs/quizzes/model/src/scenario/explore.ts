import type { Graph } from './graph/graph';
import { IntList } from './graph/int-list';
import { changed, type FlagValues, holds, startOf, type Step } from './play';
import { indexScenario, isEnding, type ScenarioIndex } from './scenario-index';
import type { ScenarioItem } from '../items/scenario';

/** States that are looked at before giving up: some twenty times what a large scenario has. */
export const MOST_STATES = 200_000;

/**
 * The states of a scenario that can be reached: a node with the values of the flags. Points are no part of a state. State 0
 * is the start, and states are numbered by their distance from it, so the first state of a node is its nearest.
 */
export interface Explored extends Graph {
  index: ScenarioIndex;
  /** Number of the node of each state. */
  node: Int32Array;
  /** The edge by which each state was first reached; −1 for the start. */
  by: Int32Array;
  /** The choice that each edge is. */
  choiceOf: Int32Array;
  /** By choice: the nearest state that offers it, −1 where none does. */
  offeredIn: Int32Array;
  /** States that offer nothing. */
  deadEnds: readonly number[];
  /** States that offer a choice that leads nowhere. */
  unfinished: readonly number[];
  /** States with a choice whose next state is beyond the bound. */
  cut: readonly number[];
  /** Whether these are all states there are. */
  isComplete: boolean;
}

export interface ExploreOptions {
  mostStates?: number;
  /**
   * As if every choice were always offered: a state for each node and not more. All routes of the real scenario are among
   * its routes, so what holds for all of these holds for the scenario.
   */
  ignoresFlags?: boolean;
}

/** Walks all reachable states, nearest first, up to `mostStates` (`MOST_STATES`). Linear in states and choices. */
export function explore(
  scenario: ScenarioItem,
  { mostStates = MOST_STATES, ignoresFlags = false }: ExploreOptions = {},
): Explored {
  const index = indexScenario(scenario);
  const values = new FlagRegister(scenario, ignoresFlags);
  const [node, flagsOf, by] = [new IntList(), new IntList(), new IntList()];
  const [firstEdge, from, to, choiceOf] = [new IntList(), new IntList(), new IntList(), new IntList()];
  const [deadEnds, unfinished, cut]: number[][] = [[], [], []];
  const offeredIn = new Int32Array(index.choices.length).fill(-1);
  const stateOf = new Map<number, number>();

  /** The state of a node with these flags, a new one where there is none yet; −1 beyond the bound. */
  const reach = (target: number, flags: number, edge: number): number => {
    const id = flags * index.nodes.length + target;
    const known = stateOf.get(id);
    if (known !== undefined) return known;
    if (node.length >= mostStates) return -1;
    stateOf.set(id, node.length);
    node.push(target);
    flagsOf.push(flags);
    by.push(edge);
    return node.length - 1;
  };

  const start = index.nodeOf.get(scenario.start ?? '');
  if (scenario.start !== null && start !== undefined) reach(start, values.start, -1);
  for (let state = 0; state < node.length; state++) {
    firstEdge.push(from.length);
    if (isEnding(index, node.at(state))) continue;
    let offers = 0;
    let isUnfinished = false;
    let isCut = false;
    for (const number of values.offered(index, node.at(state), flagsOf.at(state))) {
      offers++;
      if (offeredIn[number] === -1) offeredIn[number] = state;
      if (index.leadsTo[number] === -1) {
        isUnfinished = true;
        continue;
      }
      const next = reach(index.leadsTo[number], values.after(flagsOf.at(state), number, index), from.length);
      if (next === -1) isCut = true;
      else {
        from.push(state);
        to.push(next);
        choiceOf.push(number);
      }
    }
    if (offers === 0) deadEnds.push(state);
    if (isUnfinished) unfinished.push(state);
    if (isCut) cut.push(state);
  }
  firstEdge.push(from.length);
  return {
    index,
    states: node.length,
    node: node.toArray(),
    by: by.toArray(),
    firstEdge: firstEdge.toArray(),
    from: from.toArray(),
    to: to.toArray(),
    choiceOf: choiceOf.toArray(),
    offeredIn,
    deadEnds,
    unfinished,
    cut,
    isComplete: cut.length === 0,
  };
}

/** The ways in which flags can stand, each with a number; asks the rules of playing, so that a play agrees. */
class FlagRegister {
  readonly values: FlagValues[] = [];
  readonly start: number;
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly scenario: ScenarioItem,
    private readonly ignoresFlags: boolean,
  ) {
    this.start = this.numberOf(startOf({ start: '', flags: scenario.flags })?.flags ?? {});
  }

  /** Numbers of the choices that a node offers. Of two with one key a play can only reach the first. */
  offered({ choices, firstChoice }: ScenarioIndex, node: number, flags: number): number[] {
    const numbers: number[] = [];
    for (let number = firstChoice[node]; number < firstChoice[node + 1]; number++) {
      const { key, when } = choices[number].choice;
      if (when && !this.ignoresFlags && !when.every((condition) => holds(condition, this.values[flags])))
        continue;
      if (!numbers.some((other) => choices[other].choice.key === key)) numbers.push(number);
    }
    return numbers;
  }

  after(flags: number, choice: number, { choices }: ScenarioIndex): number {
    const { changes } = choices[choice].choice;
    if (!changes || changes.length === 0 || this.ignoresFlags) return flags;
    return this.numberOf(changed(this.values[flags], changes, this.scenario.flags));
  }

  private numberOf(values: FlagValues): number {
    const key = this.scenario.flags.map((flag) => String(values[flag.key])).join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    this.values.push(values);
    return this.values.length - 1;
  }
}

/** The choices along these edges. */
export function stepsAlong({ index, choiceOf }: Explored, edges: readonly number[]): Step[] {
  return edges.map((edge) => {
    const { situation, choice } = index.choices[choiceOf[edge]];
    return { situation: situation.key, choice: choice.key };
  });
}

/** The shortest way from the start to a state, as edges. */
export function edgesTo({ by, from }: Explored, state: number): number[] {
  const edges: number[] = [];
  for (let edge = by[state]; edge !== -1; edge = by[from[edge]]) edges.push(edge);
  return edges.reverse();
}

/** States at an ending, of this kind or of any. */
export function statesAtEnding({ index, node }: Explored, kind?: string): number[] {
  const states: number[] = [];
  for (let state = 0; state < node.length; state++)
    if (isEnding(index, node[state], kind)) states.push(state);
  return states;
}
