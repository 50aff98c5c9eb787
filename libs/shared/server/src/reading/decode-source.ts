import { DomainError } from '@leidraad/shared/model';
import { signatureOf } from './file-signatures';

/** Most bytes of one document. */
export const MOST_SOURCE_BYTES = 20 * 1024 * 1024;

/**
 * The text of an uploaded document: UTF-8, with or without byte order mark, UTF-16 with one, or Windows-1252 where that
 * gives plausible words. Refuses with `source.empty`, `source.too-large`, `source.utf16` and `source.binary`.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > MOST_SOURCE_BYTES) throw new DomainError('source.too-large', 'too-large');
  if (signatureOf(bytes) !== null) throw binary();
  const text = utf16(bytes) ?? utf8(bytes) ?? windows1252(bytes);
  if (hasControlCharacters(text)) throw binary();
  if (text.trim() === '') throw new DomainError('source.empty', 'invalid');
  return text;
}

const binary = () => new DomainError('source.binary', 'invalid');

/** What Windows calls "Unicode": marked by its first two bytes. Without the mark its order can only be guessed. */
function utf16(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255')
    return decoded(mark === '255 254' ? 'utf-16le' : 'utf-16be', bytes);
  if (looksLikeUtf16(bytes)) throw new DomainError('source.utf16', 'invalid');
  return null;
}

/** Plain letters in UTF-16 have a zero in every second byte, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const most = Math.min(bytes.length, 2000);
  for (let at = 0; at < most; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return most >= 8 && Math.max(even, odd) > most * 0.35 && Math.min(even, odd) < most * 0.02;
}

function decoded(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw binary();
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text of an older program: nearly all of it plain letters, the rest letters with accents and typographic marks. */
function windows1252(bytes: Uint8Array): string {
  let high = 0;
  for (const byte of bytes) {
    if (UNUSED_IN_1252.has(byte)) throw binary();
    if (byte >= 0x80) high += 1;
  }
  if (high > bytes.length * 0.2) throw binary();
  const text = new TextDecoder('windows-1252').decode(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < text.length * 0.5) throw binary();
  return text;
}

const UNUSED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Tab, line feed, form feed and carriage return belong in text; no other control character does. */
function hasControlCharacters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return true;
    if (code === 0x7f) return true;
  }
  return false;
}
