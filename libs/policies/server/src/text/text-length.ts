import { DomainError } from '@leidraad/shared/model';

/** A policy longer than a book is a mistake; reading it would keep everybody waiting. */
export const MOST_CHARACTERS = 500_000;

/** Refuses a text of more than so many characters (`source.too-long`), before anything is built of it. */
export function assertReadableLength(characters: number): void {
  if (characters > MOST_CHARACTERS) throw new DomainError('source.too-long', 'invalid');
}
