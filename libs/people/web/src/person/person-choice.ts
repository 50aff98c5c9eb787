import { type ChangedPerson, type NewPerson, type PersonDetail } from '@leidraad/people/model';
import { type Language } from '@leidraad/shared/model';

/** An employee as the fields hold it: text only, empty for what is not there. */
export interface PersonChoice {
  givenName: string;
  familyName: string;
  externalId: string;
  email: string;
  login: string;
  unitId: string;
  managerId: string;
  job: string;
  hireDate: string;
  language: string;
  zone: string;
}

export const newPersonChoice = (language: Language, zone: string): PersonChoice => ({
  givenName: '',
  familyName: '',
  externalId: '',
  email: '',
  login: '',
  unitId: '',
  managerId: '',
  job: '',
  hireDate: '',
  language,
  zone,
});

export const choiceOf = (person: PersonDetail): PersonChoice => ({
  givenName: person.givenName,
  familyName: person.familyName,
  externalId: person.externalId ?? '',
  email: person.email ?? '',
  login: person.login ?? '',
  unitId: person.unitId ?? '',
  managerId: person.managerId ?? '',
  job: person.job ?? '',
  hireDate: person.hireDate ?? '',
  language: person.language,
  zone: person.zone,
});

const orNull = (text: string) => text.trim() || null;

const fieldsOf = (choice: PersonChoice): NewPerson => ({
  givenName: choice.givenName.trim(),
  familyName: choice.familyName.trim(),
  externalId: orNull(choice.externalId),
  email: orNull(choice.email),
  login: orNull(choice.login),
  unitId: choice.unitId,
  managerId: orNull(choice.managerId),
  job: orNull(choice.job),
  hireDate: orNull(choice.hireDate),
  language: choice.language === 'en' ? 'en' : 'nl',
  zone: choice.zone,
});

export const newPersonOf = fieldsOf;

export const changedPersonOf = (choice: PersonChoice, revision: number): ChangedPerson => ({
  ...fieldsOf(choice),
  revision,
});
