import type { DerivableClause, Piece, SlotName } from '@leidraad/courses/model';
import { openSlot } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';

/** The words of a line, joined from its pieces. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

export const fromTemplate = (template: string, text: string): Piece => ({ from: 'template', text, template });

/** A stretch of the frozen words of a clause; all of them where nothing is said. */
export function fromClause(
  { id, text }: DerivableClause,
  language: Language,
  start = 0,
  end = text[language]?.length ?? 0,
): Piece {
  return { from: 'clause', text: (text[language] ?? '').slice(start, end), clauseId: id, start, end };
}

/** What a person filled in, else the open slot by its name. */
export function fromSlot(
  slot: SlotName,
  slots: Readonly<Partial<Record<SlotName, string>>>,
  language: Language,
): Piece {
  const value = slots[slot];
  return { from: 'slot', text: value ?? openSlot(slot, language), slot, filled: value !== undefined };
}

/** The same pieces with a capital first. */
export function capitalised(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ text }) => /\p{L}/u.test(text));
  return pieces.map((piece, index) =>
    index === at ? { ...piece, text: piece.text.replace(/\p{L}/u, (letter) => letter.toUpperCase()) } : piece,
  );
}
