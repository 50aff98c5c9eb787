import {
  type EndingKind,
  fits,
  type GivenResponse,
  gradeItem,
  type Item,
  offered,
  played,
  type Response,
  type ScenarioItem,
  type Step,
} from '@leidraad/quizzes/model';

/**
 * What somebody of the demo answers to an item, move by move for a scenario. A wrong answer earns nothing at all, so that
 * how many were right says whether an attempt passed, as the stories tell it; `variety` makes different people err
 * differently.
 */
export function responsesTo(item: Item, right: boolean, variety = 0): GivenResponse[] {
  if (item.type === 'scenario') return pathThrough(item, right, variety);
  const candidates = candidatesFor(item).filter(
    (response) => fits(item, response) && isWanted(item, response, right),
  );
  const chosen = candidates[variety % candidates.length];
  if (!chosen) throw new Error(`Item ${item.id} cannot be answered ${right ? 'right' : 'wrong'}`);
  return [chosen];
}

type PlainItem = Exclude<Item, ScenarioItem>;
type PlainResponse = Exclude<Response, { choices: unknown }>;

const isWanted = (item: Item, response: Response, right: boolean): boolean => {
  const { points, most } = gradeItem(item, response);
  return points === (right ? most : 0);
};

/** Answers among which there is a right one, and one at least that earns nothing. */
function candidatesFor(item: PlainItem): PlainResponse[] {
  switch (item.type) {
    case 'situation': {
      const right = item.options.filter((option) => option.right).map(({ key }) => key);
      return [{ options: right }, ...item.options.map(({ key }) => ({ options: [key] }))];
    }
    case 'true-false':
      return [{ answer: true }, { answer: false }];
    case 'ordering': {
      const order = item.steps.map(({ key }) => key);
      return [{ order }, { order: order.toReversed() }];
    }
    case 'matching': {
      const other = ({ target }: (typeof item.rows)[number]) =>
        item.targets.find(({ key }) => key !== target)?.key ?? '';
      return [
        { matches: item.rows.map((row) => ({ row: row.key, target: row.target ?? '' })) },
        { matches: item.rows.map((row) => ({ row: row.key, target: other(row) })) },
      ];
    }
    case 'breach': {
      const rule = item.rules[0]?.key ?? '';
      const found = item.parts.flatMap(({ key, breaks }) =>
        breaks === null ? [] : [{ part: key, rule: breaks }],
      );
      const allowed = item.parts.filter(({ breaks }) => breaks === null);
      return [{ marks: found }, ...allowed.map(({ key }) => ({ marks: [{ part: key, rule }] }))];
    }
  }
}

/**
 * A way through a scenario of one in eight kinds of people, so that many together show every turn of it: three find the best
 * way, two mend a mistake, one passes with less, and two end badly, each in another way where there is one.
 */
export function wayOf(scenario: ScenarioItem, person: number): GivenResponse[] {
  const ways = allPaths(scenario, []);
  const endingIn = (kind: EndingKind) => {
    const [first, ...others] = [...Map.groupBy(ways, (way) => endOf(scenario, way))]
      .filter(([key]) => scenario.endings.find((ending) => ending.key === key)?.kind === kind)
      .map(([, [way]]) => way);
    return [first, others.at(-1) ?? first];
  };
  const best = ways.filter((choices) => isWanted(scenario, { choices }, true));
  const less = ways.find(
    (choices) => gradeItem(scenario, { choices }).right && !isWanted(scenario, { choices }, true),
  );
  const [mended] = endingIn('second-best');
  const [failed, failedElsewhere] = endingIn('failed');
  const kinds = [best[0], mended, best[0], failed, best[0], less, mended, failedElsewhere];
  return kinds[person % kinds.length] ?? best[0] ?? [];
}

const endOf = (scenario: ScenarioItem, way: readonly Step[]): string | undefined =>
  played(scenario, way).at(-1)?.at;

/** A path that earns all points, or one to an ending that earns nothing. The demo's scenarios have no loops. */
function pathThrough(scenario: ScenarioItem, right: boolean, variety: number): Step[] {
  const paths = allPaths(scenario, []).filter((choices) => isWanted(scenario, { choices }, right));
  const chosen = paths[variety % paths.length];
  if (!chosen) throw new Error(`Scenario ${scenario.id} has no path that is ${right ? 'right' : 'wrong'}`);
  return chosen;
}

function allPaths(scenario: ScenarioItem, way: readonly Step[]): Step[][] {
  const state = played(scenario, way).at(-1);
  const situation = scenario.situations.find(({ key }) => key === state?.at);
  if (!state || !situation) return [[...way]];
  return offered(situation, state.flags).flatMap(({ key }) =>
    allPaths(scenario, [...way, { situation: situation.key, choice: key }]),
  );
}
