import { minLength, required, type SchemaPath } from '@angular/forms/signals';
import { atMost } from '@leidraad/shared/web';

/** Reasons are at least this long, so that they say something (domain defaults). */
export const SHORTEST_REASON = 10;
const LONGEST_REASON = 1000;

export function reasonRule(path: SchemaPath<string>): void {
  required(path);
  minLength(path, SHORTEST_REASON);
  atMost(path, LONGEST_REASON);
}
