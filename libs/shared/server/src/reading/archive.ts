import { DomainError } from '@leidraad/shared/model';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PART_BYTES = 50 * 1024 * 1024;
/** Text packs up to some 30 times smaller; a bomb a thousand times. */
const MOST_RATIO = 200;
/** Below this size a part may pack as well as it likes: it cannot harm. */
const RATIO_COUNTS_FROM = 1024 * 1024;

/** The parts of a file that is a zip archive (docx, odt, a package of items). Nothing is unpacked to a disk. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The bytes of one part, null where there is none of that name. Refuses as `openArchive` does. */
  read(name: string): Promise<Buffer | null>;
}

/**
 * Opens a zip archive under limits: `source.archive-bomb` for too many or too large parts, `source.archive-unsafe` for
 * parts that point outside the archive or exist twice, `source.encrypted`, `source.damaged`. What a part says about its
 * own size is checked, and not trusted: the bytes are counted while they are unpacked. `mostBytes`: of all parts together.
 */
export async function openArchive(bytes: Uint8Array, mostBytes = MOST_BYTES): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await orRefuse(fromBufferPromise(buffer));
  if (zip.entryCount > MOST_ENTRIES) throw bomb();
  await orRefuse(collect(zip, entries, mostBytes));
  let unpacked = 0;
  return {
    names: new Set([...entries.values()].map((entry) => entry.fileName)),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const part = await orRefuse(inflate(zip, entry, mostBytes - unpacked));
      unpacked += part.length;
      return part;
    },
  };
}

async function collect(zip: ZipFile, entries: Map<string, Entry>, mostBytes: number): Promise<void> {
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MOST_ENTRIES) throw bomb();
    if (entry.isEncrypted()) throw new DomainError('source.encrypted', 'invalid');
    declared += entry.uncompressedSize;
    if (declared > mostBytes || isBomb(entry.uncompressedSize, entry.compressedSize)) throw bomb();
    if (entry.fileName.endsWith('/')) continue;
    // Part names differ in more than case, or programs would not agree which one is meant.
    const name = entry.fileName.toLowerCase();
    if (entries.has(name) || hasControlCharacters(name)) throw unsafe();
    entries.set(name, entry);
  }
}

function isBomb(size: number, packed: number): boolean {
  return size > MOST_PART_BYTES || (size > RATIO_COUNTS_FROM && size > packed * MOST_RATIO);
}

const hasControlCharacters = (name: string) => /\p{Cc}/u.test(name);

async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most || isBomb(size, entry.compressedSize)) {
      stream.destroy();
      throw bomb();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const bomb = () => new DomainError('source.archive-bomb', 'too-large');
const unsafe = () => new DomainError('source.archive-unsafe', 'invalid');

/** yauzl says in English what is wrong with a name; everything else it refuses is a broken archive. */
async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (fault) {
    if (fault instanceof DomainError) throw fault;
    const message = fault instanceof Error ? fault.message : '';
    if (/absolute path|relative path|invalid characters in fileName/u.test(message)) throw unsafe();
    throw new DomainError('source.damaged', 'invalid');
  }
}
