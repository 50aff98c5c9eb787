import { type Item, type Loss, citedParts } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { hasOtherLanguage, inOne } from './one-language';

/** What formats have no place for, beside types of item. */
export type Unheld = 'clauses' | 'critical' | 'picture' | 'scene';

/** What a format loses of an item: the other language, and of what it does not hold what the item has. */
export function lossesOf(item: Item, language: Language, format: string, unheld: readonly Unheld[]): Loss[] {
  const has: Record<Unheld, boolean> = {
    clauses: citedParts(item).some(({ clauses }) => clauses.length > 0),
    critical: item.critical,
    picture: 'picture' in item && item.picture !== undefined,
    scene: 'scene' in item && item.scene !== undefined,
  };
  const loss = (code: string): Loss => ({ itemId: item.id, code, params: { format } });
  return [
    ...(hasOtherLanguage(item, language) ? [loss('items.loses-language')] : []),
    ...unheld.filter((part) => has[part]).map((part) => loss(`items.loses-${part}`)),
  ];
}

/** What is said about single rows of pairs, for formats in which only whole questions are spoken of. */
export const rowsLosing = (item: Item, language: Language, format: string): Loss[] =>
  item.type === 'matching' && item.rows.some(({ feedback }) => inOne(feedback.text, language) !== '')
    ? [{ itemId: item.id, code: 'items.loses-feedback', params: { format } }]
    : [];

/** For an item that a format cannot hold at all. */
export const notHeld = (item: Item, format: string): Loss => ({
  itemId: item.id,
  code: 'items.type-not-held',
  params: { format, type: item.type },
});
