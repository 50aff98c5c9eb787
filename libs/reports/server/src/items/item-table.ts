import type { Item, ScenarioItem } from '@leidraad/quizzes/model';
import {
  type Answered,
  type Disclosure,
  type FigureTable,
  releaseFigures,
  type RestScores,
  type ToldShare,
  toldShare,
} from '@leidraad/reports/model';
import { cameTrait, choseTrait, endedTrait, partTrait, RIGHT, traitsOf, WRONG } from './item-traits';
import type { GroupedAnswersRow } from './items.queries';

/** The answers of one statistics group as they may be told: a page asks for figures by name. */
export interface ToldItem {
  /** The last month that counts; null while nothing is told. */
  through: string | null;
  /** Null where nothing is told. */
  people: number | null;
  /** A figure among everybody, or among those of another figure. */
  share(trait: string, among?: string): ToldShare;
  /** The number of a figure that is shown as it is; null else. */
  exactly(trait: string): number | null;
  right: RestScores;
  wrong: RestScores;
}

interface Given {
  traits: string[];
  row: GroupedAnswersRow;
}

/** `item`: the version whose parts are told; `bodyOf`: the version that an answer was given to. */
export function toldItem(
  item: Item,
  rows: readonly GroupedAnswersRow[],
  bodyOf: (itemVersionId: string) => Item | undefined,
): ToldItem {
  const given = rows.flatMap((row): Given[] => {
    const body = bodyOf(row.item_version_id);
    return body ? [{ row, traits: traitsOf(body, row.moves) }] : [];
  });
  const groups = groupsOf(item);
  const names = [...new Set(groups.flatMap(({ figures }) => figures))];
  const profiles = profilesIn(given);
  const release = releaseFigures(answeredBy(given, profiles), tableOf(names, groups, profiles)).at(-1);
  const figureOf = (trait: string): { people: number; disclosure: Disclosure } =>
    release?.figures[names.indexOf(trait)] ?? { people: 0, disclosure: 'small' };
  const exactly = (trait: string) => {
    const { people, disclosure } = figureOf(trait);
    return disclosure === 'shown' ? people : null;
  };
  const counted = given.filter(({ row }) => release && row.month <= release.through);
  return {
    through: release?.through ?? null,
    people: release?.people ?? null,
    share: (trait, among) =>
      toldShare(figureOf(trait), among === undefined ? (release?.people ?? null) : exactly(among)),
    exactly,
    right: restScores(counted, RIGHT),
    wrong: restScores(counted, WRONG),
  };
}

interface NamedGroup {
  of: string | null;
  figures: string[];
  whole: boolean;
}

/** What is told of an item, the most telling first: right or not, then its parts; a scenario by how far in they stand. */
function groupsOf(item: Item): NamedGroup[] {
  const first: NamedGroup = { of: null, figures: [RIGHT, WRONG], whole: true };
  const parts = (keys: readonly string[], whole = false): NamedGroup[] => [
    first,
    { of: null, figures: keys.map(partTrait), whole },
  ];
  switch (item.type) {
    case 'situation': {
      const isOne = item.options.filter(({ right }) => right).length === 1;
      return parts(keysOf(item.options), isOne);
    }
    case 'true-false':
      return parts(['true', 'false'], true);
    case 'ordering':
      return parts(keysOf(item.steps));
    case 'matching':
      return parts(keysOf(item.rows));
    case 'breach':
      return parts(keysOf(item.parts));
    case 'scenario':
      return [
        first,
        ...situationsOf(item),
        { of: null, figures: keysOf(item.endings).map(endedTrait), whole: true },
      ];
  }
}

const keysOf = (parts: readonly { key: string }[]): string[] => parts.map(({ key }) => key);

/** Level by level from the start: the first choices are the ones that everybody made. */
function situationsOf({ start, situations }: ScenarioItem): NamedGroup[] {
  const met = new Set(start === null ? [] : [start]);
  for (const key of met) {
    const situation = situations.find((each) => each.key === key);
    for (const { to } of situation?.choices ?? [])
      if (situations.some((each) => each.key === to)) met.add(to ?? '');
  }
  return [...met].flatMap((key): NamedGroup[] => {
    const choices = keysOf(situations.find((each) => each.key === key)?.choices ?? []);
    return [
      { of: null, figures: [cameTrait(key)], whole: false },
      { of: cameTrait(key), figures: choices.map((choice) => choseTrait(key, choice)), whole: true },
    ];
  });
}

/** People of whom the same is told are one profile. */
const profileOf = (traits: readonly string[]): string => traits.join('\n');

const profilesIn = (given: readonly Given[]): Map<string, number> => {
  const profiles = new Map<string, number>();
  for (const { traits } of given) {
    const profile = profileOf(traits);
    if (!profiles.has(profile)) profiles.set(profile, profiles.size);
  }
  return profiles;
};

function answeredBy(given: readonly Given[], profiles: ReadonlyMap<string, number>): Answered[] {
  return given.map(({ traits, row }) => ({
    month: row.month,
    people: row.people,
    profile: profiles.get(profileOf(traits)) ?? -1,
  }));
}

function tableOf(
  names: readonly string[],
  groups: readonly NamedGroup[],
  profiles: ReadonlyMap<string, number>,
): FigureTable {
  const index = new Map(names.map((name, at) => [name, at]));
  const figuresBy = [...profiles.keys()].map(
    (profile) => new Set(profile.split('\n').flatMap((trait) => index.get(trait) ?? [])),
  );
  return {
    counts: (figure, profile) => figuresBy[profile]?.has(figure) ?? false,
    groups: groups.map(({ of, figures, whole }) => ({
      of: of === null ? null : (index.get(of) ?? null),
      figures: figures.flatMap((name) => index.get(name) ?? []),
      whole,
    })),
  };
}

function restScores(given: readonly Given[], side: typeof RIGHT | typeof WRONG): RestScores {
  const rows = given.filter(({ traits }) => traits.includes(side)).map(({ row }) => row);
  const sum = (of: (row: GroupedAnswersRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    people: sum((row) => row.people),
    sum: sum((row) => (side === RIGHT ? row.right_sum : row.wrong_sum)),
    sumOfSquares: sum((row) => (side === RIGHT ? row.right_squares : row.wrong_squares)),
  };
}
