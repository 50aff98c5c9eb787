import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the words of a text, in hexadecimal. */
export const textSha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));

/** A key that follows from content, 8 hexadecimal digits: the same for the same parts, in their order. */
export const derivedKey = (...parts: readonly string[]): string =>
  textSha256(JSON.stringify(parts)).slice(0, 8);

/** An id that follows from content: a UUID of version 8 (RFC 9562, section 5.8) made of its SHA-256. */
export function derivedId(...parts: readonly string[]): string {
  const hex = textSha256(JSON.stringify(parts));
  const variant = (8 + (Number.parseInt(hex.slice(16, 17), 16) % 4)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
