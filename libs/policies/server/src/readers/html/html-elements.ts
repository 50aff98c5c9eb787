import type { Element, Nodes } from 'hast';

/** Elements that hold no text for readers, or that people fill in. */
const NO_TEXT = new Set(
  (
    'script style template noscript iframe object embed svg canvas audio video map head title meta link base ' +
    'select datalist textarea button input rp rt'
  ).split(' '),
);

/** Elements that start on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const isBlock = (element: Element) => BLOCKS.has(element.tagName);

/** Whether a reader does not see an element: it is no text, or its author hid it. */
export const isUnseen = (element: Element) => isNoText(element) || isHidden(element);

export const isNoText = (element: Element) => NO_TEXT.has(element.tagName);

/** Whether the author hid an element from who sees the page, or from who hears it: not everybody reads it. */
export function isHidden(element: Element): boolean {
  const { hidden, ariaHidden, open } = element.properties;
  if (hidden !== undefined && hidden !== false) return true;
  if (ariaHidden === 'true') return true;
  if (element.tagName === 'dialog' && open === undefined) return true;
  return HIDING.test(styleOf(element));
}

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0*\.?0+(?![\d.]))/iu;

/** The style attribute; empty where there is none. */
export function styleOf(element: Element): string {
  const { style } = element.properties;
  return typeof style === 'string' ? style : '';
}

/** An attribute as text; lists apart by spaces, empty where there is none. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);
}

/** A whole number in an attribute, null where there is none. */
export function integerOf(element: Element, name: string): number | null {
  const value = propertyOf(element, name).trim();
  return /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}

export const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

export function* elementsOf(node: Nodes): Generator<Element> {
  for (const child of childrenOf(node)) if (child.type === 'element') yield child;
}

/** Whether an element of one of these names stands below a node, at any depth. */
export function holds(node: Nodes, names: ReadonlySet<string>): boolean {
  for (const child of elementsOf(node)) if (names.has(child.tagName) || holds(child, names)) return true;
  return false;
}
