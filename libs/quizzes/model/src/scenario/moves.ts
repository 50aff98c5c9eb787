import type { ScenarioItem } from '../items/scenario';
import { after, type ScenarioState, startOf, type Step } from './play';

/** What somebody does in a scenario: choose, or go back to the situation before. */
export type Move = Step | { back: true };

/** Where the moves so far lead. */
export interface Playing {
  state: ScenarioState;
  /** The choices that count, from the start; what somebody went back on is left out. */
  steps: readonly Step[];
  /** The states before each of those choices. */
  before: readonly ScenarioState[];
}

/** Where a scenario begins; undefined for one without a start. */
export function beginning(scenario: ScenarioItem): Playing | undefined {
  const state = startOf(scenario);
  return state && { state, steps: [], before: [] };
}

/**
 * Whether the author lets somebody go back from here: the situation says so, there is a choice to go back on, and it broke
 * nothing, for what was broken stays broken.
 */
export function mayGoBack(scenario: ScenarioItem, { state, before }: Playing): boolean {
  const situation = scenario.situations.find(({ key }) => key === state.at);
  const last = before.at(-1);
  return situation?.back === true && last !== undefined && last.broken.length === state.broken.length;
}

/** Where a move leads; undefined where it cannot be made. */
export function moved(scenario: ScenarioItem, playing: Playing, move: Move): Playing | undefined {
  const { state, steps, before } = playing;
  if ('back' in move) {
    const last = before.at(-1);
    if (!last || !mayGoBack(scenario, playing)) return undefined;
    return { state: last, steps: steps.slice(0, -1), before: before.slice(0, -1) };
  }
  const next = after(scenario, state, move);
  return next && { state: next, steps: [...steps, move], before: [...before, state] };
}

/** Where a list of moves leads; what cannot be made is passed over. */
export function playingAfter(scenario: ScenarioItem, moves: readonly Move[]): Playing | undefined {
  let playing = beginning(scenario);
  for (const move of moves) playing = (playing && moved(scenario, playing, move)) ?? playing;
  return playing;
}
