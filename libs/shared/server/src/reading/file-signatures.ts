/** What the first bytes of a file say it is, whatever its name says. */
export type FileSignature = 'zip' | 'pdf' | 'old-office' | 'rich-text' | 'picture' | 'archive' | 'program';

const SIGNATURES: readonly (readonly [FileSignature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // and so docx, odt, xlsx
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // an empty one
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // png
  ['picture', [0xff, 0xd8, 0xff]], // jpeg
  ['picture', [0x47, 0x49, 0x46, 0x38]], // gif
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // tiff, as most scanners write it
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]], // gzip
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x52, 0x61, 0x72, 0x21]], // rar
  ['archive', [0x42, 0x5a, 0x68]], // bzip2
  ['archive', [0xfd, 0x37, 0x7a, 0x58]], // xz
  ['program', [0x7f, 0x45, 0x4c, 0x46]], // Linux
  ['program', [0x4d, 0x5a, 0x90]], // Windows
  ['program', [0xcf, 0xfa, 0xed, 0xfe]], // macOS
];

/** The kind of file whose first bytes these are, null for text and for what we do not know. */
export function signatureOf(bytes: Uint8Array): FileSignature | null {
  const found = SIGNATURES.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}
