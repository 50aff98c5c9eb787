/** As much of a file as tells what it is. */
const HEAD_BYTES = 4096;

const PREAMBLE = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?[^>]*\?>)*/u;
const WHOLE_PAGE = /^<(?:!doctype\s+html\b|(?:html|head|body)\b)/iu;
const OTHER_XML = /^<(?:\?xml|!doctype|[\w-]+:[\w-]+[\s>])/iu;
const BLOCK_TAG =
  /<(?:address|article|aside|blockquote|div|dl|h[1-6]|header|li|main|nav|ol|p|section|table|title|ul)\b[^>]*>/iu;

/**
 * What a text is by its first tags. A page says so itself; a fragment is HTML when it starts with a block, does not go on
 * as Markdown, and has an end tag; with `named` (its name ends in .html) any block will do.
 */
export function looksLikeHtml(bytes: Uint8Array, named: boolean): 'html' | 'xml' | null {
  const head = headOf(bytes);
  const start = head.replace(PREAMBLE, '');
  if (WHOLE_PAGE.test(start)) return 'html';
  if (/^\s*<\?xml\b/iu.test(head.replace(/^\ufeff/u, '')) || OTHER_XML.test(start)) return 'xml';
  const block = BLOCK_TAG.exec(start);
  if (block === null) return null;
  if (named) return 'html';
  return block.index === 0 && /<\/\w+>/u.test(start) && !MARKS.some((mark) => mark.test(start))
    ? 'html'
    : null;
}

function headOf(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES)).replace(/^ï»¿/u, '');
}

/** Marks that plain text does not have: headings with #, links, bold, code blocks, table rules. */
const MARKS: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/u,
  /\*\*\S[^*\n]{0,200}\*\*/u,
  /^```/mu,
  /^\|?\s*:?-{3,}:?\s*\|/mu,
];
/** Marks that both have. */
const SHARED_MARKS = /^ {0,3}(?:[-*+]|\d{1,3}[.)]) +\S|^(?:=+|-{3,})$|^>/mu;

/** A document that is Markdown shows it long before. */
const ENOUGH_CHARACTERS = 50_000;

/** Plain text or Markdown: the extension decides as long as the text has what its name promises. */
export function looksLikeMarkdown(whole: string, extension: string): boolean {
  const text = whole.slice(0, ENOUGH_CHARACTERS);
  const marks = MARKS.filter((mark) => mark.test(text)).length;
  if (extension === 'md' || extension === 'markdown') return marks > 0 || SHARED_MARKS.test(text);
  if (extension === 'txt') return marks > 1 && /^#{1,6} \S[\s\S]*^#{1,6} \S/mu.test(text);
  return marks > 0;
}
