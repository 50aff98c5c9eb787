import {
  attributeOf,
  descendantsOf,
  type Element,
  isElement,
  nodesOf,
  textOf,
} from '@leidraad/shared/server/reading';
import type { OdtStyle, OdtStyles } from './styles';

/** What is in a paragraph. */
export interface OdtInline {
  /** With `\n` for the line breaks of the author. */
  text: string;
  /** What its author hid. */
  hidden: string;
  /** Every word is bold. */
  bold: boolean;
  /** Of the first words, in points. */
  size: number | null;
  /** Notes that are named here. */
  notes: Element[];
  /** Text boxes that hang at this paragraph. */
  boxes: Element[];
}

/** Comments, and marks that say nothing themselves. */
const SKIPPED = new Set(['annotation', 'title', 'desc', 'ruby-text', 'note-citation', 'script']);
const SPACES: ReadonlyMap<string, string> = new Map([
  ['s', ' '],
  ['tab', ' '],
  ['line-break', '\n'],
]);

/** The words of a paragraph in order; spaces are elements in this format. */
export function inlineOf(paragraph: Element, styles: OdtStyles, style: OdtStyle): OdtInline {
  const found: OdtInline = { text: '', hidden: '', bold: true, size: null, notes: [], boxes: [] };
  // A field in a paragraph may hide all of it.
  const isHidden = [...descendantsOf(paragraph, 'hidden-paragraph')].some(isHiddenField);
  readNodes(paragraph, styles, isHidden ? { ...style, hidden: true } : style, found);
  return found;
}

function readNodes(parent: Element, styles: OdtStyles, style: OdtStyle, found: OdtInline): void {
  for (const node of nodesOf(parent)) {
    const text = textOf(node);
    if (text !== null) add(text, style, found);
    else if (isElement(node)) readElement(node, styles, style, found);
  }
}

function readElement(element: Element, styles: OdtStyles, style: OdtStyle, found: OdtInline): void {
  const name = element.localName ?? '';
  if (SKIPPED.has(name) || isDescription(element)) return;
  if (SPACES.has(name)) found[style.hidden ? 'hidden' : 'text'] += SPACES.get(name) ?? '';
  else if (name === 'hidden-text') readHiddenText(element, styles, style, found);
  else if (name === 'note') found.notes.push(element);
  else if (name === 'text-box') found.boxes.push(element);
  else if (name === 'span') {
    const own = styles.of('text', attributeOf(element, 'style-name'));
    const bold = own.bold ?? style.bold;
    const size = own.size ?? style.size;
    readNodes(element, styles, { ...style, bold, size, hidden: style.hidden || own.hidden }, found);
  } else readNodes(element, styles, style, found);
}

const isHiddenField = (field: Element) => attributeOf(field, 'is-hidden') === 'true';

/** Text under a condition: while it is hidden, the element says elsewhere what it would show. */
function readHiddenText(element: Element, styles: OdtStyles, style: OdtStyle, found: OdtInline): void {
  if (!isHiddenField(element)) return readNodes(element, styles, style, found);
  add(attributeOf(element, 'string-value') ?? '', { ...style, hidden: true }, found);
}

/** What a picture is called; a field that shows the title of the document has the same name in another namespace. */
function isDescription(element: Element): boolean {
  return /^(?:title|desc)$/u.test(element.localName ?? '') && (element.namespaceURI ?? '').includes('svg');
}

function add(text: string, style: OdtStyle, found: OdtInline): void {
  // Line ends in the file itself mean no more than a space.
  if (style.hidden) {
    found.hidden += text.replace(/\s+/gu, ' ');
    return;
  }
  found.text += text.replace(/\s+/gu, ' ');
  if (text.trim() === '') return;
  found.bold &&= style.bold === true;
  found.size ??= style.size;
}
