import type { DerivableClause, Piece } from '@leidraad/courses/model';
import { contentOf, sharedBy } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { fromClause, fromTemplate, textOf } from './pieces';

/** Words that hedge, whichever of them a person chose for the one in the clause. */
const HEDGES: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:waarschijnlijk|vermoedelijk|meestal|doorgaans|gewoonlijk|in de regel|in principe|normaal gesproken|liever|liefst|bij voorkeur|zo ?veel mogelijk|mogelijk|misschien|vaak|soms|eventueel|het beste|waar dat kan|als het kan)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:probably|likely|usually|generally|in general|normally|typically|as a rule|in principle|preferably|rather|ideally|where possible|if possible|possibly|perhaps|maybe|often|sometimes|where appropriate|reasonably|it is best|wherever possible)(?!\p{L})/iu,
};
export const LIMIT_WORDS: Readonly<
  Record<Language, { hedge: [string, string]; exception: [string, string] }>
> = {
  nl: { hedge: [' Let op: het beleid zegt “', '”.'], exception: [' Uitzondering: “', '”.'] },
  en: { hedge: [' Note: the policy says “', '”.'], exception: [' Exception: “', '”.'] },
};
const TEMPLATE = 'rule.kept';

/** A hedge and an exception survive in a rule: where its words lost one of them, the words of the clause are added. */
export function withLimits(clause: DerivableClause, said: readonly Piece[], language: Language): Piece[] {
  const { hedge = null, exception = null } = clause.reading ?? {};
  const words = textOf(said);
  const isHedged = hedge === null || has(words, hedge) || HEDGES[language].test(words);
  const isExcepted = exception === null || has(words, exception) || tells(words, exception, language);
  return [
    ...said,
    ...(isHedged ? [] : added(clause, hedge ?? '', language, LIMIT_WORDS[language].hedge)),
    ...(isExcepted ? [] : added(clause, exception ?? '', language, LIMIT_WORDS[language].exception)),
  ];
}

/** Whether a rule still carries the limits of its clause (`withLimits` sees to it). */
export function keepsLimits(clause: DerivableClause, words: string, language: Language): boolean {
  const { hedge = null, exception = null } = clause.reading ?? {};
  return (
    (hedge === null || has(words, hedge) || HEDGES[language].test(words)) &&
    (exception === null || has(words, exception) || tells(words, exception, language))
  );
}

const has = (words: string, part: string) => words.toLowerCase().includes(part.toLowerCase());

/** Whether most of what an exception is about is said in other words. */
function tells(words: string, exception: string, language: Language): boolean {
  const about = contentOf(exception, language);
  return about.size > 0 && sharedBy(about, contentOf(words, language)) * 2 >= about.size;
}

function added(
  clause: DerivableClause,
  part: string,
  language: Language,
  [before, after]: readonly [string, string],
): Piece[] {
  const start = (clause.text[language] ?? '').toLowerCase().indexOf(part.toLowerCase());
  if (start < 0) return [];
  return [
    fromTemplate(TEMPLATE, before),
    fromClause(clause, language, start, start + part.length),
    fromTemplate(TEMPLATE, after),
  ];
}
