import { paragraphsIn, writtenWords } from '../extracted-text';
import type { LookedPassage } from '../inferred-headings';
import { ListDepths } from '../list-depths';
import { headingLevel } from '../style-roles';
import { cellText, rowPassages } from '../table-rows';
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';
import { inlineOf, type OdtInline } from './inline';
import { OdtLists, type OpenList } from './lists';
import type { OdtStyle, OdtStyles } from './styles';
import { cellsOf, gridOf, isLayout } from './tables';

/** No text, or text that the author took out. */
const SKIPPED = new Set([
  'tracked-changes',
  'forms',
  'annotation',
  'title',
  'desc',
  'table-of-content-source',
]);
const CONTENTS = new Set([
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
]);

/** An item whose first paragraph is still to come, or came last. */
interface OpenItem {
  list: OpenList;
  start: number | null;
  passage: LookedPassage | null;
}

interface Place {
  list: OpenList | null;
  item: OpenItem | null;
  isContents: boolean;
  /** In a section that its author hid. */
  isHidden: boolean;
}

const OUTSIDE: Place = { list: null, item: null, isContents: false, isHidden: false };

/** Reads the blocks of a part in order; notes and text boxes come behind the block that they hang at. */
export class OdtBlockReader {
  readonly passages: LookedPassage[] = [];
  /** The text of the first paragraph that has the style of a title. */
  title: string | null = null;
  private readonly depths = new ListDepths();
  private notes: Element[] = [];

  constructor(
    private readonly styles: OdtStyles,
    private readonly lists: OdtLists = new OdtLists(styles),
  ) {}

  read(parent: Element): this {
    this.readBlocks(parent, OUTSIDE);
    this.addNotes();
    return this;
  }

  private readBlocks(parent: Element, place: Place): void {
    for (const block of childrenOf(parent)) this.readBlock(block, place);
  }

