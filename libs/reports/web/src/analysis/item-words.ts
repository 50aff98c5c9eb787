import { type Language, type LocalizedText, inLanguage } from '@leidraad/shared/model';

/** The first words of a text, for a line of a list. */
export function shortText(
  text: LocalizedText,
  language: Language,
  most: number,
): { text: string; language: Language } {
  const shown = inLanguage(text, language);
  if (shown.text.length <= most) return shown;
  const cut = shown.text.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  const words = (end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s.,:;“"(–-]+$/u, '');
  return { ...shown, text: `${words}…` };
}

/** a, b, c, as the options of a question are called. */
export const letterOf = (index: number): string => String.fromCodePoint(97 + index);
