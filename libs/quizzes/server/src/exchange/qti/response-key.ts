import { childOf, childrenOf, type RichElement, valueOf } from '../rich/rich-text';
import { refusalOf } from './places';
import { earnsLess, hasEquals, type ScoredValues, scoredValues } from './scored-values';

/**
 * The values that an item declares right for the response of an interaction: its correct response, or else what its
 * mapping or its response processing rewards (the most rewarded one, where one value is asked). Refuses with
 * `items.no-key`; `items.several-keys`, where several values stand for one, or earn as much; and
 * `items.key-contradicts`, where another answer earns more than the one that is called right.
 */
export function declaredKey(item: RichElement, interaction: RichElement): string[] {
  const id = interaction.attribute('responseIdentifier');
  const declaration = childrenOf(item, 'responseDeclaration').find(
    (element) => element.attribute('identifier') === id,
  );
  if (!declaration) throw refusalOf(interaction, 'items.no-key');
  const isSingle = declaration.attribute('cardinality') === 'single';
  const values = childrenOf(childOf(declaration, 'correctResponse') ?? declaration, 'value').map(valueOf);
  const scored = declaration.attribute('baseType') === 'identifier' ? scoredValues(item, declaration) : null;
  const key = values.length > 0 ? values : rewarded(declaration, scored, isSingle);
  if (key.length === 0) throw refusalOf(declaration, 'items.no-key');
  if (isSingle && key.length > 1) throw refusalOf(declaration, 'items.several-keys');
  if (isSingle && scored && hasEquals(scored)) throw refusalOf(declaration, 'items.several-keys');
  const isOrdered = declaration.attribute('cardinality') === 'ordered';
  if (scored && !isOrdered && earnsLess(key, scored, isSingle))
    throw refusalOf(declaration, 'items.key-contradicts', { value: key.join(', ') });
  return key;
}

function rewarded(declaration: RichElement, scored: ScoredValues | null, isSingle: boolean): string[] {
  const mapped = childrenOf(childOf(declaration, 'mapping') ?? declaration, 'mapEntry').map(
    (entry): [string, number] => [
      entry.attribute('mapKey')?.trim() ?? '',
      Number(entry.attribute('mappedValue')),
    ],
  );
  // Of conditions for single values nobody can tell how several count together.
  const entries = mapped.length > 0 || !isSingle ? mapped : [...(scored?.points ?? [])];
  const positive = entries.filter(([, points]) => points > 0);
  const most = Math.max(...positive.map(([, points]) => points));
  return positive.filter(([, points]) => !isSingle || points === most).map(([key]) => key);
}

/** The same for pairs ('A P'): each as its two identifiers. */
export function declaredPairs(item: RichElement, interaction: RichElement): [string, string][] {
  return declaredKey(item, interaction).map((value) => {
    const [first, second, ...more] = value.split(' ');
    if (!first || !second || more.length > 0) throw refusalOf(interaction, 'items.key-unknown', { value });
    return [first, second];
  });
}
