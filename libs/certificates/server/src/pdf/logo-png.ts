import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_PIXELS = 4_000_000;

/** Whether a file is a PNG that can stand on a certificate; to be asked when a logo is uploaded. */
export function isReadableLogo(file: Uint8Array): boolean {
  return flattenLogo(file) !== null;
}

/**
 * The logo as a plain RGB image on the white of the paper; null for what is no readable PNG or has more than 4
 * million pixels. pdfkit reads a transparent PNG in a callback, where a damaged one would end the whole process.
 */
export function flattenLogo(file: Uint8Array): Uint8Array | null {
  const png = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (png.length < 24 || !png.subarray(0, 8).equals(SIGNATURE)) return null;
  // pngjs takes a file without pixels for a black one.
  if (!png.includes('IDAT') || !png.includes('IEND')) return null;
  const pixelCount = png.readUInt32BE(16) * png.readUInt32BE(20);
  if (pixelCount === 0 || pixelCount > MOST_PIXELS) return null;
  try {
    const pixels = PNG.sync.read(png);
    putOnWhite(pixels.data);
    return PNG.sync.write(pixels, { colorType: 2, inputHasAlpha: true });
  } catch {
    return null;
  }
}

function putOnWhite(rgba: Buffer): void {
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const share = (rgba[at + 3] ?? 255) / 255;
    for (let channel = at; channel < at + 3; channel += 1) {
      rgba[channel] = Math.round((rgba[channel] ?? 0) * share + 255 * (1 - share));
    }
    rgba[at + 3] = 255;
  }
}
