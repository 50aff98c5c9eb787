import { emailSchema, type ImportRow, loginSchema, nameSchema } from '@leidraad/people/model';
import { calendarDateSchema } from '@leidraad/shared/model';
import { fieldFaults } from '@leidraad/shared/server';
import { z } from 'zod';
import type { CsvRow } from './read-csv';

type Fault = ImportRow['faults'][number];
type Column = keyof CsvRow & string;

const NEEDED: [Column, z.ZodType][] = [
  ['employee_number', z.string().min(1).max(40)],
  ['given_name', nameSchema],
  ['family_name', nameSchema],
];
/** Cells that may be empty. */
const FREE: [Column, z.ZodType][] = [
  ['email', emailSchema],
  ['login', loginSchema],
  ['job', z.string().max(80)],
  ['hire_date', calendarDateSchema],
  ['language', z.enum(['nl', 'en'])],
];

/** What is wrong with each cell by itself, with the codes a form would give; one fault a cell. */
export function shapeFaults(row: CsvRow, world: { missingCharacters: (name: string) => string[] }): Fault[] {
  const faults: Fault[] = [];
  for (const [column, schema] of [...NEEDED, ...FREE.filter(([column]) => row[column] !== '')]) {
    const [fault] = fieldFaults(schema.safeParse(row[column]).error?.issues ?? []);
    if (fault) faults.push({ column, code: fault.code, ...(fault.params && { params: fault.params }) });
  }
  for (const column of ['given_name', 'family_name'] as const) {
    const missing = world.missingCharacters(row[column]);
    if (missing.length > 0)
      faults.push({ column, code: 'name.glyphs', params: { characters: missing.join(' ') } });
  }
  return faults;
}
