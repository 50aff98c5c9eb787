import { type CompletionRow, type CompletionTiles } from '@leidraad/reports/model';

const id = (last: number) => `0190a1b2-0000-7000-8000-${String(last).padStart(12, '0')}`;

export function completionRow(number: number, changes: Partial<CompletionRow> = {}): CompletionRow {
  return {
    cycleId: id(number),
    personId: id(100 + number),
    displayName: `Medewerker ${number}`,
    employeeNumber: String(10_000 + number),
    unitName: 'Logistiek',
    managerName: 'Henk Prins',
    courseTitle: { nl: 'Sociale media op het werk' },
    courseVersion: 1,
    status: 'overdue',
    dueOn: '2026-09-19',
    days: -12,
    startedOn: null,
    completedOn: null,
    validUntil: null,
    exemptUntil: null,
    ...changes,
  };
}

export const tiles: CompletionTiles = {
  assigned: 60,
  counted: 54,
  completed: 50,
  overdue: 3,
  expiring: 2,
  exempt: 6,
  byStatus: { overdue: 3 },
};
