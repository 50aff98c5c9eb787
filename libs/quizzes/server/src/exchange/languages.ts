import { LANGUAGES, type Language } from '@leidraad/shared/model';

/** Words that nearly every text of a language has and the other does not. */
const FREQUENT: Readonly<Record<Language, string>> = {
  nl:
    'de het een van en dat niet je ik zijn voor met wat welke mag moet deze wordt bij naar ook als om uit dan maar kan ' +
    'wie wanneer waarom hoe uw jouw er haar geen aan dit juist onjuist waar klopt antwoord vraag goed fout',
  en:
    'the of and to that you what which not for with this are be by from should may it following does how can who when ' +
    'why your all has have an on at or if select answer question choose correct incorrect true false',
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

/**
 * What is said of the language of words without a tag: one of ours, or 'und' (undetermined, BCP 47) for words whose letters
 * are not those of ours; null where they could be either.
 */
export function languageTold(text: string): Language | 'und' | null {
  const letters = text.slice(0, 10_000).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin * 2 < letters.length ? 'und' : languageOfWords(text);
}
