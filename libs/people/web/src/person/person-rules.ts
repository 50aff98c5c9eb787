import { email, minLength, pattern, required, type SchemaPathTree } from '@angular/forms/signals';
import { atMost, calendarDate, notOnlySpaces } from '@leidraad/shared/web';
import { pickedPerson } from './person-pick';
import { type PersonChoice } from './person-choice';

/** Letters of any script, spaces, hyphens and apostrophes: as `nameSchema`, said beside the field at once. */
const NAME = /^\s*[\p{L}\p{M}][\p{L}\p{M} .'’-]*\s*$/u;

/** What the page can tell before the server does. */
export function personRules(path: SchemaPathTree<PersonChoice>): void {
  for (const name of [path.givenName, path.familyName]) {
    required(name);
    notOnlySpaces(name);
    atMost(name, 80);
    pattern(name, NAME, { error: { kind: 'name.characters' } });
  }
  atMost(path.externalId, 40);
  email(path.email);
  atMost(path.email, 200);
  minLength(path.login, 3);
  atMost(path.login, 200);
  required(path.unitId);
  pickedPerson(path.managerId);
  atMost(path.job, 80);
  calendarDate(path.hireDate);
}
