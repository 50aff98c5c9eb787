import { attributeOf, childOf, childrenOf, type Element } from '@leidraad/shared/server/reading';
import { Fields, isContentsField } from './fields';
import { isOn, type Style, type Styles } from './styles';
import { symbol } from './symbols';

/** What is in a paragraph. */
export interface Inline {
  /** With `\n` for the line breaks of the author. */
  text: string;
  /** What its author hid. */
  hidden: string;
  /** How many of its letters belong to a contents list. */
  contents: number;
  /** Every word is bold. */
  bold: boolean;
  /** Of the first words, in half points; null where they have the size of the style. */
  size: number | null;
  /** Footnotes and endnotes, by what they are called in the file: 'footnote 3'. */
  notes: string[];
  /** Text boxes that hang at this paragraph. */
  boxes: Element[];
}

export const NO_INLINE: Readonly<Inline> = {
  text: '',
  hidden: '',
  contents: 0,
  bold: true,
  size: null,
  notes: [],
  boxes: [],
};

/** No text, or text that the author took out. */
const SKIPPED = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'rt',
]);
/** What is drawn: its text boxes hold text, the rest is a picture. */
const DRAWN = new Set(['drawing', 'pict', 'object']);
const SPACES: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
]);

/**
 * Reads the words of paragraphs in order: insertions as text, deletions not, links as their text, fields as what they
 * show. Fields go on over paragraphs, so one reader reads one part from its start to its end.
 */
export class InlineReader {
  private readonly fields = new Fields();
  private found: Inline = { ...NO_INLINE };
  private style: Pick<Style, 'bold' | 'hidden'> = { bold: false, hidden: false };

  constructor(private readonly styles: Styles) {}

  /** `before`: what a paragraph whose end was deleted passes on to this one. `style`: of the paragraph. */
  read(paragraph: Element, before: Inline, style: Style): Inline {
    this.found = { ...before, notes: [...before.notes], boxes: [...before.boxes] };
    this.style = style;
    this.readNodes(paragraph);
    return this.found;
  }

  private readNodes(parent: Element): void {
    for (const child of childrenOf(parent)) this.readNode(child);
  }

  private readNode(node: Element): void {
    const name = node.localName ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'r') this.readRun(node);
    else if (name === 'fldSimple') this.readSimpleField(node);
    else if (name === 'AlternateContent') this.readAlternative(node);
    else if (DRAWN.has(name)) this.found.boxes.push(...boxesIn(node));
    else if (name === 't') this.add(wordsOf(node), this.style.bold, null);
    else this.readNodes(node);
  }

  private readSimpleField(node: Element): void {
    const before = this.found.text.length;
    this.readNodes(node);
    if (isContentsField(attributeOf(node, 'instr') ?? ''))
      this.found.contents += this.found.text.length - before;
  }

  private readRun(run: Element): void {
    const properties = childOf(run, 'rPr');
    const styleId = properties && attributeOf(childOf(properties, 'rStyle'), 'val');
    const style = styleId === null ? null : this.styles.of(styleId);
    if (isOn(properties, 'vanish') ?? (style?.hidden || this.style.hidden)) return this.readHiddenRun(run);
    const bold = isOn(properties, 'b') ?? (style?.bold || this.style.bold);
    const size = properties && sizeOf(properties);
    for (const node of childrenOf(run)) this.readRunNode(node, bold, size);
  }

  private readRunNode(node: Element, bold: boolean, size: number | null): void {
    const name = node.localName ?? '';
    if (name === 't') this.add(wordsOf(node), bold, size);
    else if (SPACES.has(name)) this.add(SPACES.get(name) ?? '', bold, null);
    else if (name === 'noBreakHyphen') this.add('-', bold, null);
    else if (name === 'sym')
      this.add(symbol(attributeOf(node, 'font') ?? '', attributeOf(node, 'char') ?? ''), bold, null);
    else if (name === 'fldChar') this.fields.mark(attributeOf(node, 'fldCharType'));
    else if (name === 'instrText') this.fields.instruct(node.textContent ?? '');
    else if (name === 'footnoteReference') this.found.notes.push(`footnote ${attributeOf(node, 'id')}`);
    else if (name === 'endnoteReference') this.found.notes.push(`endnote ${attributeOf(node, 'id')}`);
    else this.readNode(node);
  }

  /** Fields begin and end in hidden runs too. */
  private readHiddenRun(run: Element): void {
    for (const node of childrenOf(run)) {
      if (node.localName === 't' && this.fields.shows) this.found.hidden += wordsOf(node);
      if (SPACES.has(node.localName ?? '')) this.found.hidden += ' ';
      if (node.localName === 'fldChar') this.fields.mark(attributeOf(node, 'fldCharType'));
      if (node.localName === 'instrText') this.fields.instruct(node.textContent ?? '');
    }
  }

  /** The same thing for newer and for older programs: one of them. */
  private readAlternative(node: Element): void {
    const one = childOf(node, 'Choice') ?? childOf(node, 'Fallback');
    if (one) for (const child of childrenOf(one)) this.readRunNode(child, this.style.bold, null);
  }

  private add(text: string, bold: boolean, size: number | null): void {
    if (!this.fields.shows) return;
    this.found.text += text;
    if (this.fields.isContents) this.found.contents += text.length;
    if (text.trim() === '') return;
    this.found.bold &&= bold;
    this.found.size ??= size;
  }
}

/** Line ends in the file itself mean no more than a space. */
const wordsOf = (node: Element) => (node.textContent ?? '').replace(/\s+/gu, ' ');

function sizeOf(properties: Element): number | null {
  const size = Number(attributeOf(childOf(properties, 'sz'), 'val') ?? Number.NaN);
  return Number.isFinite(size) ? size : null;
}

/** The text boxes in a drawing; boxes in boxes are found when the box is read. */
function boxesIn(drawing: Element): Element[] {
  const boxes: Element[] = [];
  const search = (parent: Element): void => {
    const alternative = parent.localName === 'AlternateContent' ? childOf(parent, 'Choice') : null;
    for (const child of childrenOf(alternative ?? parent))
      if (child.localName === 'txbxContent') boxes.push(child);
      else search(child);
  };
  search(drawing);
  return boxes;
}
