import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { SituationItem } from './item';

/** Every text of an item. */
export function textsOfItem(item: SituationItem): LocalizedText[] {
  return [item.situation, item.question, ...item.options.flatMap((option) => [option.text, option.feedback])];
}

/** Languages in which an item is complete. */
export function languagesOfItem(item: SituationItem): Language[] {
  return LANGUAGES.filter((language) => textsOfItem(item).every((text) => text[language] !== undefined));
}
