import type { Page } from 'playwright-core';
import type { Language } from './settings.ts';
import { allKeys, foreignTo } from './texts.ts';

/** A message that was not filled in; the three places of a statement are what its author writes. */
const RAW = /\{(?!(version|policy|sections)\})\w+(,|\})/;
const FOREIGN = { nl: foreignTo('nl'), en: foreignTo('en') };

/** What is wrong with the words on a page: keys or messages shown raw, and sentences of the other language. */
export async function wordFaults(page: Page, language: Language): Promise<string[]> {
  const { lines, title, lang } = await page.evaluate(() => ({
    lines: [
      ...document.body.innerText.split('\n'),
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ],
    title: document.title,
    lang: document.documentElement.lang,
  }));
  const words = [...new Set([...lines, title].map((line) => line.trim()).filter(Boolean))];
  return [
    ...(lang === language ? [] : [`the page says it is in "${lang}"`]),
    ...(title ? [] : ['the page has no title']),
    ...words
      .flatMap((line) => (line.match(/[a-z]+(\.[\w-]+)+/gi) ?? []).filter((word) => allKeys.has(word)))
      .map((key) => `shows the key ${key}`),
    ...words.filter((line) => RAW.test(line)).map((line) => `shows a raw message: ${line}`),
    ...words
      .filter((line) => /\b(undefined|NaN|\[object \w+\]|Invalid DateTime)\b/.test(line))
      .map((line) => `shows ${line}`),
    ...words
      .filter((line) => FOREIGN[language].has(line))
      .map((line) => `speaks the other language: ${line}`),
  ];
}
