import { IMPORT_COLUMNS } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { CsvError, parse } from 'csv-parse/sync';

type Column = (typeof IMPORT_COLUMNS)[number];
export type CsvRow = Record<Column, string> & { line: number };

const NEEDED: Column[] = ['employee_number', 'given_name', 'family_name', 'department_code'];
const MAX_ROWS = 100_000;

/** Rows of an employee CSV, values trimmed, absent columns empty. Throws with what is wrong and where. */
export function readCsv(csv: string): CsvRow[] {
  const firstLine = csv.slice(0, csv.search(/\r|\n|$/));
  const delimiter = firstLine.split(';').length >= firstLine.split(',').length ? ';' : ',';
  const records = parseRecords(csv, delimiter);
  const header = records[0];
  if (!header) throw new DomainError('import.empty', 'invalid');
  const columns = header.values.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'));
  const missing = NEEDED.find((column) => !columns.includes(column));
  if (missing) throw new DomainError('import.column-missing', 'invalid', { params: { column: missing } });
  if (records.length === 1) throw new DomainError('import.empty', 'invalid');
  if (records.length > MAX_ROWS + 1)
    throw new DomainError('import.too-many', 'invalid', { params: { max: MAX_ROWS } });
  return records.slice(1).map(({ values, line }) => {
    const value = (column: Column) => (values[columns.indexOf(column)] ?? '').replace(/^'(?=[=+\-@])/, '');
    return {
      ...(Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, value(column)])) as Record<
        Column,
        string
      >),
      line,
    };
  });
}

function parseRecords(csv: string, delimiter: string): { values: string[]; line: number }[] {
  try {
    const records = parse(csv, {
      delimiter,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      max_record_size: 20_000,
    });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({ values: record, line: info.lines }),
    );
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new DomainError('import.unreadable', 'invalid', { params: { line: Number(fault['lines'] ?? 1) } });
  }
}
