import type { Finding } from '../findings/finding';
import type { Item } from '../item';
import { textsOfItem } from '../item-texts';
import { citationFindings } from './citations';
import type { LintContext } from './lint-context';
import { placesIn } from './places';
import { readingFindings } from './reading';
import { structureFindings } from './structure';
import { textFindings } from './texts';
import { wordingFindings } from './wording';

/**
 * What is wrong with one item by itself, or worth a look: errors first those of its shape, then of its texts and citations;
 * warnings about its words in the language of the context. The order is the same each time.
 */
export function lintItem(item: Item, context: LintContext): Finding[] {
  const placeOf = placesIn(item);
  const texts = textsOfItem(item);
  return [
    ...structureFindings(item),
    ...textFindings(item, texts, placeOf),
    ...citationFindings(item, context, placeOf),
    ...wordingFindings(item, context, placeOf),
    ...readingFindings(texts, context, placeOf),
  ];
}
