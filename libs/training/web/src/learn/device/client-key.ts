/** A name for one answer, made once. Not `randomUUID`: that is missing on http addresses other than localhost. */
export function newClientKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
