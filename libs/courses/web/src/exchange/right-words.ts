import { type Item } from '@leidraad/quizzes/model';
import { type Language, type LocalizedText, LANGUAGES } from '@leidraad/shared/model';

type Say = (key: string, params?: Record<string, unknown>) => string;

/** The languages that an item asks in. */
export const languagesOf = (item: Item): Language[] => LANGUAGES.filter((each) => askedIn(item)[each]);

/** The language that an item is written in: `first` where it has words in it. */
export function languageOf(item: Item, first: Language): Language {
  const languages = languagesOf(item);
  return languages.includes(first) ? first : (languages[0] ?? first);
}

function askedIn(item: Item): LocalizedText {
  if (item.type === 'scenario') return item.title;
  return item.type === 'true-false' ? item.statement : item.question;
}

/** What is right in an item, in few words; `say` gives those of a key under `exchange.right`. */
export function rightWords(item: Item, language: Language, say: Say): string {
  const words = (text: LocalizedText) => text[language] ?? Object.values(text)[0] ?? '';
  switch (item.type) {
    case 'situation':
      return item.options
        .filter(({ right }) => right)
        .map(({ text }) => words(text))
        .join(' + ');
    case 'true-false':
      return say(item.isTrue ? 'true' : 'false');
    case 'ordering':
      return item.steps.map(({ text }) => words(text)).join(' → ');
    case 'matching':
      return say('rows', { count: item.rows.length });
    case 'breach':
      return say('breaches', { count: item.parts.filter(({ breaks }) => breaks !== null).length });
    case 'scenario':
      return say('scenario', { situations: item.situations.length, endings: item.endings.length });
  }
}
