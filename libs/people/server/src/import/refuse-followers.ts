import type { ImportRow } from '@leidraad/people/model';
import type { CsvRow } from './read-csv';

/**
 * Refuses the rows of those whose manager is somebody new in the same file who can't be read in, and then those under
 * them, until nothing changes: else they would be written without a manager. `plan` has a row for each of `rows`.
 */
export function refuseFollowers(
  rows: readonly CsvRow[],
  plan: readonly ImportRow[],
  isKnown: (number: string) => boolean,
): ImportRow[] {
  const done = [...plan];
  const coming = new Map<string, number>();
  for (const { action, employeeNumber } of plan)
    if (action !== 'refuse') coming.set(employeeNumber, (coming.get(employeeNumber) ?? 0) + 1);
  const lines = new Map<string, number>();
  const followers = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    if (!lines.has(row.employee_number)) lines.set(row.employee_number, row.line);
    const under = followers.get(row.manager_number);
    if (under) under.push(at);
    else if (row.manager_number !== '') followers.set(row.manager_number, [at]);
  }
  const isMissing = (number: string) => lines.has(number) && !isKnown(number) && !coming.get(number);
  const open = [...lines.keys()].filter(isMissing);
  for (let number = open.pop(); number !== undefined; number = open.pop())
    for (const at of followers.get(number) ?? []) {
      const row = done[at];
      if (!row) continue;
      const fault = {
        column: 'manager_number',
        code: 'import.manager-refused',
        params: { line: lines.get(number) ?? 0 },
      };
      done[at] = { ...row, action: 'refuse', changes: [], faults: [...row.faults, fault] };
      if (row.action === 'refuse') continue;
      coming.set(row.employeeNumber, (coming.get(row.employeeNumber) ?? 1) - 1);
      if (isMissing(row.employeeNumber)) open.push(row.employeeNumber);
    }
  return done;
}
