import { animated, ascii, Bytes, damaged, moreInside, startsWith } from './bytes';
import type { CleanedPicture } from './clean-picture';

const HEAD_BYTES = 12;
/** Bits of the first byte of VP8X that say what follows. */
const [MOVES, XMP, EXIF] = [0x02, 0x04, 0x08];

/**
 * A WebP with its picture only, chunk by chunk; the pixels stay the bytes that they were. It stands as they do: browsers do not
 * agree whether what Exif data say about it turns a WebP, so that goes too.
 */
export function cleanWebp(all: Uint8Array): CleanedPicture {
  const bytes = new Bytes(all);
  const end = 8 + bytes.u32(4, true);
  if (end > bytes.length) throw damaged();
  if (end < bytes.length) throw moreInside();
  const chunks = new Map<string, Uint8Array>();
  for (let at = HEAD_BYTES; at < end;) {
    bytes.countPiece();
    const type = bytes.name(at, 4);
    const length = bytes.u32(at + 4, true);
    if (type === 'ANIM' || type === 'ANMF') throw animated();
    // Of what stands there twice the first counts, as for browsers.
    if (!chunks.has(type)) chunks.set(type, bytes.part(at + 8, length));
    at += 8 + length + (length % 2);
  }
  const [picture, pixels] = pixelsOf(chunks);
  const extended = chunks.get('VP8X');
  const size = sizeOf(picture, pixels);
  if (!extended) return written([chunk(picture, pixels)], size);
  return cleanExtended(chunks, extended, size);
}

function pixelsOf(chunks: ReadonlyMap<string, Uint8Array>): ['VP8 ' | 'VP8L', Uint8Array] {
  const [lossy, lossless] = [chunks.get('VP8 '), chunks.get('VP8L')];
  if (lossy && !lossless) return ['VP8 ', lossy];
  if (lossless && !lossy) return ['VP8L', lossless];
  throw damaged();
}

function cleanExtended(
  chunks: ReadonlyMap<string, Uint8Array>,
  extended: Uint8Array,
  { width, height }: { width: number; height: number },
): CleanedPicture {
  const head = new Bytes(extended);
  const flags = head.u8(0);
  if ((flags & MOVES) !== 0) throw animated();
  if (extended.length !== 10 || head.u24(4) + 1 !== width || head.u24(7) + 1 !== height) throw damaged();
  const kept = ['ICCP', 'ALPH', 'VP8 ', 'VP8L'].flatMap((type) => {
    const data = chunks.get(type);
    return data ? [chunk(type, data)] : [];
  });
  const says = Uint8Array.of(flags & ~(XMP | EXIF), ...extended.subarray(1));
  return written([chunk('VP8X', says), ...kept], { width, height });
}

function sizeOf(type: 'VP8 ' | 'VP8L', data: Uint8Array): { width: number; height: number } {
  const pixels = new Bytes(data);
  if (type === 'VP8L') {
    if (pixels.u8(0) !== 0x2f) throw damaged();
    const bits = pixels.u32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const tag = pixels.u24(0);
  const isKeyFrame = (tag & 1) === 0;
  const firstPart = tag >>> 5;
  if (!isKeyFrame || firstPart > data.length || !startsWith(data.subarray(3), '\x9d\x01\x2a'))
    throw damaged();
  const [width, height] = [pixels.u16(6, true) & 0x3fff, pixels.u16(8, true) & 0x3fff];
  if (width === 0 || height === 0) throw damaged();
  return { width, height };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([ascii(type), length, data, new Uint8Array(data.length % 2)]);
}

function written(chunks: Uint8Array[], size: { width: number; height: number }): CleanedPicture {
  const body = Buffer.concat([ascii('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return { bytes: Buffer.concat([ascii('RIFF'), length, body]), mediaType: 'image/webp', ...size };
}
