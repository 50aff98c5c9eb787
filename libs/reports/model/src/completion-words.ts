import type { Language } from '@leidraad/shared/model';
import type { CycleStatus } from '@leidraad/training/model';

/** Status words as people know them (docs/domain.md). */
export const STATUS_WORDS: Record<CycleStatus, Record<Language, string>> = {
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  exempt: { nl: 'Vrijgesteld', en: 'Exempt' },
  'completed-late': { nl: 'Te laat afgerond', en: 'Completed late' },
  completed: { nl: 'Afgerond', en: 'Completed' },
  expiring: { nl: 'Verloopt binnenkort', en: 'Expiring' },
  expired: { nl: 'Verlopen', en: 'Expired' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  'help-needed': { nl: 'Hulp nodig', en: 'Help needed' },
  'in-progress': { nl: 'Bezig', en: 'In progress' },
  'not-started': { nl: 'Niet gestart', en: 'Not started' },
};

/** Columns of the export in order, with their headers. */
export const EXPORT_HEADERS = {
  employeeNumber: { nl: 'Personeelsnummer', en: 'Employee number' },
  displayName: { nl: 'Naam', en: 'Name' },
  unitName: { nl: 'Afdeling', en: 'Department' },
  managerName: { nl: 'Leidinggevende', en: 'Manager' },
  course: { nl: 'Training', en: 'Training' },
  courseVersion: { nl: 'Versie', en: 'Version' },
  status: { nl: 'Status', en: 'Status' },
  dueOn: { nl: 'Uiterlijk', en: 'Due' },
  startedOn: { nl: 'Begonnen', en: 'Started' },
  completedOn: { nl: 'Afgerond', en: 'Completed' },
  validUntil: { nl: 'Geldig tot en met', en: 'Valid through' },
  exemptUntil: { nl: 'Vrijgesteld tot en met', en: 'Exempt through' },
} as const satisfies Record<string, Record<Language, string>>;

/** What needs action first. */
export const ACTION_ORDER: readonly CycleStatus[] = [
  'overdue',
  'help-needed',
  'expired',
  'expiring',
  'in-progress',
  'not-started',
  'completed-late',
  'completed',
  'exempt',
  'withdrawn',
];
