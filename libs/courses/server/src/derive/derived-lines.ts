import type { DerivableClause, DerivedLine, Piece } from '@leidraad/courses/model';
import { readingAdvice } from '@leidraad/courses/model';
import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { textSha256 } from './derived-id';
import { textOf } from './pieces';

/** Hash of the words of a clause that its lines are bound to: those of its master language. */
export const clauseSha256 = (clause: DerivableClause, master: Language): string =>
  textSha256(clause.text[master] ?? '');

/** The account of one line. */
export function derivedLine(
  path: string,
  pieces: readonly Piece[],
  support: SupportLevel,
  clauses: readonly DerivableClause[],
  { language, master }: { language: Language; master: Language },
): DerivedLine {
  const text = textOf(pieces);
  return {
    path,
    text,
    pieces: [...pieces],
    support,
    clauses: clauses.map((clause) => ({ clauseId: clause.id, textSha256: clauseSha256(clause, master) })),
    advice: readingAdvice(text, language),
  };
}
