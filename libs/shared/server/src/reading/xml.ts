import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { DomainError } from '@leidraad/shared/model';
import { assertSafeXml } from './xml-cost';

export type { Element, Node } from '@xmldom/xmldom';

/**
 * The root of an XML document: UTF-8, UTF-16 with a byte order mark, or an encoding that it declares and its bytes allow.
 * Refuses with `source.damaged` (its params tell the `line`, where that is known), `source.too-deep`, `source.too-complex`
 * and, for documents that declare entities or a type, `source.xml-entities`. `simplify` takes markup out of the text that
 * nobody will look at.
 */
export function parseXml(bytes: Uint8Array, simplify: (xml: string) => string = (xml) => xml): Element {
  const text = simplify(decodeXml(bytes));
  assertSafeXml(text);
  const root = parsed(text).documentElement;
  if (!root) throw damaged();
  return root;
}

/** What a document says of its encoding, within its first bytes. */
const DECLARED = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w:-]{2,40})["']/u;

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const utf = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const head = isUtf16 ? '' : new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const text = strictly(utf, bytes) ?? strictly(DECLARED.exec(head)?.groups?.['name'] ?? '', bytes);
  if (text === null) throw damaged();
  return text;
}

/** Null where the bytes are no text in this encoding, or nobody knows it. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === '') return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): Document {
  let line = 0;
  const refuse = (level: string, _message: string, context: { locator?: { lineNumber?: number } }) => {
    line = context.locator?.lineNumber ?? line;
    if (level !== 'warning') throw damaged(line);
  };
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
  } catch {
    throw damaged(line);
  }
}

const damaged = (line = 0) =>
  new DomainError('source.damaged', 'invalid', line > 0 ? { params: { line } } : {});

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** The text of a text node, null for every other node. */
export function textOf(node: Node): string | null {
  return node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE ? node.nodeValue : null;
}

/** The nodes right below an element, in order. */
export function* nodesOf(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node;
}

/** The elements right below an element, in order; `name`: only those of that name, whatever its prefix. */
export function* childrenOf(parent: Node, name?: string): Generator<Element> {
  for (const node of nodesOf(parent))
    if (isElement(node) && (name === undefined || node.localName === name)) yield node;
}

/** The first element at the end of a path of names below an element. */
export function childOf(parent: Node | null, ...path: readonly string[]): Element | null {
  let at: Node | null = parent;
  for (const name of path) at = at && (childrenOf(at, name).next().value ?? null);
  return at as Element | null;
}

/** Every element of a name below an element, at any depth, in order. */
export function* descendantsOf(parent: Node, name: string): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.localName === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** An attribute by its name without prefix: parts of one format use different prefixes for the same. */
export function attributeOf(element: Element | null, name: string): string | null {
  const attributes = element?.attributes;
  if (!attributes) return null;
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes.item(i);
    if (attribute?.localName === name) return attribute.value;
  }
  return null;
}

/** The line that an element begins in, counted from 1; 0 where nobody knows. */
export function lineOf(element: Element): number {
  return (element as { lineNumber?: number }).lineNumber ?? 0;
}

/** A whole number in an attribute, null where there is none. */
export function numberOf(element: Element | null, name: string): number | null {
  const value = attributeOf(element, name);
  return value !== null && /^-?\d{1,9}$/u.test(value.trim()) ? Number(value) : null;
}
