import { ascii, Bytes } from './bytes';

/** How a camera was held: 1 upright, up to 8; from 5 on width and height change places. */
export type Orientation = number;

const UPRIGHT = 1;
const TAG = 0x0112;
const SHORT = 3;

/** The orientation that Exif data (a TIFF structure) tell; upright where they tell none, or are not to be read. */
export function orientationOf(tiff: Uint8Array): Orientation {
  try {
    const bytes = new Bytes(tiff);
    const order = bytes.name(0, 2);
    if (order !== 'II' && order !== 'MM') return UPRIGHT;
    const isLittle = order === 'II';
    const first = bytes.u32(4, isLittle);
    const entries = bytes.u16(first, isLittle);
    for (let index = 0; index < entries; index += 1) {
      const at = first + 2 + index * 12;
      if (bytes.u16(at, isLittle) !== TAG) continue;
      const value = bytes.u16(at + 8, isLittle);
      return bytes.u16(at + 2, isLittle) === SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
    }
  } catch {
    // Cut off or made up: such data turn nothing.
  }
  return UPRIGHT;
}

/** Exif data that tell the orientation and nothing else; null where the picture stands upright already. */
export function orientationOnly(orientation: Orientation): Uint8Array | null {
  if (orientation === UPRIGHT) return null;
  const entry = [0, 1, TAG >> 8, TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...ascii('MM'), 0, 42, 0, 0, 0, 8, ...entry, 0, 0, 0, 0]);
}

/** The size of a picture as people see it. */
export function turned(
  size: { width: number; height: number },
  orientation: Orientation,
): { width: number; height: number } {
  return orientation < 5 ? size : { width: size.height, height: size.width };
}
