import type { DerivableClause, Piece } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { ADDRESSED_WORDS } from './addressed-words';
import { fromClause, fromTemplate } from './pieces';

const TEMPLATE = 'rule.addressed';

/**
 * A sentence about "employees" as one that speaks to the reader: "Medewerkers mogen geen namen delen" → "Je mag geen namen
 * delen". All other words stay those of the clause. Null where it does not begin so, or where a word could mean somebody else.
 */
export function addressed(clause: DerivableClause, language: Language): Piece[] | null {
  const text = clause.text[language] ?? '';
  const { subjects, own, unclear, you } = ADDRESSED_WORDS[language];
  for (const { subject, verbs } of subjects) {
    const found = subject.exec(text)?.[0];
    if (found === undefined) continue;
    const rest = text.slice(found.length);
    const verb = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    const becomes = verbs === 'same' ? verb : verbs[verb];
    if (becomes === undefined || (verbs === 'same' && !/^(?:\p{L}+t|mag|kan|zal|wil)$/u.test(verb)))
      return null;
    const from = found.length + verb.length;
    const kept = piecesWithout(clause, language, from, own);
    const untouched = kept.filter((piece) => piece.from === 'clause').map((piece) => piece.text);
    if (unclear.test(untouched.join(' '))) return null;
    const start =
      becomes === verb
        ? [fromClause(clause, language, found.length, from)]
        : [fromTemplate(TEMPLATE, becomes)];
    return [fromTemplate(TEMPLATE, `${you} `), ...start, ...kept];
  }
  return null;
}

/** The rest of a clause with its possessives exchanged. */
function piecesWithout(
  clause: DerivableClause,
  language: Language,
  from: number,
  own: readonly { words: RegExp; becomes: string }[],
): Piece[] {
  const text = clause.text[language] ?? '';
  const places = own
    .flatMap(({ words, becomes }) =>
      [...text.matchAll(words)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        becomes,
      })),
    )
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end, becomes } of places) {
    if (start < at) continue;
    pieces.push(fromClause(clause, language, at, start), fromTemplate(TEMPLATE, becomes));
    at = end;
  }
  pieces.push(fromClause(clause, language, at));
  return pieces.filter(({ text: words }) => words !== '');
}
