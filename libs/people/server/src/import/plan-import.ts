import type { ImportRow } from '@leidraad/people/model';
import { shapeFaults } from './cell-shapes';
import type { CsvRow } from './read-csv';

/** An employee as known now, for comparing with a row. */
export interface KnownPerson {
  id: string;
  number: string;
  given_name: string;
  family_name: string;
  department_code: string;
  email: string;
  login: string;
  manager_number: string;
  job: string;
  hire_date: string;
  language: string;
}

export interface ImportWorld {
  known: ReadonlyMap<string, KnownPerson>;
  /** Codes of departments the importer may write to, in lower case. */
  unitCodes: ReadonlySet<string>;
  /** Whether the importer may change this employee. */
  reaches: (person: KnownPerson) => boolean;
  /** Whether the importer may see this employee, and so make them somebody's manager. */
  sees: (person: KnownPerson) => boolean;
  emails: ReadonlyMap<string, string>;
  logins: ReadonlyMap<string, string>;
  missingCharacters: (name: string) => string[];
}

type Fault = ImportRow['faults'][number];
type RepeatedColumn = 'employee_number' | 'email' | 'login';

const keyOf = (row: CsvRow, column: RepeatedColumn): string =>
  column === 'employee_number' ? row[column] : row[column].toLowerCase();

const COMPARED = [
  'given_name',
  'family_name',
  'department_code',
  'email',
  'login',
  'manager_number',
  'job',
  'hire_date',
  'language',
] as const;
/**
 * Says of each row what it would do: pure, so that the dry run and the writing decide alike. An empty cell leaves a value
 * as it is. `rows` is the whole file, since two of them can't get the same number, address or login. What a refused row
 * means for the rows of those who would work under it is for `refuseFollowers`.
 */
export function importPlanner(rows: readonly CsvRow[], world: ImportWorld): (row: CsvRow) => ImportRow {
  const firstLine = firstLines(rows, 'employee_number');
  const [firstEmail, firstLogin] = [firstLines(rows, 'email'), firstLines(rows, 'login')];
  return (row) => {
    const known = world.known.get(row.employee_number);
    // Somebody outside the importer's departments is refused without a word about who that is.
    if (known && !world.reaches(known)) return refused(row, 'employee_number', 'person.not-found');
    const faults = [
      ...shapeFaults(row, world),
      ...relationFaults(row, known, world, firstLine),
      ...repeated(row, 'email', firstEmail, 'person.email-taken'),
      ...repeated(row, 'login', firstLogin, 'person.login-taken'),
    ];
    const changes = COMPARED.filter(
      (column) => row[column] !== '' && row[column].toLowerCase() !== (known?.[column] ?? '').toLowerCase(),
    );
    const exact = COMPARED.filter((column) => row[column] !== '' && row[column] !== known?.[column]);
    const changed = known
      ? [...new Set([...changes, ...exact.filter((column) => column.endsWith('_name') || column === 'job')])]
      : [];
    const action = faults.length > 0 ? 'refuse' : !known ? 'add' : changed.length > 0 ? 'change' : 'same';
    return {
      line: row.line,
      employeeNumber: row.employee_number,
      name: `${row.given_name} ${row.family_name}`.trim(),
      action,
      changes: changed,
      faults,
    };
  };
}

/** The first line on which each value of a column stands, whatever its case. */
function firstLines(rows: readonly CsvRow[], column: RepeatedColumn): Map<string, number> {
  const lines = new Map<string, number>();
  const key = (row: CsvRow) => keyOf(row, column);
  for (const row of rows) if (!lines.has(key(row))) lines.set(key(row), row.line);
  return lines;
}

/** Two rows of one file can't get the same value either. */
function repeated(
  row: CsvRow,
  column: RepeatedColumn,
  first: ReadonlyMap<string, number>,
  code: string,
): Fault[] {
  const isRepeated = row[column] !== '' && first.get(keyOf(row, column)) !== row.line;
  return isRepeated ? [{ column, code }] : [];
}

function refused(row: CsvRow, column: string, code: string): ImportRow {
  return {
    line: row.line,
    employeeNumber: row.employee_number,
    name: `${row.given_name} ${row.family_name}`.trim(),
    action: 'refuse',
    changes: [],
    faults: [{ column, code }],
  };
}

/** Somebody new in this file, somebody the importer sees, or who it was already. */
function isManager(
  number: string,
  known: KnownPerson | undefined,
  world: ImportWorld,
  firstLine: ReadonlyMap<string, number>,
): boolean {
  if (number === known?.manager_number) return true;
  const manager = world.known.get(number);
  return manager ? world.sees(manager) : firstLine.has(number);
}

function relationFaults(
  row: CsvRow,
  known: KnownPerson | undefined,
  world: ImportWorld,
  firstLine: ReadonlyMap<string, number>,
): Fault[] {
  const faults: Fault[] = [];
  const first = firstLine.get(row.employee_number);
  if (first !== undefined && first !== row.line)
    faults.push({ column: 'employee_number', code: 'import.duplicate', params: { line: first } });
  if (!world.unitCodes.has(row.department_code.toLowerCase()))
    faults.push({ column: 'department_code', code: 'unit.not-found' });
  if (row.manager_number !== '' && !isManager(row.manager_number, known, world, firstLine))
    faults.push({ column: 'manager_number', code: 'person.manager-unknown' });
  if (row.manager_number !== '' && row.manager_number === row.employee_number)
    faults.push({ column: 'manager_number', code: 'person.own-manager' });
  const emailOf = world.emails.get(row.email.toLowerCase());
  if (row.email !== '' && emailOf !== undefined && emailOf !== row.employee_number)
    faults.push({ column: 'email', code: 'person.email-taken' });
  const loginOf = world.logins.get(row.login.toLowerCase());
  if (row.login !== '' && loginOf !== undefined && loginOf !== row.employee_number)
    faults.push({ column: 'login', code: 'person.login-taken' });
  return faults;
}
