import { childOf, childrenOf, type RichElement, valueOf } from '../rich/rich-text';
import { refusalOf } from './places';

/**
 * The values that an item declares right for the response of an interaction: its correct response, or else what its
 * mapping rewards (the most rewarded one, where one value is asked). Refuses with `items.no-key` and, where several values
 * stand for one, `items.several-keys`.
 */
export function declaredKey(item: RichElement, interaction: RichElement): string[] {
  const id = interaction.attribute('responseIdentifier');
  const declaration = childrenOf(item, 'responseDeclaration').find(
    (element) => element.attribute('identifier') === id,
  );
  if (!declaration) throw refusalOf(interaction, 'items.no-key');
  const isSingle = declaration.attribute('cardinality') === 'single';
  const values = childrenOf(childOf(declaration, 'correctResponse') ?? declaration, 'value').map(valueOf);
  const key = values.length > 0 ? values : rewarded(declaration, isSingle);
  if (key.length === 0) throw refusalOf(declaration, 'items.no-key');
  if (isSingle && key.length > 1) throw refusalOf(declaration, 'items.several-keys');
  return key;
}

function rewarded(declaration: RichElement, isSingle: boolean): string[] {
  const entries = childrenOf(childOf(declaration, 'mapping') ?? declaration, 'mapEntry')
    .map((entry) => ({
      key: entry.attribute('mapKey')?.trim() ?? '',
      points: Number(entry.attribute('mappedValue')),
    }))
    .filter(({ points }) => points > 0);
  const most = Math.max(...entries.map(({ points }) => points));
  return entries.filter(({ points }) => !isSingle || points === most).map(({ key }) => key);
}

/** The same for pairs ('A P'): each as its two identifiers. */
export function declaredPairs(item: RichElement, interaction: RichElement): [string, string][] {
  return declaredKey(item, interaction).map((value) => {
    const [first = '', second = ''] = value.split(' ');
    return [first, second];
  });
}
