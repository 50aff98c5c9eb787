import {
  after,
  type Item,
  offered,
  type Response,
  type ScenarioItem,
  startOf,
  type Step,
} from '@leidraad/quizzes/model';

/** The answer that an item of ours calls right. For a scenario: the most points on a way to a passed ending. */
export function correctResponse(item: Item): Response {
  switch (item.type) {
    case 'situation':
      return { options: item.options.filter(({ right }) => right).map(({ key }) => key) };
    case 'true-false':
      return { answer: item.isTrue };
    case 'ordering':
      return { order: item.steps.map(({ key }) => key) };
    case 'matching':
      return {
        matches: item.rows.flatMap(({ key, target }) => (target === null ? [] : [{ row: key, target }])),
      };
    case 'breach':
      return {
        marks: item.parts.flatMap(({ key, breaks }) =>
          breaks === null ? [] : [{ part: key, rule: breaks }],
        ),
      };
    case 'scenario':
      return { choices: bestWay(item) };
  }
}

/** Ways that are looked at before giving up; only for showing, so that a large scenario holds up nothing. */
const MOST_STATES = 50_000;
const MOST_STEPS = 1_000;

/**
 * The choices that earn most on a way to a passed ending without breaking a clause; empty where none was found. Every
 * state is entered again only with more points, so that loops end.
 */
function bestWay(scenario: ScenarioItem): Step[] {
  const passed = new Set(scenario.endings.filter(({ kind }) => kind === 'passed').map(({ key }) => key));
  const situations = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  const start = startOf(scenario);
  const queue = start ? [{ state: start, way: null as Way | null, length: 0 }] : [];
  const entered = new Map<string, number>();
  let best: { points: number; way: Way | null } | undefined;
  for (let looked = 0; looked < MOST_STATES; looked++) {
    const next = queue.pop();
    if (!next) break;
    const { state, way, length } = next;
    if (passed.has(state.at) && (best === undefined || state.points > best.points))
      best = { points: state.points, way };
    const situation = situations.get(state.at);
    if (!situation || length >= MOST_STEPS) continue;
    for (const { key } of offered(situation, state.flags)) {
      const step = { situation: state.at, choice: key };
      const reached = after(scenario, state, step);
      if (!reached || reached.broken.length > 0) continue;
      const name = JSON.stringify([reached.at, reached.flags]);
      if ((entered.get(name) ?? Number.NEGATIVE_INFINITY) >= reached.points) continue;
      entered.set(name, reached.points);
      queue.push({ state: reached, way: { step, before: way }, length: length + 1 });
    }
  }
  return stepsOf(best?.way ?? null);
}

interface Way {
  step: Step;
  before: Way | null;
}

function stepsOf(way: Way | null): Step[] {
  const steps: Step[] = [];
  for (let at = way; at; at = at.before) steps.unshift(at.step);
  return steps;
}
