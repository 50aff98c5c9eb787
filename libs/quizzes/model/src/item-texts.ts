import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { Item } from './item';

export interface ItemText {
  /** Where it stands, by the keys of its parts: `options.a.feedback`, `situations.p1.choices.b.text`. */
  path: string;
  text: LocalizedText;
}

/** Every text of an item in reading order, also those that nobody wrote yet. */
export function textsOfItem(item: Item): ItemText[] {
  const texts: ItemText[] = [];
  collect(item, '', texts);
  return texts;
}

/** The same of an item that is never changed in place, with what is known of its parts. */
export function textsOfKnownItem(item: Item, known: KnownTexts): ItemText[] {
  const texts: ItemText[] = [];
  collect(item, '', texts, known);
  return texts;
}

/** Texts of parts by the part, as long as it stays where it is: while one types, all others are the same objects. */
export type KnownTexts = WeakMap<object, { path: string; texts: readonly ItemText[] }>;

function collect(value: unknown, path: string, texts: ItemText[], known?: KnownTexts): void {
  if (typeof value !== 'object' || value === null) return;
  const below = path === '' ? '' : `${path}.`;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      collectElement(element, `${below}${keyOf(element) ?? index}`, texts, known);
    return;
  }
  const members = Object.entries(value);
  // Of everything in an item only a text has languages for names, or no members at all.
  if (members.every(([name]) => LANGUAGES.includes(name as Language))) texts.push({ path, text: value });
  else for (const [name, member] of members) collect(member, `${below}${name}`, texts, known);
}

function collectElement(element: unknown, path: string, texts: ItemText[], known?: KnownTexts): void {
  if (!known || typeof element !== 'object' || element === null) return collect(element, path, texts, known);
  const before = known.get(element);
  if (before?.path === path) {
    texts.push(...before.texts);
    return;
  }
  const own: ItemText[] = [];
  collect(element, path, own, known);
  known.set(element, { path, texts: own });
  texts.push(...own);
}

function keyOf(element: unknown): string | undefined {
  return typeof element === 'object' && element !== null && 'key' in element
    ? String(element.key)
    : undefined;
}

/** The alternative text of a picture, while nobody wrote it in any language. */
export const isUnwrittenAlt = ({ path, text }: ItemText): boolean =>
  path.split('.').at(-1) === 'alt' && LANGUAGES.every((language) => text[language] === undefined);

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
