import { childOf, childrenOf, named, type RichElement, valueOf } from '../rich/rich-text';

/** What values of a response earn. */
export interface ScoredValues {
  points: ReadonlyMap<string, number>;
  /** For values that are not named. */
  otherwise: number;
  /** The most that all together can earn. */
  most: number;
}

/**
 * What the response processing of an item gives single values of a response, where it says so in so many words: by its
 * mapping, or by a condition for each value. Null where it compares with what is declared right, or works it out otherwise.
 */
export function scoredValues(item: RichElement, declaration: RichElement): ScoredValues | null {
  const processing = childOf(item, 'responseProcessing');
  if (!processing) return null;
  const id = declaration.attribute('identifier');
  const isOfResponse = (element: RichElement) => element.attribute('identifier') === id;
  if (
    /map_response(?:\.xml)?$/u.test(processing.attribute('template') ?? '') ||
    named(processing, 'mapResponse').some(isOfResponse)
  )
    return byMapping(childOf(declaration, 'mapping'));
  if (named(processing, 'correct').some(isOfResponse)) return null;
  const points = new Map<string, number>();
  for (const branch of named(processing, 'responseIf', 'responseElseIf'))
    for (const value of valuesAsked(childrenOf(branch)[0], isOfResponse))
      points.set(value, scoreSetIn(branch));
  return points.size === 0 ? null : { points, otherwise: 0, most: Infinity };
}

/** The values of which a condition is about any one: that is equal to the response, or in a list with it. */
function valuesAsked(
  condition: RichElement | undefined,
  isOfResponse: (element: RichElement) => boolean,
): string[] {
  if (condition?.name === 'or')
    return childrenOf(condition).flatMap((part) => valuesAsked(part, isOfResponse));
  const variable = childOf(condition, 'variable');
  if (!condition || !variable || !isOfResponse(variable)) return [];
  const list = condition.name === 'member' ? childOf(condition, 'multiple') : condition;
  if (!list || (condition.name !== 'match' && condition.name !== 'member')) return [];
  return childrenOf(list, 'baseValue')
    .map(valueOf)
    .filter((value) => value !== '');
}

function byMapping(mapping: RichElement | undefined): ScoredValues | null {
  if (!mapping) return null;
  const entries = childrenOf(mapping, 'mapEntry').map((entry): [string, number] => [
    entry.attribute('mapKey')?.trim() ?? '',
    Number(entry.attribute('mappedValue')) || 0,
  ]);
  return {
    points: new Map(entries),
    otherwise: Number(mapping.attribute('defaultValue')) || 0,
    most: Number(mapping.attribute('upperBound') ?? Infinity),
  };
}

function scoreSetIn(branch: RichElement): number {
  const set = childrenOf(branch, 'setOutcomeValue').find(
    (element) => element.attribute('identifier') === 'SCORE',
  );
  return Number(valueOf(childOf(set, 'baseValue'))) || 0;
}

/** Whether several values earn as much as any one can. */
export function hasEquals({ points }: ScoredValues): boolean {
  const most = Math.max(...points.values());
  return most > 0 && [...points.values()].filter((value) => value === most).length > 1;
}

/** Whether what is called right earns less than something else would, of one value or of several together. */
export function earnsLess(right: readonly string[], scored: ScoredValues, isSingle: boolean): boolean {
  const earned = right.reduce((sum, value) => sum + (scored.points.get(value) ?? scored.otherwise), 0);
  const rewarded = [...scored.points.values()].filter((points) => points > 0);
  const best = isSingle ? Math.max(0, ...rewarded) : rewarded.reduce((sum, points) => sum + points, 0);
  return Math.min(earned, scored.most) < Math.min(best, scored.most) - 1e-6;
}
