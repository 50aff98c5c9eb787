import type { Loss } from '@leidraad/quizzes/model';

/** A file as text, with what it could not hold. Items that it cannot hold at all are left out, and told too. */
export interface WrittenText {
  text: string;
  losses: Loss[];
}

/** A packed file, likewise. */
export interface WrittenPackage {
  bytes: Uint8Array;
  losses: Loss[];
}
