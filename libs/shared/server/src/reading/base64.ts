/** One character at a time: a pattern for the whole would try every place of 20 MB of line ends again and again. */
const NO_BASE64 = /[^A-Za-z0-9+/=\s]/u;

/** The bytes that base64 stands for, also divided over lines; null for what is no base64. */
export function bytesOfBase64(base64: string): Buffer | null {
  const written = base64.trimEnd();
  const padding = written.indexOf('=');
  if (NO_BASE64.test(written) || (padding !== -1 && written.length - padding > 2)) return null;
  return Buffer.from(written, 'base64');
}
