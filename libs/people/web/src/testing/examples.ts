import { type ImportPreview, type PersonDetail, type Settings, type UnitRow } from '@leidraad/people/model';

const id = (last: number) => `0190a1b2-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const units: UnitRow[] = [
  { id: id(1), parentId: null, name: 'Voorbeeld BV', code: 'VB', people: 3, revision: 1 },
  { id: id(2), parentId: id(1), name: 'Logistiek', code: 'LOG', people: 14, revision: 1 },
];

export function person(changes: Partial<PersonDetail> = {}): PersonDetail {
  return {
    id: id(10),
    externalId: '10148',
    givenName: 'Joost',
    familyName: 'van der Meer',
    email: 'joost@voorbeeld.nl',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    unitId: id(2),
    managerId: null,
    job: 'Magazijnmedewerker',
    hireDate: '2025-03-03',
    login: 'joost',
    lastSignInAt: null,
    unitName: 'Logistiek',
    managerName: null,
    status: 'active',
    lastDay: null,
    revision: 3,
    ...changes,
  };
}

export const settings: Settings = {
  name: 'Voorbeeld BV',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  holidays: [{ date: '2026-12-25', name: 'Eerste kerstdag' }],
  fourEyes: true,
  hasLogo: false,
  revision: 1,
};

/** Two rows that would be written and one that can't be. */
export const importPreview: ImportPreview = {
  hash: 'hash',
  counts: { add: 1, change: 1, same: 0, refuse: 1 },
  rows: [
    { line: 2, employeeNumber: '10500', name: 'Eva de Wit', action: 'add', changes: [], faults: [] },
    {
      line: 3,
      employeeNumber: '10148',
      name: 'Joost van der Meer',
      action: 'change',
      changes: ['job'],
      faults: [],
    },
    {
      line: 4,
      employeeNumber: '10501',
      name: 'Sam Jansen',
      action: 'refuse',
      changes: [],
      faults: [{ column: 'department_code', code: 'unit.not-found' }],
    },
  ],
};
