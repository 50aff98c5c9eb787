import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { Item } from './item';

export interface ItemText {
  /** Where it stands, by the keys of its parts: `options.a.feedback`, `situations.p1.choices.b.text`. */
  path: string;
  text: LocalizedText;
}

/** Every text of an item in reading order, also those that nobody wrote yet. */
export function textsOfItem(item: Item): ItemText[] {
  return textsIn(item, '');
}

function textsIn(value: unknown, path: string): ItemText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((element, index) => textsIn(element, `${path}${keyOf(element) ?? index}.`));
  const members = Object.entries(value);
  // Of everything in an item only a text has languages for names, or no members at all.
  if (members.every(([name]) => LANGUAGES.includes(name as Language)))
    return [{ path: path.slice(0, -1), text: value }];
  return members.flatMap(([name, member]) => textsIn(member, `${path}${name}.`));
}

function keyOf(element: unknown): string | undefined {
  return typeof element === 'object' && element !== null && 'key' in element
    ? String(element.key)
    : undefined;
}

/** Languages in which an item is complete and up to date: each text is there, and no translation is outdated. */
export function languagesOfItem(item: Item): Language[] {
  const texts = textsOfItem(item);
  return LANGUAGES.filter(
    (language) =>
      texts.every(({ text }) => text[language] !== undefined) &&
      !(item.outdated ?? []).some((text) => text.language === language),
  );
}

/** What people call an item in a list: its title, or what it begins with. */
export function nameOfItem(item: Item): LocalizedText {
  switch (item.type) {
    case 'scenario':
      return item.title;
    case 'true-false':
      return item.statement;
    case 'situation':
      return LANGUAGES.some((language) => item.situation[language]) ? item.situation : item.question;
    case 'ordering':
    case 'matching':
    case 'breach':
      return item.question;
  }
}
