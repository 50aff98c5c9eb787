import type {
  Condition,
  Flag,
  FlagChange,
  ScenarioChoice,
  ScenarioItem,
  ScenarioSituation,
} from '../items/scenario';

export type FlagValues = Readonly<Record<string, boolean | number>>;

/** Where somebody is in a scenario. */
export interface ScenarioState {
  /** Key of a situation or an ending. */
  at: string;
  flags: FlagValues;
  points: number;
  /** Ids of the clauses that choices on the way broke, each once. */
  broken: readonly string[];
}

export interface Step {
  situation: string;
  choice: string;
}

export function startOf({ start, flags }: Pick<ScenarioItem, 'start' | 'flags'>): ScenarioState | undefined {
  if (start === null) return undefined;
  return {
    at: start,
    flags: Object.fromEntries(flags.map((flag) => [flag.key, flag.start])),
    points: 0,
    broken: [],
  };
}

/** The choices that a situation offers with these flags. */
export function offered(situation: ScenarioSituation, flags: FlagValues): ScenarioChoice[] {
  return situation.choices.filter(({ when = [] }) => when.every((condition) => holds(condition, flags)));
}

export function holds({ flag, test, value }: Condition, flags: FlagValues): boolean {
  if (!Object.hasOwn(flags, flag)) return false;
  const now = flags[flag];
  switch (test) {
    case 'is':
      return now === value;
    case 'is-not':
      return now !== value;
    case 'at-least':
      return Number(now) >= Number(value);
    case 'at-most':
      return Number(now) <= Number(value);
  }
}

/** The flags after a choice; a number stops at its bounds, and what names no flag changes nothing. */
export function changed(
  flags: FlagValues,
  changes: readonly FlagChange[],
  known: readonly Flag[],
): FlagValues {
  if (changes.length === 0) return flags;
  const next = { ...flags };
  for (const change of changes) {
    const flag = known.find(({ key }) => key === change.flag);
    if (!flag) continue;
    const value = 'set' in change ? change.set : Number(next[flag.key]) + change.add;
    next[flag.key] =
      flag.type === 'boolean' ? Boolean(value) : Math.min(Math.max(Number(value), flag.min), flag.max);
  }
  return next;
}

/** The state after a choice; undefined where it is not offered there or leads nowhere. */
export function after(scenario: ScenarioItem, state: ScenarioState, step: Step): ScenarioState | undefined {
  if (step.situation !== state.at) return undefined;
  const situation = scenario.situations.find(({ key }) => key === state.at);
  const choice = situation && offered(situation, state.flags).find(({ key }) => key === step.choice);
  if (!choice || choice.to === null) return undefined;
  const broken = choice.clauses.filter(({ effect }) => effect === 'breaks').map(({ clauseId }) => clauseId);
  return {
    at: choice.to,
    flags: changed(state.flags, choice.changes ?? [], scenario.flags),
    points: state.points + choice.points,
    broken: [...new Set([...state.broken, ...broken])],
  };
}

/** The states on the way, the start first; ends before the first choice that is not offered. */
export function played(scenario: ScenarioItem, steps: readonly Step[]): ScenarioState[] {
  const states: ScenarioState[] = [];
  let state = startOf(scenario);
  if (state) states.push(state);
  for (const step of steps) {
    state = state && after(scenario, state, step);
    if (!state) break;
    states.push(state);
  }
  return states;
}
