import { LANGUAGES, type Language } from '@leidraad/shared/model';

/** Words that nearly every text of a language has and the other does not. */
const FREQUENT: Readonly<Record<Language, string>> = {
  nl: 'de het een van en dat niet je ik zijn voor met wat welke mag moet deze wordt bij naar ook als om juist onjuist waar',
  en: 'the of and to is that you what which not for with this are be by from should may it following does how true false',
};
const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set(FREQUENT[language].split(' '))]),
) as Record<Language, Set<string>>;

/** Which of our languages words are in, told by the small ones; null where that is no answer. */
export function languageOfWords(text: string): Language | null {
  const words =
    text
      .slice(0, 10_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  const [nl, en] = [count('nl'), count('en')];
  return nl === en ? null : nl > en ? 'nl' : 'en';
}

/** Which of our languages a tag names ('en-US' is English); null for every other one. */
export function languageOfTag(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
