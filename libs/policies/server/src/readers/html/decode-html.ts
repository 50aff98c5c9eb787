import { DomainError } from '@leidraad/shared/model';

/** Browsers look this far for what a page says about its own encoding. */
const DECLARED_WITHIN = 4096;
const DECLARED = /<meta\b[^>]{0,500}?charset\s*=\s*["']?\s*(?<name>[\w:-]{2,40})/iu;
const DECLARED_XML = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w:-]{2,40})["']/u;

/**
 * The text of a page. A byte order mark decides; then the bytes themselves, where they are UTF-8; then what the page says,
 * and last Windows-1252, which any bytes can be. What a page says is often wrong, and what its bytes show is not.
 * Refuses with `source.empty` and `source.binary`.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.trim() === '') throw new DomainError('source.empty', 'invalid');
  // Pages have no NUL; what has many is no page, whatever its first bytes look like.
  if (text.includes('\0')) throw new DomainError('source.binary', 'invalid');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = (DECLARED.exec(head) ?? DECLARED_XML.exec(head))?.groups?.['name'] ?? '';
  return (
    strictly('utf-8', bytes) ?? strictly(declared, bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  );
}

/** Null where the bytes are no text in this encoding, or nobody knows it. A page that can be read is not in UTF-16. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === '' || /^utf-?16/iu.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
