import { type EndingKind, type Finding, type ScenarioItem, type Step } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type IconName } from '@leidraad/shared/web';
import { type ScenarioStudio, type Selection } from '../studio';
import { type Box, pathOf } from './layout';

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

type Words = (text: LocalizedText) => string;

export interface NodeView {
  selection: Selection;
  key: string;
  box: Box;
  kind: 'situation' | EndingKind;
  text: string;
  isStart: boolean;
  severity: Finding['severity'] | undefined;
  /** The ending of the route that earns most. */
  isBest: boolean;
}

export interface EdgeView {
  selection: Selection;
  id: string;
  path: string;
  chip: { x: number; y: number };
  letter: string;
  points: number;
  to: string;
  breaks: boolean;
  /** Part of the example of a problem. */
  isExample: boolean;
  /** Part of the route that earns most. */
  isBest: boolean;
  isConditional: boolean;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is drawn of situations and endings in a part of the canvas. */
export function nodeViews(studio: ScenarioStudio, near: Box, words: Words): NodeView[] {
  const [scenario, layout] = [studio.scenario(), studio.layout()];
  if (!scenario || !layout) return [];
  const findings = studio.findings();
  const severityOf = (key: string) => {
    const all = findings.get(key) ?? [];
    return all.some(({ severity }) => severity === 'error') ? 'error' : all[0]?.severity;
  };
  const bestEnding = endOf(scenario, studio.check()?.bestRoute?.at(-1));
  const situations = scenario.situations.map(({ key, text, question }) => ({
    selection: { kind: 'situation' as const, key },
    key,
    kind: 'situation' as const,
    text: words(text) || words(question),
    isStart: key === scenario.start,
  }));
  const endings = scenario.endings.map(({ key, kind, title }) => ({
    selection: { kind: 'ending' as const, key },
    key,
    kind,
    text: words(title),
    isStart: false,
  }));
  return [...situations, ...endings].flatMap((node) => {
    const box = layout.boxes.get(node.key);
    return box && touches(box, near)
      ? [{ ...node, box, severity: severityOf(node.key), isBest: node.key === bestEnding }]
      : [];
  });
}

/** What is drawn of choices; those whose line passes through the part as well. */
export function edgeViews(studio: ScenarioStudio, near: Box, words: Words): EdgeView[] {
  const [scenario, layout] = [studio.scenario(), studio.layout()];
  if (!scenario || !layout) return [];
  const example = idsOf(studio.example()?.path);
  const best = idsOf(studio.check()?.bestRoute);
  const byKey = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  return layout.edges.flatMap((edge) => {
    const { situation, choice: letter, to, points, chip } = edge;
    const choice = byKey.get(situation)?.choices.find(({ key }) => key === letter);
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const around = { x: Math.min(...xs), y: Math.min(...ys), width: 1, height: 1 };
    around.width += Math.max(...xs) - around.x;
    around.height += Math.max(...ys) - around.y;
    if (!choice || !touches(around, near)) return [];
    const id = idOf({ situation, choice: letter });
    return [
      {
        selection: { kind: 'choice', situation, choice: letter },
        id,
        path: pathOf(edge),
        chip,
        letter,
        points: choice.points,
        to,
        text: words(choice.text),
        breaks: choice.clauses.some(({ effect }) => effect === 'breaks'),
        isExample: example.has(id),
        isBest: best.has(id),
        isConditional: (choice.when ?? []).length > 0,
      },
    ];
  });
}
