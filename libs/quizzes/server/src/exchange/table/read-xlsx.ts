import { DomainError } from '@leidraad/shared/model';
import { openArchive } from '@leidraad/shared/server/reading';
import { readXlsx } from 'hucre/xlsx';
import type { ReadFile, ReadOptions } from '../reading';
import { readRows } from './read-rows';

/** A sheet of 1,000 items is some hundred kilobytes; far more is no template. */
const MOST_UNPACKED = 20 * 1024 * 1024;
const MOST_PART = 8 * 1024 * 1024;

/** All columns of the template and some more, and one row above the most: a far cell must not make a large table. */
const RANGE = 'A1:BZ1002';

/**
 * Reads our template as a spreadsheet: the first sheet. The archive is unpacked under our own bounds before anybody reads
 * it. Throws as `openArchive` and `readRows` do, and `items.file-damaged`.
 */
export async function readItemXlsx(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const archive = await openArchive(bytes, MOST_UNPACKED);
  for (const name of archive.names) {
    const part = await archive.read(name);
    if ((part?.length ?? 0) > MOST_PART) throw new DomainError('items.file-too-large', 'too-large');
    if (part && /\.(?:xml|rels)$/u.test(name) && /<!(?:DOCTYPE|ENTITY)/u.test(part.toString('latin1')))
      throw new DomainError('items.xml-entities', 'invalid');
  }
  const rows = (await firstSheet(bytes)).map((row, index) => ({
    line: index + 1,
    cells: row.map((cell) => textOf(cell)),
  }));
  return readRows(rows, 'xlsx', options);
}

/** The cells of the first sheet; young as the library is, whatever it throws means a file that nobody can read. */
async function firstSheet(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  try {
    const workbook = await readXlsx(bytes, { sheets: [0], range: RANGE });
    return workbook.sheets[0]?.rows ?? [];
  } catch {
    throw new DomainError('items.file-damaged', 'invalid');
  }
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