  private readBlock(block: Element, place: Place): void {
    const name = block.localName ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'p' || name === 'h') this.readParagraph(block, place);
    else if (name === 'list') this.readList(block, place, false);
    else if (name === 'table') this.readTable(block, place);
    else
      this.readBlocks(block, {
        ...place,
        isContents: place.isContents || CONTENTS.has(name),
        isHidden: place.isHidden || isHiddenSection(block),
      });
  }

  private readList(list: Element, place: Place, again: boolean): void {
    const open = this.lists.open(list, place.list, again);
    for (const item of childrenOf(list)) {
      const isItem = item.localName === 'list-item';
      if (!isItem && item.localName !== 'list-header') continue;
      const start = numberOf(item, 'start-value');
      const inItem = { ...place, list: open, item: isItem ? { list: open, start, passage: null } : null };
      let hadList = false;
      for (const block of childrenOf(item))
        if (block.localName === 'list') {
          this.readList(block, inItem, hadList);
          hadList = true;
        } else this.readBlock(block, inItem);
    }
  }

  private readParagraph(paragraph: Element, place: Place): void {
    const style = this.styles.of('paragraph', attributeOf(paragraph, 'style-name'));
    const hidden = style.hidden || place.isHidden;
    const inline = inlineOf(paragraph, this.styles, { ...style, hidden });
    this.add(paragraph, style, inline, place);
    for (const text of paragraphsIn(inline.hidden))
      this.passages.push({ kind: 'paragraph', text, leftOut: 'hidden' });
    this.notes.push(...inline.notes);
    for (const box of inline.boxes) this.readBlocks(box, { ...place, list: null, item: null });
  }

  private add(paragraph: Element, style: OdtStyle, inline: OdtInline, place: Place): void {
    const text = writtenWords(inline.text);
    const level = levelOf(paragraph, style);
    if (place.isContents || style.role === 'contents') {
      this.passages.push({ kind: 'paragraph', text, leftOut: 'contents' });
    } else if (level !== null) this.addHeading(paragraph, style, text, level, place);
    else if (place.item) this.addItem(place.item, text, inline);
    else if (text !== '') {
      this.addNotes();
      if (!place.list) this.depths.interrupt(0);
      const looks = inline.bold ? { looks: { size: inline.size } } : {};
      const quoted = style.role === 'quote' ? { quoted: true } : {};
      for (const part of paragraphsIn(inline.text))
        this.passages.push({ kind: 'paragraph', text: part, ...quoted, ...looks });
    }
  }

  private addHeading(paragraph: Element, style: OdtStyle, text: string, level: number, place: Place): void {
    const isListed = attributeOf(paragraph, 'is-list-header') !== 'true' && paragraph.localName === 'h';
    const start =
      attributeOf(paragraph, 'restart-numbering') === 'true' ? numberOf(paragraph, 'start-value') : null;
    const number = !isListed
      ? null
      : place.item
        ? this.lists.number(place.item.list, place.item.start)
        : style.list === ''
          ? null
          : this.lists.headingNumber(level, start);
    if (text === '') return;
    this.addNotes();
    this.depths.end();
    if (style.role === 'title') this.title ??= text;
    this.passages.push({ kind: 'heading', level, text, ...(number === null ? {} : { number }) });
  }

  /** The paragraphs that an item begins with are one; what comes after a list in it stands alone. */
  private addItem(item: OpenItem, text: string, inline: OdtInline): void {
    if (item.passage !== null) {
      if (text === '') return;
      if (this.passages.at(-1) === item.passage) item.passage.text += ` ${text}`;
      else this.passages.push({ kind: 'paragraph', text });
      return;
    }
    const number = this.lists.number(item.list, item.start);
    const level = item.list.level;
    const depth = this.depths.next({ list: item.list.id, level, indent: level });
    const looks = inline.bold ? { looks: { size: inline.size } } : {};
    item.passage = { kind: 'item', depth, text, ...(number === null ? {} : { number }), ...looks };
    this.passages.push(item.passage);
  }

  private readTable(table: Element, place: Place): void {
    if (place.isContents || isLayout(table)) {
      for (const cell of cellsOf(table)) this.readBlocks(cell, { ...place, list: null, item: null });
      return;
    }
    const hidden: LookedPassage[] = [];
    const rows = gridOf(table, this.styles, (cell) => this.readCell(cell, place, hidden));
    this.passages.push(...rowPassages(rows), ...hidden);
  }

  /** The words of a cell with all its paragraphs; what it says as headings or items is part of the row. */
  private readCell(cell: Element, { isHidden }: Place, hidden: LookedPassage[]): string {
    const reader = new OdtBlockReader(this.styles, this.lists);
    reader.readBlocks(cell, { ...OUTSIDE, isHidden });
    this.notes.push(...reader.notes);
    hidden.push(...reader.passages.filter(({ leftOut }) => leftOut === 'hidden'));
    return cellText(reader.passages);
  }

  /** A note is read where it does not come between a list or table and what leads in to it. */
  private addNotes(): void {
    const notes = this.notes;
    this.notes = [];
    for (const note of notes) {
      const body = childOf(note, 'note-body');
      if (!body) continue;
      const reader = new OdtBlockReader(this.styles, this.lists);
      reader.readBlocks(body, OUTSIDE);
      for (const { text, leftOut } of reader.passages)
        this.passages.push({ kind: 'paragraph', text, ...(leftOut === 'hidden' ? { leftOut } : {}) });
    }
  }
}

function isHiddenSection(block: Element): boolean {
  if (block.localName !== 'section') return false;
  return attributeOf(block, 'display') === 'none' || attributeOf(block, 'is-hidden') === 'true';
}

/** The level of a heading from 1, null for text. */
function levelOf(paragraph: Element, style: OdtStyle): number | null {
  if (style.role === 'title') return 1;
  if (paragraph.localName === 'h') return Math.max(numberOf(paragraph, 'outline-level') ?? 1, 1);
  return headingLevel(style.role);
}
