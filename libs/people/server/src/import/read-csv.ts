import { IMPORT_COLUMNS } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { mapInTurns } from './in-turns';

type Column = (typeof IMPORT_COLUMNS)[number];
export type CsvRow = Record<Column, string> & { line: number };

const NEEDED: Column[] = ['employee_number', 'given_name', 'family_name', 'department_code'];
const MAX_ROWS = 100_000;
const PIECE = 65_536;

/** Rows of an employee CSV, values trimmed, absent columns empty. Throws with what is wrong and where. */
export async function readCsv(csv: string): Promise<CsvRow[]> {
  const firstLine = csv.slice(0, csv.search(/\r|\n|$/));
  const delimiter = delimiterOf(firstLine);
  const records = await parseRecords(csv, delimiter);
  const header = records[0];
  if (!header) throw new DomainError('import.empty', 'invalid');
  const columns = header.values.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'));
  const missing = NEEDED.find((column) => !columns.includes(column));
  if (missing) throw new DomainError('import.column-missing', 'invalid', { params: { column: missing } });
  if (records.length === 1) throw new DomainError('import.empty', 'invalid');
  if (records.length > MAX_ROWS + 1)
    throw new DomainError('import.too-many', 'invalid', { params: { max: MAX_ROWS } });
  return mapInTurns(records.slice(1), ({ values, line }) => {
    const value = (column: Column) =>
      (values[columns.indexOf(column)] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    return {
      ...(Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, value(column)])) as Record<
        Column,
        string
      >),
      line,
    };
  });
}

/** What stands most often between the names of the columns. Excel's "Unicode text" has tabs. */
function delimiterOf(firstLine: string): string {
  const count = (sign: string) => firstLine.split(sign).length;
  return [',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}

async function parseRecords(csv: string, delimiter: string): Promise<{ values: string[]; line: number }[]> {
  const parser = parse({
    delimiter,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
    max_record_size: 20_000,
  });
  const records: { values: string[]; line: number }[] = [];
  try {
    for await (const { record, info } of Readable.from(pieces(csv)).pipe(parser) as AsyncIterable<Parsed>)
      records.push({ values: record, line: info.lines - breaksIn(record) });
    return records;
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new DomainError('import.unreadable', 'invalid', { params: { line: Number(fault['lines'] ?? 1) } });
  }
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Line breaks between quotes: a record is named by its first line, the parser counts to its last. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, value) => sum + value.split('\n').length - 1, 0);
}

/**
 * The file bit by bit, so that other requests have a turn while it is read. All line breaks alike: the parser counts
 * two lines for the Windows one between quotes.
 */
async function* pieces(csv: string): AsyncGenerator<string> {
  let at = 0;
  while (at < csv.length) {
    // A Windows line break and the two halves of a character stay in one piece.
    const size = /[\r\ud800-\udbff]/.test(csv[at + PIECE - 1] ?? '') ? PIECE + 1 : PIECE;
    yield csv.slice(at, at + size).replace(/\r\n?/g, '\n');
    at += size;
    await setImmediate();
  }
}
