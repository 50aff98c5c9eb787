import type { ScenarioChoice, ScenarioEnding, ScenarioItem, ScenarioSituation } from '../items/scenario';

/** A choice and where it stands. */
export interface IndexedChoice {
  situation: ScenarioSituation;
  choice: ScenarioChoice;
}

/** A scenario by number, so that nothing has to be looked up by its key while its states are walked. */
export interface ScenarioIndex {
  scenario: ScenarioItem;
  /** Situations first, then endings. Of two with one key the first counts, as in a play. */
  nodes: readonly (ScenarioSituation | ScenarioEnding)[];
  /** How many of the nodes are situations. */
  situations: number;
  nodeOf: ReadonlyMap<string, number>;
  choices: readonly IndexedChoice[];
  /** By choice: number of the node it leads to; −1 where its author chose none, or one that is not there. */
  leadsTo: Int32Array;
  /** By choice: 1 where it breaks a clause, else 0. */
  breaks: Uint8Array;
  points: Int32Array;
  /** Choices of situation n: from firstChoice[n] up to firstChoice[n + 1]. */
  firstChoice: Int32Array;
}

export function indexScenario(scenario: ScenarioItem): ScenarioIndex {
  const nodes = [...scenario.situations, ...scenario.endings];
  const nodeOf = new Map<string, number>();
  for (const [number, { key }] of nodes.entries()) if (!nodeOf.has(key)) nodeOf.set(key, number);
  const choices: IndexedChoice[] = [];
  const firstChoice: number[] = [];
  for (const situation of scenario.situations) {
    firstChoice.push(choices.length);
    for (const choice of situation.choices) choices.push({ situation, choice });
  }
  firstChoice.push(choices.length);
  return {
    scenario,
    nodes,
    situations: scenario.situations.length,
    nodeOf,
    choices,
    leadsTo: Int32Array.from(choices, ({ choice }) => nodeOf.get(choice.to ?? '') ?? -1),
    breaks: Uint8Array.from(choices, ({ choice }) => Number(choice.clauses.some(isBreach))),
    points: Int32Array.from(choices, ({ choice }) => choice.points),
    firstChoice: new Int32Array(firstChoice),
  };
}

const isBreach = ({ effect }: { effect: string }): boolean => effect === 'breaks';

/** Whether a node is an ending of this kind, or of any kind. */
export function isEnding({ scenario, situations }: ScenarioIndex, node: number, kind?: string): boolean {
  return node >= situations && (kind === undefined || scenario.endings[node - situations].kind === kind);
}
