import type { Place } from '@leidraad/quizzes/model';
import type { Params } from './item-file-codes';

/** Why one item of a file cannot be read; the others can. `where` adds to what its reader knows. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
    readonly where: Place = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
