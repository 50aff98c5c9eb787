import { IMPORT_COLUMNS } from '@leidraad/people/model';

const EXAMPLE: Record<(typeof IMPORT_COLUMNS)[number], string> = {
  employee_number: '10148',
  given_name: 'Joost',
  family_name: 'van der Meer',
  department_code: 'LOG',
  email: 'joost.vandermeer@example.com',
  login: 'joost.vandermeer',
  manager_number: '10002',
  job: 'Magazijnmedewerker',
  hire_date: '2025-03-03',
  language: 'nl',
};

/** A file to start from: byte-order mark and semicolons, so that a Dutch Excel opens it in columns. */
export const exampleCsv = (): string =>
  `\ufeff${IMPORT_COLUMNS.join(';')}\r\n${IMPORT_COLUMNS.map((column) => EXAMPLE[column]).join(';')}\r\n`;
