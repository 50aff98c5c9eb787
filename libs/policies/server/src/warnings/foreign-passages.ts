import type { Warning } from '@leidraad/policies/model';
import { FUNCTION_WORDS } from './function-words';
import { wordsOf } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** A name or title of fewer words is no passage. */
const FEWEST_WORDS = 5;
/** Function words of the other language that must stand in it, and how many for each one of the document's language. */
const FEWEST_HITS = 3;
const FOREIGN_TO_OWN = 3;

/** Clauses that are in another language than the document: nobody would be taught or asked in it. */
export function foreignPassages({ clauses, language }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause }) => {
    const other = otherLanguage(clause.text, language);
    return other === undefined ? [] : [aboutClause('other-language', clause, null, { language: other })];
  });
}

function otherLanguage(text: string, own: string): string | undefined {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return undefined;
  const hits = (language: string): number =>
    words.filter((word) => FUNCTION_WORDS.get(language)?.has(word) === true).length;
  const [best] = [...FUNCTION_WORDS.keys()]
    .filter((language) => language !== own)
    .map((language) => ({ language, count: hits(language) }))
    .toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count < FEWEST_HITS) return undefined;
  return best.count >= hits(own) * FOREIGN_TO_OWN ? best.language : undefined;
}
