import type { ScenarioChoice, ScenarioEnding, ScenarioItem, ScenarioSituation } from '../items/scenario';

/** A choice with the numbers of where it stands and where it leads. */
export interface IndexedChoice {
  situation: ScenarioSituation;
  choice: ScenarioChoice;
  /** Number of the node it leads to; −1 where its author chose none, or one that is not there. */
  to: number;
  breaks: boolean;
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
  /** Choices of situation n: from firstChoice[n] up to firstChoice[n + 1]. */
  firstChoice: readonly number[];
}

export function indexScenario(scenario: ScenarioItem): ScenarioIndex {
  const nodes = [...scenario.situations, ...scenario.endings];
  const nodeOf = new Map<string, number>();
  for (const [number, { key }] of nodes.entries()) if (!nodeOf.has(key)) nodeOf.set(key, number);
  const choices: IndexedChoice[] = [];
  const firstChoice: number[] = [];
  for (const situation of scenario.situations) {
    firstChoice.push(choices.length);
    for (const choice of situation.choices)
      choices.push({
        situation,
        choice,
        to: choice.to === null ? -1 : (nodeOf.get(choice.to) ?? -1),
        breaks: choice.clauses.some(({ effect }) => effect === 'breaks'),
      });
  }
  firstChoice.push(choices.length);
  return { scenario, nodes, situations: scenario.situations.length, nodeOf, choices, firstChoice };
}

/** Whether a node is an ending of this kind, or of any kind. */
export function isEnding({ scenario, situations }: ScenarioIndex, node: number, kind?: string): boolean {
  return node >= situations && (kind === undefined || scenario.endings[node - situations].kind === kind);
}
