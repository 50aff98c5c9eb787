import { type EndingKind, type Finding, type ScenarioItem, type Step } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type IconName } from '@leidraad/shared/web';
import { nameOf, type Selection } from '../studio';
import { type Box, type ScenarioLayout } from './layout';

export const ENDING_ICONS: Record<EndingKind, IconName> = {
  passed: 'check',
  'second-best': 'remove',
  failed: 'close',
};

const idOf = ({ situation, choice }: Step): string => `${situation} ${choice}`;

const idsOf = (path: readonly Step[] | null | undefined): ReadonlySet<string> => new Set(path?.map(idOf));

/** Key of what a choice leads to, as it is written now: a route may be a little older. */
function endOf({ situations }: ScenarioItem, step: Step | undefined): string | undefined {
  const last = situations.find(({ key }) => key === step?.situation);
  return last?.choices.find(({ key }) => key === step?.choice)?.to ?? undefined;
}

export interface NodeView {
  id: string;
  /** As `nameOf` its selection. */
  name: string;
  selection: Selection;
  box: Box;
  kind: 'situation' | EndingKind;
  text: string;
  isStart: boolean;
  severity: Finding['severity'] | undefined;
  /** The ending of the route that earns most. */
  isBest: boolean;
}

export interface EdgeView {
  id: string;
  /** As `nameOf` its selection. */
  name: string;
  selection: Selection;
  /** What it leaves and leads to, as people call them. */
  from: string;
  to: string;
  path: string;
  around: Box;
  chip: { x: number; y: number };
  letter: string;
  points: number;
  breaks: boolean;
  /** Part of the example of a problem. */
  isExample: boolean;
  /** Part of the route that earns most. */
  isBest: boolean;
  isConditional: boolean;
}

/** What the canvas is drawn of. */
export interface Drawn {
  scenario: ScenarioItem;
  layout: ScenarioLayout;
  findings: ReadonlyMap<string, readonly Finding[]>;
  bestRoute: readonly Step[] | null | undefined;
  /** The route that shows a problem. */
  example: readonly Step[] | undefined;
  words: (text: LocalizedText) => string;
}

/** What is drawn of situations and endings. */
export function nodeViews({ scenario, layout, findings, bestRoute, words }: Drawn): NodeView[] {
  const severityOf = (key: string) => {
    const all = findings.get(key) ?? [];
    return all.some(({ severity }) => severity === 'error') ? 'error' : all[0]?.severity;
  };
  const bestEnding = endOf(scenario, bestRoute?.at(-1));
  const situations = scenario.situations.map(({ key, text, question }) => ({
    selection: { kind: 'situation' as const, key },
    kind: 'situation' as const,
    text: words(text) || words(question),
    isStart: key === scenario.start,
  }));
  const endings = scenario.endings.map(({ key, kind, title }) => ({
    selection: { kind: 'ending' as const, key },
    kind,
    text: words(title),
    isStart: false,
  }));
  return [...situations, ...endings].flatMap((node) => {
    const { key } = node.selection;
    const box = layout.boxes.get(key);
    if (!box) return [];
    const name = nameOf(node.selection);
    return [{ ...node, id: key, name, box, severity: severityOf(key), isBest: key === bestEnding }];
  });
}

/** What is drawn of choices. */
export function edgeViews({ scenario, layout, bestRoute, example }: Drawn): EdgeView[] {
  const [shown, best] = [idsOf(example), idsOf(bestRoute)];
  const byKey = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  return layout.edges.flatMap((edge) => {
    const { situation, choice: letter, to, chip, around, path } = edge;
    const choice = byKey.get(situation)?.choices.find(({ key }) => key === letter);
    if (!choice) return [];
    const selection = { kind: 'choice' as const, situation, choice: letter };
    const id = idOf(selection);
    return [
      {
        id,
        name: nameOf(selection),
        selection,
        from: situation.toUpperCase(),
        path,
        around,
        chip,
        letter,
        to: to.toUpperCase(),
        points: choice.points,
        breaks: choice.clauses.some(({ effect }) => effect === 'breaks'),
        isExample: shown.has(id),
        isBest: best.has(id),
        isConditional: (choice.when ?? []).length > 0,
      },
    ];
  });
}
