import { z } from 'zod';

/** Languages of the interface and of content. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

/** One text in one or more languages. A missing language is absent, never an empty string. */
export type LocalizedText = Partial<Record<Language, string>>;

/** Schema of a localized text: at most `max` characters a language, at least one language filled. */
export const localizedText = (max: number) =>
  z
    .object({
      nl: z.string().trim().min(1).max(max).optional(),
      en: z.string().trim().min(1).max(max).optional(),
    })
    .refine((text) => text.nl !== undefined || text.en !== undefined, { message: 'text.missing' });

/** The text in `language`, else in the other language with the language it is really in (for `lang`). */
export function inLanguage(text: LocalizedText, language: Language): { text: string; language: Language } {
  const own = text[language];
  if (own !== undefined) return { text: own, language };
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return { text: text[other] ?? '', language: other };
}
