import { Graph, layout } from '@dagrejs/dagre';
import { farChoices } from './far-choices';
import { type Shape } from './shape';

export interface Box {
  /** Of the left top corner, in pixels at 100 %. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Edge {
  situation: string;
  choice: string;
  to: string;
  /** Its line, from the bottom of a situation to the top of what follows, as an SVG path. */
  path: string;
  /** Middle of the chip with its letter and points. */
  chip: { x: number; y: number };
  /** All of its line. */
  around: Box;
}

export interface ScenarioLayout {
  width: number;
  height: number;
  /** By the key of a situation or ending. */
  boxes: ReadonlyMap<string, Box>;
  edges: readonly Edge[];
}

const SITUATION = { width: 168, height: 72 };
const ENDING = { width: 104, height: 44 };
const CHIP = { width: 56, height: 24 };
const MARGIN = 40;

/** Where everything of a scenario stands: layers from the start down. The same shape, the same places. */
export function layoutOf(shape: Shape): ScenarioLayout {
  const { start, situations, endings } = shape;
  const far = farChoices(shape);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 24, edgesep: 16, ranksep: 28, marginx: MARGIN, marginy: MARGIN });
  // dagre puts what it meets first on top and left.
  const fromStart = [...situations].sort((a, b) => Number(b.key === start) - Number(a.key === start));
  for (const { key } of fromStart) graph.setNode(key, { ...SITUATION });
  for (const { key } of endings) graph.setNode(key, { ...ENDING });
  for (const { key, choices } of fromStart)
    for (const { key: choice, to } of choices)
      if (far.has(idOf(key, choice))) {
        // Its chip stands below the situation by itself.
        graph.setNode(idOf(key, choice), { ...CHIP });
        graph.setEdge(key, idOf(key, choice), { minlen: 1 });
      } else if (to !== null && graph.hasNode(to))
        graph.setEdge(key, to, { ...CHIP, labelpos: 'c', minlen: 1 }, choice);
  layout(graph);
  const boxes = new Map([...situations, ...endings].map(({ key }) => [key, boxOf(graph.node(key))]));
  const size = graph.graph();
  return {
    width: Math.max(size.width ?? 0, 2 * MARGIN),
    height: Math.max(size.height ?? 0, 2 * MARGIN),
    boxes,
    edges: situations.flatMap(({ key, choices }) => {
      const places = fromLeft(graph, key, choices);
      return choices.flatMap(({ key: choice, to }) => {
        const placed = placeOf(graph, key, { key: choice, to });
        const from = boxes.get(key);
        const end = to === null ? undefined : boxes.get(to);
        if (to === null || !placed || !from || !end) return [];
        const slot = slotOf(from, places.indexOf(choice), places.length);
        return [edgeOf({ situation: key, choice, to }, placed, slot, end)];
      });
    }),
  };
}

/** Keys of the choices that lead somewhere, from left to right by where their chips stand: so no lines cross there. */
function fromLeft(
  graph: Graph,
  situation: string,
  choices: Shape['situations'][number]['choices'],
): string[] {
  return choices
    .flatMap(({ key, to }) => {
      const edge = placeOf(graph, situation, { key, to });
      return edge ? [{ key, x: edge.x ?? 0 }] : [];
    })
    .sort((a, b) => a.x - b.x)
    .map(({ key }) => key);
}

/** The chip of a choice that leads somewhere, and the line to it where it was given room. */
function placeOf(
  graph: Graph,
  situation: string,
  { key, to }: { key: string; to: string | null },
): Placed | undefined {
  if (to === null) return undefined;
  if (!graph.hasNode(idOf(situation, key))) return graph.edge(situation, to, key);
  const { x, y } = graph.node(idOf(situation, key));
  return { x, y, points: [] };
}

const idOf = (situation: string, choice: string): string => `${situation} ${choice}`;

type Placed = { x?: number; y?: number; points?: { x: number; y: number }[] };

function boxOf({ x, y, width, height }: { x?: number; y?: number; width?: number; height?: number }): Box {
  const [w, h] = [width ?? 0, height ?? 0];
  return { x: (x ?? 0) - w / 2, y: (y ?? 0) - h / 2, width: w, height: h };
}

/** Where a choice leaves its situation: side by side along the bottom. */
function slotOf(box: Box, index: number, count: number): { x: number; y: number } {
  return { x: box.x + (box.width * (index + 1)) / (count + 1), y: box.y + box.height };
}

function edgeOf(
  ends: Pick<Edge, 'situation' | 'choice' | 'to'>,
  { x, y, points = [] }: Placed,
  from: { x: number; y: number },
  end: Box,
): Edge {
  const chip = { x: x ?? from.x, y: y ?? from.y };
  const inner = points.length > 0 ? points.slice(1, -1) : [chip];
  const all = [from, ...inner, { x: end.x + end.width / 2, y: end.y }];
  return { ...ends, path: pathOf(all), chip, around: boxAround(all) };
}

function boxAround(points: readonly { x: number; y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}

export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A line through points as an SVG path: it leaves and arrives straight down, and bends softly in between. */
function pathOf([first, ...rest]: readonly { x: number; y: number }[]): string {
  if (!first) return '';
  let at = first;
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (const next of rest) {
    const middle = (at.y + next.y) / 2;
    path += `C${round(at.x)} ${round(middle)} ${round(next.x)} ${round(middle)} ${round(next.x)} ${round(next.y)}`;
    at = next;
  }
  return path;
}

const round = (value: number): number => Math.round(value * 10) / 10;
