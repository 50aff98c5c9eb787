import type { SourceFormat } from '@leidraad/policies/model';
import { DOMParser } from '@xmldom/xmldom';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { extractText } from 'unpdf';
import { fromBufferPromise } from 'yauzl';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const html = unified().use(rehypeParse).freeze();
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });
const words = new Intl.Segmenter('nl', { granularity: 'word' });

/**
 * What the parsing library alone does with a file, called as its manual shows. Of HTML that includes the place of every
 * node, which the product does without: it calls the two libraries that rehype-parse is made of. Nothing parses plain text, and
 * decoding it and cutting its lines takes a millisecond, so there the floor is what Unicode's rules for sentences and
 * words take.
 */
export const BARE_EXTRACTION: Record<SourceFormat, (bytes: Uint8Array) => unknown> = {
  markdown: (bytes) => markdown.parse(new TextDecoder().decode(bytes)),
  html: (bytes) => html.parse(new TextDecoder().decode(bytes)),
  docx: (bytes) => parsedParts(bytes, /^word\/(?:document|styles|numbering)\.xml$/u),
  odt: (bytes) => parsedParts(bytes, /^(?:content|styles)\.xml$/u),
  pdf: (bytes) => extractText(Uint8Array.from(bytes)),
  text: (bytes) => linesOf(bytes).map((line) => [...sentences.segment(line), ...words.segment(line)].length),
};

/** Decoding and cutting lines, all that a plain text needs to be extracted. */
export function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n');
}

async function parsedParts(bytes: Uint8Array, wanted: RegExp): Promise<unknown[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const documents: unknown[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!wanted.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    documents.push(new DOMParser().parseFromString(Buffer.concat(chunks).toString('utf8'), 'text/xml'));
  }
  return documents;
}
