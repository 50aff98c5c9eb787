import { type Shape } from './shape';

/** Layers that a line may cross. One that crosses more is drawn straight over what lies between. */
const MOST_LAYERS = 4;

interface Line {
  id: string;
  from: string;
  to: string;
}

/**
 * Choices that lead so far down, or back up, that room for their line in every layer between would take longer to find than
 * anybody waits: in a long scenario hundreds of choices lead to the same few endings. Ids as `p1 a`. Each situation and ending
 * keeps the line that comes from nearest, so that it stands below that.
 */
export function farChoices(shape: Shape): ReadonlySet<string> {
  const layers = layersOf(shape);
  const spans = linesOf(shape).map((line) => ({
    ...line,
    span: Math.abs((layers.get(line.to) ?? 0) - (layers.get(line.from) ?? 0)),
  }));
  const nearest = new Map<string, (typeof spans)[number]>();
  for (const line of spans) {
    const known = nearest.get(line.to);
    if (!known || line.span < known.span) nearest.set(line.to, line);
  }
  return new Set(
    spans.filter((line) => line.span > MOST_LAYERS && nearest.get(line.to) !== line).map(({ id }) => id),
  );
}

function linesOf({ situations, endings }: Shape): Line[] {
  const keys = new Set([...situations, ...endings].map(({ key }) => key));
  return situations.flatMap(({ key: from, choices }) =>
    choices.flatMap(({ key, to }) =>
      to !== null && keys.has(to) ? [{ id: `${from} ${key}`, from, to }] : [],
    ),
  );
}

/** Layer of each situation and ending: one below the lowest that leads to it; choices that lead back up do not count. */
function layersOf(shape: Shape): ReadonlyMap<string, number> {
  const after = Map.groupBy(linesOf(shape), ({ from }) => from);
  const { start, situations } = shape;
  const finished: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<string>();
  const visit = (first: string) => {
    const path = [{ key: first, at: 0 }];
    state.set(first, 'open');
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const line = after.get(last.key)?.[last.at++];
      if (!line) {
        state.set(last.key, 'done');
        finished.push(last.key);
        path.pop();
      } else if (state.get(line.to) === 'open') back.add(line.id);
      else if (!state.has(line.to)) {
        state.set(line.to, 'open');
        path.push({ key: line.to, at: 0 });
      }
    }
  };
  for (const key of [...(start === null ? [] : [start]), ...situations.map(({ key }) => key)])
    if (!state.has(key)) visit(key);
  const layers = new Map<string, number>();
  for (const key of finished.toReversed())
    for (const { id, to } of after.get(key) ?? [])
      if (!back.has(id)) layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(key) ?? 0) + 1));
  return layers;
}
