import { type Finding, warning } from '../findings/finding';
import type { ItemText } from '../item-texts';
import type { LintContext } from './lint-context';
import type { Place } from './places';
import { HARD_LIX, lixOf } from './reading-level';

/** Whether an item is harder to read than it has to be; a scenario is told by its situations and endings. */
export function readingFindings(
  all: readonly ItemText[],
  { language }: LintContext,
  placeOf: (path: string) => Place,
): Finding[] {
  const texts = new Map<string, string[]>();
  for (const { path, text } of all) {
    const words = text[language];
    if (words === undefined) continue;
    const node = placeOf(path).node ?? '';
    const known = texts.get(node);
    if (known) known.push(words);
    else texts.set(node, [words]);
  }
  return [...texts].flatMap(([node, list]) => {
    // A text without a full stop ends a sentence too.
    const lix = lixOf(list.join('\n'));
    if (lix === undefined || lix <= HARD_LIX) return [];
    const where = node === '' ? {} : { node };
    return [warning('item.hard-to-read', { ...where, language, params: { lix, most: HARD_LIX } })];
  });
}
