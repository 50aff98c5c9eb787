import { UNTOLD_LANGUAGE } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';

/** A few pages tell the language as well as the whole text does. */
const MOST_CHARACTERS = 20_000;
/** How far a language may be ahead of one that we label before it wins: Afrikaans is close to a short Dutch text. */
const NEAR_TIE = 0.9;

/** What is labelled has a lexicon. */
const LABELLED = { nl: 'nl', en: 'en' } as const satisfies Record<Language, Language>;

/** The language of a text as ISO 639-1; `UNTOLD_LANGUAGE` when there is too little to tell. Same text, same answer. */
export async function detectLanguage(text: string): Promise<string> {
  // The package is an ES module without a CommonJS form, and large: it loads when the first document is read. Its
  // smallest data tell a policy as well as its largest, which take 400 MB of memory and two seconds to load.
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sampleOf(text));
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  const near = Object.keys(LABELLED)
    .filter((code) => (scores[code] ?? 0) > best * NEAR_TIE)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return near[0] ?? (result.isReliable() ? result.language : UNTOLD_LANGUAGE);
}

/** The language that a document in this language is labelled in, null for one without a lexicon. */
export function labelledLanguage(code: string): Language | null {
  return code === 'nl' || code === 'en' ? LABELLED[code] : null;
}

/** Beginning and middle, without addresses, which are in no language. */
function sampleOf(text: string): string {
  const part = MOST_CHARACTERS / 2;
  const middle = Math.max(part, Math.floor(text.length / 2));
  const sample =
    text.length <= MOST_CHARACTERS ? text : `${text.slice(0, part)} ${text.slice(middle, middle + part)}`;
  return sample.replace(/\S{0,200}(?:https?:|www\.|@)\S{0,500}/gu, ' ');
}
