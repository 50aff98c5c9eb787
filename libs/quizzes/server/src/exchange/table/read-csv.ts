import { DomainError } from '@leidraad/shared/model';
import { CsvError, parse } from 'csv-parse/sync';
import type { ReadFile, ReadOptions } from '../reading';
import { isItemHeader, readRows } from './read-rows';

const DELIMITERS = [';', ',', '\t'];

/** What separates the columns: the sign with which the first line is that of our template; null where none does. */
export function csvDelimiter(text: string): string | null {
  const header = text.slice(0, 5_000).split(/\r|\n/u)[0] ?? '';
  return (
    DELIMITERS.find((sign) => isItemHeader(header.split(sign).map((cell) => cell.replaceAll('"', '')))) ??
    null
  );
}

/** Reads our template as CSV. Throws `items.csv-broken` with the line where quotes do not close. */
export function readItemCsv(text: string, delimiter: string, options: ReadOptions): ReadFile {
  return readRows(records(text, delimiter), 'csv', options);
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function records(text: string, delimiter: string): { line: number; cells: string[] }[] {
  try {
    const parsed = parse(text.replace(/\r\n?/gu, '\n'), {
      delimiter,
      bom: true,
      relax_column_count: true,
      info: true,
      max_record_size: 50_000,
    }) as unknown as Parsed[];
    // The parser counts to the last line of a record; people look for the first.
    return parsed.map(({ record, info }) => ({
      line: info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0),
      cells: record,
    }));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new DomainError('items.csv-broken', 'invalid', { params: { line: Number(fault['lines'] ?? 1) } });
  }
}
