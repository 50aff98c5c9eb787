import { ascii, Bytes, damaged, moreInside, startsWith } from './bytes';
import type { CleanedPicture } from './clean-picture';
import { type Orientation, orientationOf, orientationOnly, turned } from './orientation';

const [SOI, EOI, SOS, DRI, DQT, DHT] = [0xd8, 0xd9, 0xda, 0xdd, 0xdb, 0xc4];
/** Frames that browsers show: baseline, extended and progressive, all coded by Huffman. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const [APP0, APP1, APP2, APP14] = [0xe0, 0xe1, 0xe2, 0xee];
const EXIF = 'Exif\0\0';

interface Segment {
  marker: number;
  data: Uint8Array;
}

/**
 * A JPEG with its picture only: what decodes it, the colours it was made in, and how it is turned. Everything else that
 * segments may hold goes: positions, thumbnails, comments, edits, what a camera or program wrote about itself.
 */
export function cleanJpeg(all: Uint8Array): CleanedPicture {
  const bytes = new Bytes(all);
  const head: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let orientation: Orientation | undefined;
  let hasScan = false;
  let at = 2;
  for (;;) {
    bytes.countPiece();
    const marker = markerAt(bytes, at);
    at = marker.end;
    if (marker.code === EOI) break;
    const length = bytes.u16(at);
    if (length < 2) throw damaged();
    const segment = { marker: marker.code, data: bytes.part(at + 2, length - 2) };
    at += length;
    if (FRAMES.has(segment.marker)) {
      if (size) throw damaged();
      size = sizeOf(segment);
    }
    if (segment.marker === APP1 && startsWith(segment.data, EXIF))
      orientation ??= orientationOf(segment.data.subarray(EXIF.length));
    else if (segment.marker === APP0 && startsWith(segment.data, 'JFIF\0') && head.length === 0)
      head.push(segmentOf({ marker: APP0, data: jfifOnly(segment.data) }));
    else if (isPicture(segment)) kept.push(segmentOf(segment));
    if (segment.marker === SOS) {
      if (!size) throw damaged();
      const end = endOfScan(bytes, at);
      kept.push(bytes.part(at, end - at));
      hasScan = true;
      at = end;
    }
  }
  if (!size || !hasScan) throw damaged();
  if (!mayFollow(all.subarray(at))) throw moreInside();
  const exif = orientationOnly(orientation ?? 1);
  if (exif) head.push(segmentOf({ marker: APP1, data: Buffer.concat([ascii(EXIF), exif]) }));
  return {
    bytes: Buffer.concat([Uint8Array.of(0xff, SOI), ...head, ...kept, Uint8Array.of(0xff, EOI)]),
    mediaType: 'image/jpeg',
    ...turned(size, orientation ?? 1),
  };
}

/** A marker may have any number of 0xff before it. */
function markerAt(bytes: Bytes, start: number): { code: number; end: number } {
  if (bytes.u8(start) !== 0xff) throw damaged();
  let at = start + 1;
  while (bytes.u8(at) === 0xff) at += 1;
  const code = bytes.u8(at);
  // What stands without a length has no place here but the end.
  if (code < 0xc0 || (code >= 0xd0 && code <= SOI)) throw damaged();
  return { code, end: at + 1 };
}

/** Whether a segment makes the picture. One that browsers cannot decode refuses it. */
function isPicture({ marker, data }: Segment): boolean {
  if (marker === APP2) return startsWith(data, 'ICC_PROFILE\0');
  if (marker === APP14) return startsWith(data, 'Adobe') && data.length === 12;
  if (marker >= APP0) return false;
  if (FRAMES.has(marker) || [SOS, DRI, DQT, DHT].includes(marker)) return true;
  throw damaged();
}

function sizeOf({ data }: Segment): { width: number; height: number } {
  const frame = new Bytes(data);
  const [depth, height, width, components] = [frame.u8(0), frame.u16(1), frame.u16(3), frame.u8(5)];
  if (depth !== 8 || width === 0 || height === 0 || ![1, 3, 4].includes(components)) throw damaged();
  return { width, height };
}

/** Where the coded pixels end: at a marker that is neither a stuffed 0xff nor a restart. */
function endOfScan(bytes: Bytes, start: number): number {
  // Byte by byte, which is quicker than one search for each 0xff.
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes.all[at] !== 0xff) continue;
    const next = bytes.u8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
}

/** Version and density, without a thumbnail. */
function jfifOnly(data: Uint8Array): Uint8Array {
  return Buffer.concat([new Bytes(data).part(0, 12), Uint8Array.of(0, 0)]);
}

function segmentOf({ marker, data }: Segment): Uint8Array {
  const length = data.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}

/**
 * What phones write after a picture, which is cut off: padding, further pictures (depth, a brighter one for screens that
 * can), notes of the maker. Anything else is another file hidden behind the picture.
 */
function mayFollow(rest: Uint8Array): boolean {
  return (
    rest.every((byte) => byte === 0) ||
    (rest[0] === 0xff && rest[1] === SOI && rest[2] === 0xff) ||
    startsWith(rest.subarray(-4), 'SEFT')
  );
}
