import { type Item, type Loss, textsOfItem } from '@leidraad/quizzes/model';
import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';

/** The words of a text in one language, empty where they are missing. */
export const inOne = (text: LocalizedText | undefined, language: Language): string => text?.[language] ?? '';

/** The same item, its texts in one language only: what a file in that language is made from. */
export function onlyLanguage<T>(value: T, language: Language): T {
  if (Array.isArray(value)) return value.map((element: unknown) => onlyLanguage(element, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const isText = members.length > 0 && members.every(([name]) => LANGUAGES.includes(name as Language));
  const kept = isText ? members.filter(([name]) => name === language) : members;
  return Object.fromEntries(
    kept.map(([name, member]) => [name, onlyLanguage(member as unknown, language)]),
  ) as T;
}

/** The texts without which nobody can answer an item. */
function neededTexts(item: Item): LocalizedText[] {
  switch (item.type) {
    case 'situation':
      return [item.question, ...item.options.map(({ text }) => text)];
    case 'true-false':
      return [item.statement];
    case 'ordering':
      return [item.question, ...item.steps.map(({ text }) => text)];
    case 'matching':
      return [item.question, ...[...item.targets, ...item.rows].map(({ text }) => text)];
    case 'breach':
      return [item.question, ...[...item.parts, ...item.rules].map(({ text }) => text)];
    case 'scenario':
      return textsOfItem(item).map(({ text }) => text);
  }
}

function hasKey(item: Item): boolean {
  switch (item.type) {
    case 'situation':
      return item.options.some(({ right }) => right);
    case 'matching':
      return item.rows.every(({ target }) => item.targets.some(({ key }) => key === target));
    case 'breach':
      return item.parts.some(({ breaks }) => breaks !== null);
    default:
      return true;
  }
}

/** Why an item cannot be in a file of one language: it is not finished in it, or nobody chose yet what is right. */
export function unfinished(item: Item, language: Language): Loss[] {
  const loss = (code: string): Loss[] => [{ itemId: item.id, code, params: {} }];
  if (neededTexts(item).some((text) => inOne(text, language) === '')) return loss('items.language-missing');
  return hasKey(item) ? [] : loss('items.key-missing');
}

/** Whether an item also has words in the other language. */
export const hasOtherLanguage = (item: Item, language: Language): boolean =>
  textsOfItem(item).some(({ text }) => LANGUAGES.some((one) => one !== language && text[one] !== undefined));

/** What an item asks, in its own words; a scenario has a title instead. */
export function askedIn(item: Item, language: Language): string {
  if (item.type === 'scenario') return inOne(item.title, language);
  return inOne(item.type === 'true-false' ? item.statement : item.question, language);
}
