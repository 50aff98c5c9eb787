import type { DerivableSource } from '@leidraad/courses/model';
import { type Finding, type Item, lintItem } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';

/**
 * What the lint finds in an item that was made in one language: that the other language is missing is no fault of it, and an
 * assumption is for a person to accept.
 */
export function itemFindings(item: Item, { clauses }: DerivableSource, language: Language): Finding[] {
  const checked = new Map(
    clauses.map(({ id, number, text }) => [id, { number, text: text[language] ?? '' }]),
  );
  return lintItem(item, { clauses: checked, language }).filter(
    ({ code }) => code !== 'item.translation-missing' && code !== 'item.assumption',
  );
}
