import { importPlanner, type ImportWorld, type KnownPerson } from './plan-import';
import { type CsvRow, readCsv } from './read-csv';
import { refuseFollowers } from './refuse-followers';

const HEAD = 'employee_number;given_name;family_name;department_code;manager_number;email;job';

const known = (number: string): KnownPerson => ({
  id: number,
  number,
  given_name: 'Jan',
  family_name: 'Bos',
  department_code: 'LOG',
  email: '',
  login: '',
  manager_number: '',
  job: '',
  hire_date: '',
  language: 'nl',
});

async function plan(lines: string[], people: KnownPerson[] = [], hidden: string[] = []) {
  const world: ImportWorld = {
    known: new Map(people.map((person) => [person.number, person])),
    unitCodes: new Set(['log']),
    reaches: ({ number }) => !hidden.includes(number),
    sees: ({ number }) => !hidden.includes(number),
    emails: new Map(),
    logins: new Map(),
    missingCharacters: () => [],
  };
  const rows: CsvRow[] = await readCsv([HEAD, ...lines].join('\r\n'));
  return refuseFollowers(rows, rows.map(importPlanner(rows, world)), (number) => world.known.has(number));
}

const faultsOf = (row: { faults: { column: string; code: string }[] } | undefined) =>
  row?.faults.map(({ column, code }) => `${column} ${code}`);

test('a manager in the same file who is refused takes along who would work under them, in any order', async () => {
  const rows = await plan(['C;An;Bos;LOG;B;;', 'B;Bo;Bos;LOG;A;;', 'A;R2;D2;LOG;;;', 'D;Di;Bos;LOG;;;']);
  expect(rows.map(({ action }) => action)).toEqual(['refuse', 'refuse', 'refuse', 'add']);
  expect(rows[0]?.faults).toEqual([
    { column: 'manager_number', code: 'import.manager-refused', params: { line: 3 } },
  ]);
});

test('a refused row of somebody who is known already is no reason to refuse others', async () => {
  const rows = await plan(['A;;D2;LOG;;;', 'B;Bo;Bos;LOG;A;;'], [known('A')]);
  expect(rows.map(({ action }) => action)).toEqual(['refuse', 'add']);
});

test('somebody out of reach is no manager, unless they were it already', async () => {
  const people = [known('FAR'), { ...known('B'), manager_number: 'FAR' }];
  const rows = await plan(['A;An;Bos;LOG;FAR;;', 'B;Jan;Bos;LOG;FAR;;Planner'], people, ['FAR']);
  expect(faultsOf(rows[0])).toEqual(['manager_number person.manager-unknown']);
  expect(rows[1]?.action).toBe('change');
});

test('a fault is named as in the form', async () => {
  const long = 'x'.repeat(81);
  const [row] = await plan([`${'1'.repeat(43)};${long};;log;;nobody;${long}`]);
  expect(faultsOf(row)).toEqual([
    'employee_number field.too-long',
    'given_name field.too-long',
    'family_name field.required',
    'email field.email',
    'job field.too-long',
  ]);
});

test('a record is named by its first line, and tabs are read', async () => {
  const rows = await readCsv(
    'employee_number\tgiven_name\tfamily_name\tdepartment_code\r\n1\tAn\t"Bos\r\nvan"\tLOG\r\n2\tBo\tBos\tLOG\r\n',
  );
  expect(rows.map(({ line, family_name }) => [line, family_name])).toEqual([
    [2, 'Bos\nvan'],
    [4, 'Bos'],
  ]);
});
