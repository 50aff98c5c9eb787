import { type GivenResponse } from '@leidraad/quizzes/model';

/** How many choices count; each going back takes one away. */
export function stepsTaken(moves: readonly GivenResponse[]): number {
  return moves.reduce((count, move) => count + ('back' in move ? -1 : 1), 0);
}
