import type { Language } from '@leidraad/shared/model';
import { ITEM_FILE_ERRORS } from './item-file-errors';
import type { Place, Said } from './remark';

const LINE = { nl: 'regel', en: 'line' };

/** Where something stands, for people: 'items/a.xml, qti-hotspot-interaction “RESPONSE”, line 12 (item hotspot)'. */
export function whereOf({ file, line, element, name, item }: Place, language: Language): string {
  const called = name === undefined || name === item ? '' : `“${short(name)}”`;
  const parts = [
    file,
    [element, called].filter(Boolean).join(' '),
    line === undefined ? undefined : `${LINE[language]} ${line}`,
  ].filter(Boolean);
  return `${parts.join(', ')}${item === undefined ? '' : ` (item ${short(item)})`}`.trim();
}

/** Names and values come from a file, and may be of any length. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** What is said about it, in words. */
export function whyOf({ code, params }: Said, language: Language): string {
  const words: Partial<Record<string, Record<Language, string>>> = ITEM_FILE_ERRORS;
  return (words[code]?.[language] ?? code).replace(/\{(?<name>\w+)\}/gu, (_, name: string) =>
    short(String(params[name] ?? '')),
  );
}
