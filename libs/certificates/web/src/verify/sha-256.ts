/**
 * SHA-256 of a file in hexadecimal. Browsers hash by themselves on https and localhost only; elsewhere a library does.
 */
export async function sha256Of(file: Blob): Promise<string> {
  const bytes = await bytesOf(file);
  return hex(await digest(bytes));
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}

/** Whether the file starts as every PDF does: `%PDF-` within its first bytes. */
export async function isPdf(file: Blob): Promise<boolean> {
  const start = new TextDecoder('latin1').decode(await bytesOf(file.slice(0, 1024)));
  return start.includes('%PDF-');
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
