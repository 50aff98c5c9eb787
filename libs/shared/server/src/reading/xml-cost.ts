import { DomainError } from '@leidraad/shared/model';

/** Deeper than any program writes; reading goes down step by step and must not run out of stack. */
export const MOST_LEVELS = 200;
/** Elements and attributes together: some 250 MB of memory once they are a tree, and 150,000 words of a busy file. */
const MOST_NODES = 250_000;

/**
 * Refuses XML that would cost too much to parse, before anything is built: `source.too-deep`, `source.too-complex`, and
 * `source.xml-entities` for a type declaration, which is the only way to declare entities. One pass, no recursion.
 */
export function assertSafeXml(text: string): void {
  let depth = 0;
  let nodes = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1);
    if (next === '!' || next === '?') {
      at = afterDeclaration(text, at);
      continue;
    }
    const end = endOfTag(text, at);
    if (next === '/') depth -= 1;
    else {
      nodes += 1 + end.attributes;
      if (text.charAt(end.at - 1) !== '/') depth += 1;
    }
    if (depth > MOST_LEVELS)
      throw new DomainError('source.too-deep', 'invalid', { params: { most: MOST_LEVELS } });
    if (nodes > MOST_NODES) throw new DomainError('source.too-complex', 'invalid');
    at = end.at + 1;
  }
}

function afterDeclaration(text: string, at: number): number {
  const close = text.startsWith('<!--', at)
    ? '-->'
    : text.startsWith('<![CDATA[', at)
      ? ']]>'
      : text.startsWith('<?', at)
        ? '?>'
        : null;
  if (close === null) throw new DomainError('source.xml-entities', 'invalid');
  const end = text.indexOf(close, at);
  if (end === -1) throw new DomainError('source.damaged', 'invalid');
  return end + close.length;
}

/** Where the `>` of a tag stands, and how many attributes come before it; a `>` between quotes is text. */
function endOfTag(text: string, from: number): { at: number; attributes: number } {
  let attributes = 0;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return { at, attributes };
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(text.charAt(at), at + 1);
      if (at === -1) break;
      attributes += 1;
    }
  }
  throw new DomainError('source.damaged', 'invalid');
}

const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
