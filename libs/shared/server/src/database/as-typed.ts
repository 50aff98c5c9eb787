/** What somebody typed, for `ilike`: `%` and `_` stand for themselves. */
export function asTyped(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
