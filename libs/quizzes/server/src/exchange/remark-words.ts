import { ITEM_FILE_ERRORS } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import type { Place, Remark } from './reading';

const LINE = { nl: 'regel', en: 'line' };

/** Where something stands, for people: 'items/a.xml, qti-hotspot-interaction “RESPONSE”, line 12 (item hotspot)'. */
export function whereOf({ file, line, element, name, item }: Place, language: Language): string {
  const called = name === undefined || name === item ? '' : `“${name}”`;
  const parts = [
    file,
    [element, called].filter(Boolean).join(' '),
    line === undefined ? undefined : `${LINE[language]} ${line}`,
  ].filter(Boolean);
  return `${parts.join(', ')}${item === undefined ? '' : ` (item ${item})`}`.trim();
}

/** What is said about it, in words. */
export function whyOf({ code, params }: Remark, language: Language): string {
  const words: Partial<Record<string, Record<Language, string>>> = ITEM_FILE_ERRORS;
  return (words[code]?.[language] ?? code).replace(/\{(?<name>\w+)\}/gu, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
