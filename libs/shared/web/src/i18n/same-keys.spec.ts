import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const libs = join(__dirname, '../../../..');
const capabilities = readdirSync(libs).filter((name) => existsSync(join(libs, name, 'web/src/i18n/nl.json')));

type Texts = { [key: string]: string | Texts };
const read = (capability: string, language: string): Map<string, string> =>
  flat(JSON.parse(readFileSync(join(libs, capability, `web/src/i18n/${language}.json`), 'utf8')) as Texts);

function flat(texts: Texts, prefix = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** Names of the values a message shows or counts. Choosing between forms is grammar, which one language may not need. */
function values(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if (![TYPE.literal, TYPE.pound, TYPE.select].includes(element.type) && 'value' in element)
        names.add(element.value);
      if ('options' in element) Object.values(element.options).forEach((option) => walk(option.value));
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...names].sort();
}

describe.each(capabilities)('texts of %s', (capability) => {
  const dutch = read(capability, 'nl');
  const english = read(capability, 'en');

  test('Dutch and English have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  test('no text is empty', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('every message can be read and takes the same values in both languages', () => {
    const different = [...dutch].filter(
      ([key, text]) => values(text).join() !== values(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('no message formats by a skeleton, for which the browser has no code', () => {
    expect([...dutch, ...english].filter(([, text]) => text.includes('::')).map(([key]) => key)).toEqual([]);
  });

  test('no Dutch text shouts', () => {
    expect([...dutch].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
  });
});
