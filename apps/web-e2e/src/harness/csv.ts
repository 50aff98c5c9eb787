import { parse } from 'csv-parse/sync';

/** A CSV file as a Dutch Excel reads it: semicolons, UTF-8 when there is a byte-order mark. */
export function readCsv(bytes: Buffer): { hasMark: boolean; records: string[][] } {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return { hasMark, records: parse(bytes, { bom: true, delimiter: ';' }) };
}
