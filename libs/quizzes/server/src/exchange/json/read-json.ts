import {
  draftItemSchema,
  ITEM_FILE_FORMAT,
  ITEM_FILE_VERSION,
  type Item,
  textsOfItem,
} from '@leidraad/quizzes/model';
import { DomainError, LANGUAGES } from '@leidraad/shared/model';
import { titleOf } from '../drafts/draft-context';
import { Gathered, type ReadFile } from '../reading';
import { Refusal } from '../refusal';
import { correctResponse } from './correct-response';

const MOST_ITEMS = 1_000;

/**
 * Reads our own JSON (`itemFileSchema`), item by item: one that does not fit is refused with the path of what is wrong, the
 * others are read as they were written. Throws `items.json-broken`, `items.json-version` and `items.too-many`.
 */
export function readItemJson(text: string): ReadFile {
  const file = objectOf(text);
  if (file['format'] !== ITEM_FILE_FORMAT || !Array.isArray(file['items']))
    throw new DomainError('items.file-unknown', 'invalid');
  if (file['version'] !== ITEM_FILE_VERSION)
    throw new DomainError('items.json-version', 'invalid', { params: { version: String(file['version']) } });
  const items = file['items'] as unknown[];
  if (items.length > MOST_ITEMS)
    throw new DomainError('items.too-many', 'too-large', { params: { most: MOST_ITEMS } });
  const gathered = new Gathered();
  for (const [index, raw] of items.entries())
    gathered.read({ element: `items[${index}]` }, () => {
      const parsed = draftItemSchema.safeParse(raw);
      if (!parsed.success)
        throw new Refusal('items.field', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
      return readItem(parsed.data);
    });
  return gathered.file('json');
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (fault) {
    const at = /position (?<position>\d+)/u.exec(fault instanceof Error ? fault.message : '');
    const line = text.slice(0, Number(at?.groups?.['position'] ?? 0)).split('\n').length;
    throw new DomainError('items.json-broken', 'invalid', { params: { line } });
  }
}

function readItem(item: Item) {
  const texts = textsOfItem(item).map(({ text }) => text);
  const language =
    LANGUAGES.find((one) => texts.every((text) => text[one] !== undefined)) ??
    LANGUAGES.find((one) => texts.some((text) => text[one] !== undefined)) ??
    'nl';
  const named = 'title' in item ? item.title : 'statement' in item ? item.statement : item.question;
  return {
    item,
    title: titleOf(named[language] ?? Object.values(named)[0] ?? ''),
    language,
    response: correctResponse(item),
  };
}
