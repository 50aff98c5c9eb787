import type { Role } from '@leidraad/shared/model';

/** An account the start-up message names, so that a visitor can sign in as each kind of user. */
export interface DemoAccount {
  /** Personnel number in `PEOPLE`. */
  externalId: string;
  /** Beside `employee`, which everybody has; `unit` limits the grant to a department, absent means the company. */
  grants: readonly { role: Exclude<Role, 'employee'>; unit?: string }[];
  shows: { nl: string; en: string };
}

export const ACCOUNTS: readonly DemoAccount[] = [
  {
    externalId: '10051',
    grants: [],
    shows: {
      nl: 'Noor Bakker – medewerker, halverwege de training',
      en: 'Noor Bakker – employee, halfway through the training',
    },
  },
  {
    externalId: '10050',
    grants: [{ role: 'manager', unit: 'SERV' }],
    shows: {
      nl: 'Bas Oosterhuis – leidinggevende van Noor, hoofd Service en onderhoud',
      en: 'Bas Oosterhuis – Noor’s manager, head of Service en onderhoud',
    },
  },
  {
    externalId: '10003',
    grants: [{ role: 'trainer' }],
    shows: {
      nl: 'Joost Hendriks – trainer, schrijft beleid en cursus',
      en: 'Joost Hendriks – trainer, writes policy and course',
    },
  },
  {
    externalId: '10002',
    grants: [{ role: 'trainer' }, { role: 'manager', unit: 'COMM' }],
    shows: { nl: 'Femke Visser – trainer, keurt goed', en: 'Femke Visser – trainer, approves' },
  },
  {
    externalId: '10008',
    grants: [{ role: 'hr' }],
    shows: { nl: 'Mehmet Özdemir – HR', en: 'Mehmet Özdemir – HR' },
  },
  {
    externalId: '10010',
    grants: [{ role: 'auditor' }],
    shows: { nl: 'Pieter-Jan Dijkstra – auditor', en: 'Pieter-Jan Dijkstra – auditor' },
  },
  {
    externalId: '10011',
    grants: [{ role: 'admin' }],
    shows: { nl: 'Wouter Postma – beheerder', en: 'Wouter Postma – administrator' },
  },
  {
    externalId: '10022',
    grants: [{ role: 'manager', unit: 'INST' }],
    shows: { nl: 'Gerrit Bosma – hoofd Installatie', en: 'Gerrit Bosma – head of Installatie' },
  },
];
