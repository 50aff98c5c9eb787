import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ExtractedDocument } from '../../text/outline';
import { extractedDocument } from '../extracted-text';
import { tellingTitle } from '../telling-title';
import { HtmlBlockReader } from './blocks';
import { decodeHtml } from './decode-html';
import { assertAffordableHtml } from './html-cost';
import { elementsOf } from './html-elements';
import { inlineText } from './inline-text';

const parser = unified().use(rehypeParse).freeze();

/**
 * Reads a page: headings, paragraphs, items with their numbers, and table rows. Only text that a visitor sees is taken:
 * no script, style, comment, address or hidden element, and nothing of the page is run or fetched. Navigation and what
 * stands around the text on a site are marked as left out. Refuses with `source.empty`, `source.binary`,
 * `source.too-deep`, `source.too-complex` and `source.too-long`.
 */
export function readHtml(bytes: Uint8Array): Promise<ExtractedDocument> {
  // As a promise, like the other readers: what is refused is refused the same way.
  return Promise.resolve().then(() => {
    const html = decodeHtml(bytes);
    assertAffordableHtml(html);
    const page = parser.parse(html);
    return extractedDocument(new HtmlBlockReader().read(page), tellingTitle(titleOf(page)));
  });
}

function titleOf(page: Root): string | null {
  const below = (parent: Root | Element | undefined, name: string) =>
    parent && [...elementsOf(parent)].find((element) => element.tagName === name);
  const title = below(below(below(page, 'html'), 'head'), 'title');
  return title ? title.children.map((child) => inlineText(child)).join('') : null;
}
