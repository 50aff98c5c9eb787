import { sha256 } from '@leidraad/shared/server';

/**
 * A key per text, in order: equal for equal words, told apart by how often they stood before. What somebody decided
 * about a sentence of a draft hangs on it, so that it is there again when the sentence comes back.
 */
export function textKeys(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `${sha256(text).slice(0, 24)}.${count}`;
  });
}
