import type { Language } from '@leidraad/shared/model';

/** A few pages tell the language as well as the whole text does. */
const MOST_CHARACTERS = 20_000;

/** What is labelled has a lexicon. */
const LABELLED: Readonly<Record<string, Language>> = { nl: 'nl', en: 'en' };

/**
 * The language of a text as ISO 639-1, '' when there is too little text to tell. Dutch and English are recognised by
 * their own small words first, so that the two languages people are trained in never depend on a statistic.
 */
export async function detectLanguage(text: string): Promise<string> {
  // The package is an ES module without a CommonJS form, and 4 MB: it loads when a document is read.
  const { eld } = await import('eld/large');
  return eld.detect(sampleOf(text)).language;
}

/** The language that a document in this language is labelled in, null for a language without a lexicon. */
export function labelledLanguage(code: string): Language | null {
  return LABELLED[code] ?? null;
}

/** Beginning, middle and end, without addresses, which are in no language. */
function sampleOf(text: string): string {
  const part = MOST_CHARACTERS / 2;
  const middle = Math.max(part, Math.floor(text.length / 2));
  const sample = text.length <= MOST_CHARACTERS ? text : `${text.slice(0, part)} ${text.slice(middle, middle + part)}`;
  return sample.replace(/\S*(?:https?:|www\.|@)\S*/gu, ' ');
}
