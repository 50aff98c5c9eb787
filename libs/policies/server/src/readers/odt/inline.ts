import { attributeOf, type Element, isElement, nodesOf, textOf } from '../xml';
import type { OdtStyle, OdtStyles } from './styles';

/** What is in a paragraph. */
export interface OdtInline {
  text: string;
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
const SKIPPED = new Set([
  'annotation',
  'title',
  'desc',
  'ruby-text',
  'note-citation',
  'hidden-text',
  'script',
]);
const SPACES = new Set(['s', 'tab', 'line-break']);

/** The words of a paragraph in order; spaces are elements in this format. */
export function inlineOf(paragraph: Element, styles: OdtStyles, style: OdtStyle): OdtInline {
  const found: OdtInline = { text: '', bold: true, size: null, notes: [], boxes: [] };
  readNodes(paragraph, styles, style, found);
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
  if (SPACES.has(name)) found.text += ' ';
  else if (name === 'note') found.notes.push(element);
  else if (name === 'text-box') found.boxes.push(element);
  else if (name === 'span') {
    const own = styles.of('text', attributeOf(element, 'style-name'));
    if (own.hidden) return;
    readNodes(
      element,
      styles,
      { ...style, bold: own.bold ?? style.bold, size: own.size ?? style.size },
      found,
    );
  } else readNodes(element, styles, style, found);
}

/** What a picture is called; a field that shows the title of the document has the same name in another namespace. */
function isDescription(element: Element): boolean {
  return /^(?:title|desc)$/u.test(element.localName ?? '') && (element.namespaceURI ?? '').includes('svg');
}

function add(text: string, style: OdtStyle, found: OdtInline): void {
  found.text += text;
  if (text.trim() === '') return;
  found.bold &&= style.bold === true;
  found.size ??= style.size;
}
