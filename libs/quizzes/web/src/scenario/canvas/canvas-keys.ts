import { type ScenarioItem } from '@leidraad/quizzes/model';
import { type Selection } from '../studio';
import { type ScenarioLayout } from './layout';

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * Where an arrow leads on the canvas. Down and up follow the lines: from a situation to its first choice, from a choice to
 * what follows, and back; left and right go to the choice beside a choice, and to what stands beside a situation or ending.
 * Undefined where it leads nowhere.
 */
export function arrowFrom(
  selection: Selection,
  arrow: ArrowKey,
  scenario: ScenarioItem,
  { boxes }: ScenarioLayout,
): Selection | undefined {
  if (selection.kind === 'scenario')
    return scenario.start === null ? undefined : nodeOf(scenario, scenario.start);
  if (selection.kind === 'choice') {
    const { situation, choice } = selection;
    const choices = scenario.situations.find(({ key }) => key === situation)?.choices ?? [];
    const at = choices.findIndex(({ key }) => key === choice);
    if (arrow === 'ArrowUp') return { kind: 'situation', key: situation };
    if (arrow === 'ArrowDown') {
      const to = choices[at]?.to ?? null;
      return to === null ? undefined : nodeOf(scenario, to);
    }
    const beside = choices[at + (arrow === 'ArrowLeft' ? -1 : 1)];
    return beside && { kind: 'choice', situation, choice: beside.key };
  }
  const { key } = selection;
  if (arrow === 'ArrowDown') {
    const first = scenario.situations.find((situation) => situation.key === key)?.choices[0];
    return first && { kind: 'choice', situation: key, choice: first.key };
  }
  if (arrow === 'ArrowUp') return choiceTo(scenario, key);
  const here = boxes.get(key);
  if (!here) return undefined;
  const beside = [...boxes]
    .filter(
      ([, box]) => Math.abs(box.y - here.y) < 60 && (arrow === 'ArrowLeft' ? box.x < here.x : box.x > here.x),
    )
    .sort(([, a], [, b]) => (arrow === 'ArrowLeft' ? b.x - a.x : a.x - b.x))[0];
  return beside && nodeOf(scenario, beside[0]);
}

function choiceTo(scenario: ScenarioItem, node: string): Selection | undefined {
  for (const { key, choices } of scenario.situations)
    for (const choice of choices)
      if (choice.to === node) return { kind: 'choice', situation: key, choice: choice.key };
  return undefined;
}

function nodeOf({ endings }: ScenarioItem, key: string): Selection {
  return { kind: endings.some((ending) => ending.key === key) ? 'ending' : 'situation', key };
}
