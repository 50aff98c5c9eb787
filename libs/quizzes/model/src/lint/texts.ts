import { LANGUAGES } from '@leidraad/shared/model';
import { fault, type Finding } from '../findings/finding';
import type { Item } from '../item';
import type { ItemText } from '../item-texts';
import type { Place } from './places';

/** Texts that nobody wrote, and translations that are missing or older than what they translate. */
export function textFindings(
  { outdated = [] }: Item,
  texts: readonly ItemText[],
  placeOf: (path: string) => Place,
): Finding[] {
  const isUnwritten = ({ text }: ItemText) => LANGUAGES.every((language) => text[language] === undefined);
  const written = texts.filter((text) => !isUnwritten(text));
  return [
    ...texts
      .filter(isUnwritten)
      .map(({ path }) => fault(codeOfMissing(path), { ...placeOf(path), params: { part: path } })),
    ...LANGUAGES.flatMap((language) => {
      const missing = written.filter(({ text }) => text[language] === undefined).map(({ path }) => path);
      const behind = outdated.filter((each) => each.language === language);
      return [
        ...inLanguageOnly('item.translation-missing', missing),
        ...inLanguageOnly(
          'item.translation-outdated',
          behind.map(({ path }) => path),
        ),
      ].map((finding) => ({ ...finding, language }));
    }),
  ];

  /** One finding, at the first of them. */
  function inLanguageOnly(code: Finding['code'], paths: readonly string[]): Finding[] {
    return paths.length === 0 ? [] : [fault(code, { ...placeOf(paths[0]), params: { count: paths.length } })];
  }
}

function codeOfMissing(path: string): Finding['code'] {
  const parts = path.split('.');
  if (parts.at(-1) === 'alt') return 'item.alt-missing';
  return parts.includes('feedback') ? 'item.feedback-missing' : 'item.text-missing';
}
