import { DomainError } from '@leidraad/shared/model';
import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import type { ExtractedDocument } from '../../text/outline';
import { extractedDocument } from '../extracted-text';
import { tellingTitle } from '../telling-title';
import { HtmlBlockReader } from './blocks';
import { decodeHtml } from './decode-html';
import { assertAffordableHtml, MOST_LEVELS } from './html-cost';
import { elementsOf } from './html-elements';
import { inlineText } from './inline-text';

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
    return withoutOverflow(() => {
      const page = treeOf(html);
      return extractedDocument(new HtmlBlockReader().read(page), tellingTitle(titleOf(page)));
    });
  });
}

/**
 * The tree that a browser without scripts makes of a page. These are the parts of `rehype-parse`, called without the
 * places of nodes in the file: nobody reads those, and they cost more than the rest.
 */
function treeOf(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}

/** Broken markup may nest deeper than can be told before; what then overflows the stack is refused like other depth. */
function withoutOverflow<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof RangeError)
      throw new DomainError('source.too-deep', 'invalid', { params: { most: MOST_LEVELS } });
    throw fault;
  }
}

function titleOf(page: Root): string | null {
  const below = (parent: Root | Element | undefined, name: string) =>
    parent && [...elementsOf(parent)].find((element) => element.tagName === name);
  const title = below(below(below(page, 'html'), 'head'), 'title');
  return title ? title.children.map((child) => inlineText(child)).join('') : null;
}
