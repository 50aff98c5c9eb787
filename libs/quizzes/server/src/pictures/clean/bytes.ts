import { DomainError } from '@leidraad/shared/model';

export const damaged = () => new DomainError('picture.damaged', 'invalid');
export const animated = () => new DomainError('picture.animated', 'invalid');
export const moreInside = () => new DomainError('picture.more-inside', 'invalid');

/** More pieces (chunks, segments) than any picture has: a piece costs more than its bytes, which may be none. */
const MOST_PIECES = 20_000;

/** Reads numbers at places in bytes; a place outside of them means that the file was cut off. */
export class Bytes {
  private readonly view: DataView;
  private pieces = 0;

  constructor(readonly all: Uint8Array) {
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.byteLength;
  }

  u8(at: number): number {
    this.reach(at, 1);
    return this.view.getUint8(at);
  }

  u16(at: number, littleEndian = false): number {
    this.reach(at, 2);
    return this.view.getUint16(at, littleEndian);
  }

  u24(at: number): number {
    return this.u16(at, true) + this.u8(at + 2) * 0x1_0000;
  }

  u32(at: number, littleEndian = false): number {
    this.reach(at, 4);
    return this.view.getUint32(at, littleEndian);
  }

  /** The bytes from `at`, as a view. */
  part(at: number, length: number): Uint8Array {
    this.reach(at, length);
    return this.all.subarray(at, at + length);
  }

  /** Characters of one byte each. */
  name(at: number, length: number): string {
    return String.fromCharCode(...this.part(at, length));
  }

  countPiece(): void {
    this.pieces += 1;
    if (this.pieces > MOST_PIECES) throw damaged();
  }

  private reach(at: number, length: number): void {
    if (at < 0 || at + length > this.length) throw damaged();
  }
}

/** Whether the bytes begin with these characters. */
export function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
