import type { DerivableClause, Piece } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { fromClause } from './pieces';

/** Marks and blanks around the words of a clause that do not belong to what it says. */
const BEFORE = /^[\s"“”„«»'‘(*•–-]+/u;
const AFTER = /[\s"“”„«»'’*;:,]+$/u;
const NAMES_SPEAKER = /^[^"“„«:]{0,120}[:,]\s*["“„«]\s*/u;

/**
 * Where the words of a clause begin and end that are quoted: without quotation marks around them, without "So-and-so says:"
 * before, and without punctuation that only leads on.
 */
export function quotedPlace(text: string): { start: number; end: number } {
  const speaker = NAMES_SPEAKER.exec(text)?.[0].length ?? 0;
  const start = speaker + (BEFORE.exec(text.slice(speaker))?.[0].length ?? 0);
  const kept = text.slice(start).replace(AFTER, '');
  const unopened = kept.endsWith(')') && !kept.includes('(') ? kept.slice(0, -1) : kept;
  return { start, end: start + unopened.length };
}

/**
 * The words of a clause to quote, as pieces of it; null where it is not written in this language. A quotation mark that opens
 * or closes nothing in this clause is left out.
 */
export function quotedPieces(clause: DerivableClause, language: Language): Piece[] | null {
  const text = clause.text[language];
  if (text === undefined) return null;
  const { start, end } = quotedPlace(text);
  if (end <= start) return null;
  const marks = [...text.slice(start, end).matchAll(/["“”„]/gu)];
  const [only] = marks;
  if (marks.length !== 1 || !only) return [fromClause(clause, language, start, end)];
  const at = start + only.index;
  return [fromClause(clause, language, start, at), fromClause(clause, language, at + 1, end)].filter(
    (piece) => piece.text !== '',
  );
}
