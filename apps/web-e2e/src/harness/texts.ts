import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { settings, type Language } from './settings.ts';

type Tree = { [key: string]: Tree | string };

/** Kind of a piece of plain text in a parsed message. */
const LITERAL = 0;

/** Every visible word of the app by its key, e.g. `shared.signIn.title`: the catalogues the app itself loads. */
const catalogues: Record<Language, ReadonlyMap<string, string>> = { nl: load('nl'), en: load('en') };

/** Keys of all catalogues, to recognise one that reached a page. */
export const allKeys: ReadonlySet<string> = new Set([...catalogues.nl.keys(), ...catalogues.en.keys()]);

/**
 * Words that would be out of place in `language`: sentences of the other catalogue that this one has nowhere. Single
 * words are left out, since many are the same word or part of somebody's text.
 */
export function foreignTo(language: Language): ReadonlySet<string> {
  const other = catalogues[language === 'nl' ? 'en' : 'nl'];
  const own = new Set(catalogues[language].values());
  return new Set(
    [...other.values()].filter((text) => /\S\s+\S/.test(text) && !text.includes('{') && !own.has(text)),
  );
}

export interface Texts {
  language: Language;
  /** The text of a key. Throws on a key that no catalogue has: a renamed key must break the journey that uses it. */
  (key: string, params?: Record<string, unknown>): string;
  /** The text of a key whatever its parameters are, to find an element by. */
  like(key: string): RegExp;
  /** The same, as a part of a longer text. */
  within(key: string): RegExp;
}

export function textsIn(language: Language): Texts {
  const of = (key: string) => {
    const text = catalogues[language].get(key);
    if (text === undefined) throw new Error(`No catalogue has the text ${key}.`);
    return text;
  };
  const texts = (key: string, params: Record<string, unknown> = {}) =>
    String(new IntlMessageFormat(of(key), locale(language), undefined, { ignoreTag: true }).format(params));
  return Object.assign(texts, {
    language,
    like: (key: string) => new RegExp(`^\\s*${pattern(of(key))}\\s*$`, 's'),
    within: (key: string) => new RegExp(pattern(of(key)), 's'),
  });
}

export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : 'nl-NL';
}

/** What a message may read, whatever its parameters are: "Ga verder: {title}" finds the button of any training. */
function pattern(message: string): string {
  return source(new IntlMessageFormat(message, 'nl', undefined, { ignoreTag: true }).getAst());
}

function source(elements: ReturnType<IntlMessageFormat['getAst']>): string {
  return elements
    .map((element) => {
      if ('options' in element) {
        const ways = Object.values(element.options).map((option) => source(option.value));
        return `(?:${ways.join('|')})`;
      }
      if (element.type === LITERAL) return element.value.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&');
      return '.*';
    })
    .join('');
}

function load(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const libs = join(settings.root, 'libs');
  for (const capability of readdirSync(libs)) {
    const web = join(libs, capability, 'web', 'src');
    if (!existsSync(web)) continue;
    for (const file of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
      if (basename(file) !== `${language}.json` || basename(dirname(file)) !== 'i18n') continue;
      const tree = JSON.parse(readFileSync(join(web, file), 'utf8')) as Tree;
      // Texts have their scope before them: the folder they are in, or the capability; those of the shells name it.
      const folder = basename(dirname(dirname(file)));
      const scope = folder === '.' ? capability : folder;
      flatten(scope in tree ? tree : { [scope]: tree }, '', texts);
    }
  }
  return texts;
}

function flatten(tree: Tree, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
}
