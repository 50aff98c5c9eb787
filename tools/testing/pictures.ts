import { crc32, deflateSync } from 'node:zlib';

// Small pictures, built piece by piece so that a test can put anything between the pieces.

const text = (words: string) => Buffer.from(words, 'latin1');
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u32le = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** What must not be left anywhere in a cleaned picture. */
export const SECRET = 'GPS 52.0907 5.1214 Mila';

/** Exif data: how the camera was held, where, and who held it. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const isLittle = order === 'II';
  const number = (bytes: number, value: number) => {
    const made = Buffer.alloc(bytes);
    if (isLittle) made.writeUIntLE(value, 0, bytes);
    else made.writeUIntBE(value, 0, bytes);
    return made;
  };
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([number(2, tag), number(2, type), number(4, count), value]);
  return Buffer.concat([
    text(order),
    number(2, 42),
    number(4, 8),
    number(2, 2),
    entry(0x0112, 3, 1, Buffer.concat([number(2, orientation), number(2, 0)])),
    entry(0x8825, 4, 1, number(4, 38)),
    number(4, 0),
    text(SECRET),
  ]);
}

// PNG

export const PNG_SIGNATURE = text('\x89PNG\r\n\x1a\n');

export function pngChunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([text(type), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

export const pngHead = (width: number, height: number, colour = 2) =>
  pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, colour, 0, 0, 0])]));

/** The pixels of `width` by `height`, each of three bytes. */
export const pngPixels = (width: number, height: number) =>
  pngChunk('IDAT', deflateSync(Buffer.alloc(height * (1 + width * 3), 7)));

export interface PngParts {
  width?: number;
  height?: number;
  before?: Buffer[];
  after?: Buffer[];
}

export function png({ width = 3, height = 2, before = [], after = [] }: PngParts = {}): Buffer {
  const pixels = pngPixels(Math.min(width, 64), Math.min(height, 64));
  return Buffer.concat([
    PNG_SIGNATURE,
    pngHead(width, height),
    ...before,
    pixels,
    ...after,
    pngChunk('IEND'),
  ]);
}

// JPEG

export function jpegSegment(marker: number, data: Uint8Array): Buffer {
  const length = data.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), data]);
}

export const jpegExif = (orientation: number, order: 'II' | 'MM' = 'MM') =>
  jpegSegment(0xe1, Buffer.concat([text('Exif\0\0'), exif(orientation, order)]));

/** Coded pixels, with a stuffed 0xff and a restart in them. */
const JPEG_SCAN = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
export const JFIF = Buffer.concat([text('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])]);

export interface JpegParts {
  width?: number;
  height?: number;
  frame?: number;
  before?: Buffer[];
  scan?: Buffer;
  after?: Buffer;
}

export function jpeg(parts: JpegParts = {}): Buffer {
  const { width = 30, height = 20, frame = 0xc0, before = [], scan = JPEG_SCAN } = parts;
  const size = Buffer.from([height >> 8, height & 0xff, width >> 8, width & 0xff]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...before,
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegSegment(frame, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])),
    jpegSegment(0xc4, Buffer.alloc(20, 2)),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    scan,
    Buffer.from([0xff, 0xd9]),
    parts.after ?? Buffer.alloc(0),
  ]);
}

// WebP

export function webpChunk(type: string, data: Uint8Array): Buffer {
  return Buffer.concat([text(type), u32le(data.length), data, Buffer.alloc(data.length % 2)]);
}

/** Lossless pixels, as far as their head. */
export const webpLossless = (width: number, height: number) =>
  webpChunk(
    'VP8L',
    Buffer.concat([Buffer.from([0x2f]), u32le((width - 1) | ((height - 1) << 14)), Buffer.from([9, 8, 7])]),
  );

/** Lossy pixels, as far as their head. */
export const webpLossy = (width: number, height: number) =>
  webpChunk(
    'VP8 ',
    Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, width & 0xff, width >> 8, height & 0xff, height >> 8, 1, 2]),
  );

export function webpExtended(width: number, height: number, flags: number): Buffer {
  const [w, h] = [width - 1, height - 1];
  return webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, w & 0xff, w >> 8, 0, h & 0xff, h >> 8, 0]));
}

export function webp(...chunks: Buffer[]): Buffer {
  const body = Buffer.concat([text('WEBP'), ...chunks]);
  return Buffer.concat([text('RIFF'), u32le(body.length), body]);
}
