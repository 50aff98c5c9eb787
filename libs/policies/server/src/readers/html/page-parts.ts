import type { LeftOutReason } from '@leidraad/policies/model';
import type { Element } from 'hast';
import { elementsOf, holds, propertyOf } from './html-elements';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements whose header and footer belong to a piece of text and not to the site. */
const TEXT_PARTS = new Set(['article', 'main', 'section', 'blockquote', 'figure', 'aside', 'td', 'li']);

/** Whether the headers and footers inside an element are those of a piece of text. */
export const isTextPart = (element: Element) =>
  TEXT_PARTS.has(element.tagName) || propertyOf(element, 'role') === 'main';

/**
 * Why an element is no policy text: what stands around the text on every page of a site, and lists of links. `inText`: it
 * is part of a piece of text. A header that has a heading is where authors put the title.
 */
export function pagePart(element: Element, inText: boolean): LeftOutReason | null {
  const role = propertyOf(element, 'role');
  const names = `${propertyOf(element, 'id')} ${propertyOf(element, 'className')}`;
  if (role === 'doc-toc' || /(?:^|[\s_-])(?:toc|table-of-contents|inhoudsopgave)(?=$|[\s_-])/iu.test(names))
    return holds(element, LINKS) ? 'contents' : null;
  if (element.tagName === 'nav' || role === 'navigation')
    return linksWithin(element) ? 'contents' : 'link-teaser';
  if (inText) return null;
  if (element.tagName === 'header' || role === 'banner')
    return holds(element, HEADINGS) ? null : 'running-header';
  if (element.tagName === 'footer' || role === 'contentinfo') return 'running-footer';
  return null;
}

const LINKS = new Set(['a']);

/** Whether the links of an element lead to places on the same page. */
function linksWithin(element: Element): boolean {
  let within = 0;
  let all = 0;
  const count = (node: Element): void => {
    for (const child of elementsOf(node)) {
      if (child.tagName === 'a') {
        all += 1;
        if (propertyOf(child, 'href').startsWith('#')) within += 1;
      }
      count(child);
    }
  };
  count(element);
  return all > 0 && within * 2 > all;
}
