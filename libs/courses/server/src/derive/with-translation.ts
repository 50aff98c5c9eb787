import { LANGUAGES, type Language } from '@leidraad/shared/model';

/**
 * Plain data with the texts that `other`, the same data in another language, has in the same place: parts of lists are the
 * same where their `key` or `id` is. Whatever else differs stays as it was.
 */
export function withTranslation<T>(own: T, other: unknown): T {
  return merged(own, other) as T;
}

function merged(own: unknown, other: unknown): unknown {
  if (Array.isArray(own)) return Array.isArray(other) ? mergedLists(own, other) : own;
  if (!isObject(own) || !isObject(other)) return own;
  if (isText(own)) return isText(other) ? { ...other, ...own } : own;
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, merged(value, other[name])]));
}

function mergedLists(own: readonly unknown[], other: readonly unknown[]): unknown[] {
  const byName = new Map(other.flatMap((each) => (nameOf(each) === undefined ? [] : [[nameOf(each), each]])));
  return own.map((each, at) => {
    const name = nameOf(each);
    if (name !== undefined) return byName.has(name) ? merged(each, byName.get(name)) : each;
    return own.length === other.length ? merged(each, other[at]) : each;
  });
}

const nameOf = (value: unknown): unknown => (isObject(value) ? (value['id'] ?? value['key']) : undefined);

const isText = (value: Record<string, unknown>): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((name) => LANGUAGES.includes(name as Language));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
