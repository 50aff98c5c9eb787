import { MOST_ITEM_FILE_BYTES } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { decodeSource, openArchive, parseXml, signatureOf } from '@leidraad/shared/server/reading';
import { isAiken, readAiken } from './aiken/read-aiken';
import { foreignText, foreignXml } from './foreign-formats';
import { readGift } from './gift/read-gift';
import { asItemFault } from './item-file-codes';
import { readItemJson } from './json/read-json';
import { readMoodleXml } from './moodle/read-moodle';
import { readQtiPackage } from './qti/read-package';
import { formatOf, isQtiRoot, readQtiRoot } from './qti/read-xml';
import { Gathered, type ReadFile, type ReadOptions } from './reading';
import { fromXml } from './rich/from-xml';
import { csvDelimiter, readItemCsv } from './table/read-csv';
import { readItemXlsx } from './table/read-xlsx';

/** Text of other programs; our own JSON may be larger (`MOST_ITEM_FILE_BYTES`), since a scenario alone can be. */
const MOST_TEXT_BYTES = 10 * 1024 * 1024;
/** A line of text is some fifty characters. */
const MOST_LINES = 200_000;

/**
 * Reads the items of a file in any format that we know, told by its bytes: our JSON, QTI 2.x and 3.0 (an item, a test, a
 * package), Moodle XML, GIFT, Aiken, and our template as CSV or XLSX. What cannot be represented is refused one by one, the
 * rest is read. Throws a `DomainError` with a code `items.*` for a file that is none of these, is broken as a whole, or
 * costs too much to read.
 */
export async function readItems(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  try {
    if (bytes.length === 0) throw new DomainError('items.file-empty', 'invalid');
    if (bytes.length > MOST_ITEM_FILE_BYTES) throw new DomainError('items.file-too-large', 'too-large');
    if (signatureOf(bytes) === 'zip') return await readPacked(bytes, options);
    if (looksLikeJson(bytes, options)) return readItemJson(decodeSource(bytes));
    if (bytes.length > MOST_TEXT_BYTES) throw new DomainError('items.file-too-large', 'too-large');
    return looksLikeXml(bytes) ? readXml(bytes, options) : readText(decodeSource(bytes), options);
  } catch (fault) {
    throw asItemFault(fault);
  }
}

async function readPacked(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const { names } = await openArchive(bytes);
  return names.has('[Content_Types].xml') ? readItemXlsx(bytes, options) : readQtiPackage(bytes, options);
}

/** How a file begins, whatever its encoding, without marks and spaces. */
const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, 200))
    .replace(/[\0\s\u00ef\u00bb\u00bf\u00ff\u00fe]/gu, '');

const looksLikeXml = (bytes: Uint8Array): boolean => /^<[?!a-z]/iu.test(beginningOf(bytes));

const looksLikeJson = (bytes: Uint8Array, { fileName = '' }: ReadOptions): boolean =>
  beginningOf(bytes).startsWith('{"') || /\.json$/iu.test(fileName);

function readXml(bytes: Uint8Array, options: ReadOptions): ReadFile {
  const root = fromXml(parseXml(bytes));
  if (root.name === 'quiz' || (root.name === 'question' && root.attribute('type') !== null))
    return readMoodleXml(root, options);
  if (isQtiRoot(root)) {
    const gathered = new Gathered();
    readQtiRoot(root, gathered, options);
    return gathered.file(formatOf(root), { element: root.shown });
  }
  return foreignXml(root);
}

function readText(text: string, options: ReadOptions): ReadFile {
  if (hasMoreLines(text, MOST_LINES)) throw new DomainError('items.too-complex', 'invalid');
  const delimiter = csvDelimiter(text);
  if (delimiter !== null) return readItemCsv(text, delimiter, options);
  const foreign = foreignText(text);
  if (foreign) return foreign;
  if (isAiken(text)) return readAiken(text, options);
  // Any text could be a GIFT description; only braces, or a name that says so, make it one.
  if (/[{}]/u.test(text) || /\.(?:gift|txt)$/iu.test(options.fileName ?? '')) return readGift(text, options);
  throw new DomainError('items.file-unknown', 'invalid');
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = 0; at < text.length && lines <= most; at++)
    if (text[at] === '\n' || text[at] === '\r') lines += 1;
  return lines > most;
}
