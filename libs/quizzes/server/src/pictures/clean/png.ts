import { crc32 } from 'node:zlib';
import { animated, ascii, Bytes, damaged, moreInside } from './bytes';
import type { CleanedPicture } from './clean-picture';
import { orientationOf, orientationOnly, turned } from './orientation';

const SIGNATURE_BYTES = 8;

/** What makes the pixels and their colours; all else tells something about the picture, and goes. */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP'],
]);
const MOVING = new Set(['acTL', 'fcTL', 'fdAT']);

/** Bits of a sample that each type of colour may have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const INDEXED = 3;

/** A PNG with its picture only, chunk by chunk; the pixels stay the bytes that they were. */
export function cleanPng(all: Uint8Array): CleanedPicture {
  const bytes = new Bytes(all);
  const kept: Uint8Array[] = [bytes.part(0, SIGNATURE_BYTES)];
  const seen = new Set<string>();
  let size = { width: 0, height: 0 };
  let colour = 0;
  let orientation = 1;
  let at = SIGNATURE_BYTES;
  while (!seen.has('IEND')) {
    bytes.countPiece();
    const length = bytes.u32(at);
    const type = bytes.name(at + 4, 4);
    const whole = bytes.part(at, length + 12);
    const data = bytes.part(at + 8, length);
    at += length + 12;
    if ((seen.size === 0) !== (type === 'IHDR')) throw damaged();
    if (MOVING.has(type)) throw animated();
    if (type === 'eXIf') orientation = orientationOf(data);
    if (!KEPT.has(type)) {
      // A critical chunk that nobody knows: without it the picture is another one.
      if (/^[^a-z]/u.test(type)) throw damaged();
      continue;
    }
    if (crc32(whole.subarray(4, -4)) !== new Bytes(whole).u32(length + 8)) throw damaged();
    if (type === 'IHDR') ({ colour, ...size } = headOf(data));
    seen.add(type);
    kept.push(whole);
  }
  if (!seen.has('IDAT') || (colour === INDEXED && !seen.has('PLTE'))) throw damaged();
  if (at !== bytes.length) throw moreInside();
  const exif = orientationOnly(orientation);
  if (exif) kept.splice(2, 0, chunk('eXIf', exif));
  return { bytes: Buffer.concat(kept), mediaType: 'image/png', ...turned(size, orientation) };
}

function headOf(data: Uint8Array): { width: number; height: number; colour: number } {
  const head = new Bytes(data);
  const [width, height, depth, colour] = [head.u32(0), head.u32(4), head.u8(8), head.u8(9)];
  const isKnown = DEPTHS[colour]?.includes(depth) && head.u8(10) === 0 && head.u8(11) === 0;
  if (!isKnown || head.u8(12) > 1 || data.length !== 13 || width === 0 || height === 0) throw damaged();
  return { width, height, colour };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([ascii(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
