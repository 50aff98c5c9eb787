import { readDocx } from './docx/read-docx';
import { detectFormat } from './detect-format';
import { readHtml } from './html/read-html';
import { readOdt } from './odt/read-odt';
import { onePolicyDocx, onePolicyHtml, onePolicyOdt } from './testing/one-policy';
import { astray, refusalOf } from './testing/outlines';
import { openArchive } from '@leidraad/shared/server/reading';
import { packed } from './testing/packed-files';
import type { ExtractedDocument } from '../text/outline';

/** Fixed, so that a failure comes back; LEIDRAAD_SEED tries others. */
const SEED = Number(process.env['LEIDRAAD_SEED'] ?? 20_261);
const TRIES = process.env['LEIDRAAD_LONG'] ? 3_000 : 120;

/** A generator of whole numbers below `most`, the same ones for the same seed (xorshift). */
function dice(seed: number): (most: number) => number {
  let state = seed >>> 0 || 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

/** Overwrites, cuts, doubles or swaps a few pieces of a file. */
function mutated(bytes: Buffer, roll: (most: number) => number): Buffer {
  let file = Buffer.from(bytes);
  for (let times = 1 + roll(4); times > 0 && file.length > 0; times--) {
    const at = roll(file.length);
    const end = Math.min(at + 1 + roll(60), file.length);
    const piece = file.subarray(at, end);
    switch (roll(4)) {
      case 0:
        file[at] = roll(256);
        break;
      case 1:
        file = Buffer.concat([file.subarray(0, at), file.subarray(end)]);
        break;
      case 2:
        file = Buffer.concat([file.subarray(0, end), piece, piece, file.subarray(end)]);
        break;
      default:
        file = Buffer.concat([file.subarray(0, at), file.subarray(end), piece]);
    }
  }
  return file;
}

/** Packs a document again, its parts changed. Its properties are left out: they tell the time, and so differ by run. */
async function repacked(bytes: Buffer, change: (part: Buffer, name: string) => Buffer): Promise<Buffer> {
  const archive = await openArchive(bytes);
  const parts: Record<string, Buffer> = {};
  for (const name of archive.names)
    if (!name.startsWith('docProps/'))
      parts[name] = change((await archive.read(name)) ?? Buffer.alloc(0), name);
  return packed(parts);
}

/** Mutates one part, so that mutations reach the XML behind the zip. */
async function withMutatedPart(bytes: Buffer, roll: (most: number) => number): Promise<Buffer> {
  const names = [...(await openArchive(bytes)).names];
  const chosen = names[roll(names.length)];
  return repacked(bytes, (part, name) => (name === chosen ? mutated(part, roll) : part));
}

async function readChecked(
  bytes: Buffer,
  read: (bytes: Uint8Array) => Promise<ExtractedDocument>,
): Promise<void> {
  const document = await read(bytes);
  expect(astray(document)).toEqual([]);
}

describe('mutated documents', () => {
  it.each([
    ['docx', onePolicyDocx, readDocx],
    ['odt', onePolicyOdt, readOdt],
    ['html', () => Promise.resolve(onePolicyHtml()), readHtml],
  ] as const)('%s: each is read or refused with a code', async (format, make, read) => {
    const made = await make();
    const original = format === 'html' ? made : await repacked(made, (part) => part);
    const roll = dice(SEED);
    const outcomes = new Set<string>();
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const inside = format !== 'html' && attempt % 2 === 0;
      const file = inside ? await withMutatedPart(original, roll) : mutated(original, roll);
      outcomes.add(await refusalOf(readChecked(file, read)));
      await refusalOf(detectFormat(file));
    }
    expect(outcomes).toContain('read');
  });
});
