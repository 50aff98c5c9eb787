import { paragraphsIn, writtenWords } from '../extracted-text';
import type { LookedPassage } from '../inferred-headings';
import { ListDepths } from '../list-depths';
import { cellText, rowPassages } from '../table-rows';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
} from '@leidraad/shared/server/reading';
import { type Inline, InlineReader, NO_INLINE } from './inline';
import { paragraphIn, type ParagraphKind } from './paragraph-kind';
import type { WordContext } from './word-context';
import { type CellWords, cellsOf, gridOf, isLayout, rowsOf } from './tables';

/** No text, or text that the author took out. */
const SKIPPED = new Set(['del', 'moveFrom', 'sectPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tcPr']);

/** Reads the blocks of one part in order; notes and text boxes come behind the block that they hang at. */
export class BlockReader {
  readonly passages: LookedPassage[] = [];
  /** The text of the first paragraph that has the style of a title. */
  title: string | null = null;
  private readonly inline: InlineReader;
  private readonly depths = new ListDepths();
  private carried: Inline = NO_INLINE;
  private notes: string[] = [];

  constructor(private readonly context: WordContext) {
    this.inline = new InlineReader(context.styles);
  }

  read(parent: Element): this {
    this.readBlocks(parent, false);
    this.addNotes();
    return this;
  }

  private readBlocks(parent: Element, isContents: boolean): void {
    for (const block of childrenOf(parent)) {
      const name = block.localName ?? '';
      if (SKIPPED.has(name)) continue;
      if (name === 'p') this.readParagraph(block, isContents);
      else if (name === 'tbl') this.readTable(block, isContents);
      else if (name === 'altChunk') this.addImported(block);
      else if (name === 'sdt') this.readBlocks(block, isContents || isContentsGallery(block));
      else if (name === 'AlternateContent') {
        const one = childOf(block, 'Choice') ?? childOf(block, 'Fallback');
        if (one) this.readBlocks(one, isContents);
      } else this.readBlocks(block, isContents);
    }
  }

  private readParagraph(paragraph: Element, inContents: boolean): void {
    const kind = paragraphIn(paragraph, this.context);
    const inline = this.inline.read(paragraph, this.carried, kind.style);
    if (goesOnInNext(paragraph)) {
      this.carried = inline;
      return;
    }
    this.carried = NO_INLINE;
    const isContents = inContents || kind.isContents || inline.contents * 2 > inline.text.trim().length;
    this.add(kind, inline, isContents);
    this.passages.push(...paragraphsIn(inline.hidden).map((text) => hiddenPassage(text)));
    this.notes.push(...inline.notes);
    for (const box of inline.boxes) this.readBlocks(box, false);
  }

  private add(kind: ParagraphKind, inline: Inline, isContents: boolean): void {
    // An empty paragraph in a list shows its number and so counts.
    const number = kind.place ? this.context.numberOf(kind.place) : null;
    const text = writtenWords(inline.text);
    if (text === '') return;
    const numbered = number === null ? {} : { number };
    if (isContents) this.passages.push({ kind: 'paragraph', text, leftOut: 'contents' });
    else if (kind.heading !== null) {
      this.addNotes();
      this.depths.end();
      if (kind.isTitle) this.title ??= text;
      this.passages.push({ kind: 'heading', level: kind.heading, text, ...numbered });
    } else {
      const looks = inline.bold ? { looks: { size: inline.size ?? kind.style.size } } : {};
      if (kind.position) {
        const depth = this.depths.next(kind.position);
        this.passages.push({ kind: 'item', depth, text, ...numbered, ...looks });
      } else {
        this.addNotes();
        this.depths.interrupt(kind.indent);
        const quoted = kind.quoted ? { quoted: true } : {};
        for (const part of paragraphsIn(inline.text))
          this.passages.push({ kind: 'paragraph', text: part, ...quoted, ...looks });
      }
    }
  }

  private addImported(chunk: Element): void {
    this.addNotes();
    this.depths.end();
    this.passages.push(...this.context.importedAs(attributeOf(chunk, 'id') ?? ''));
  }

  private readTable(table: Element, isContents: boolean): void {
    if (isContents || isLayout(table)) {
      for (const row of rowsOf(table)) for (const cell of cellsOf(row)) this.readBlocks(cell, isContents);
      return;
    }
    this.passages.push(...rowPassages(gridOf(table, (cell) => this.readCell(cell))));
    this.passages.push(...this.hiddenInCells);
    this.hiddenInCells = [];
  }

  /** The words of a cell with all its paragraphs; what it says as headings or items is part of the row. */
  private readCell(cell: Element): CellWords {
    const reader = new BlockReader({ ...this.context, noteOf: () => null });
    const own = reader.read(cell).passages;
    this.notes.push(...reader.seenNotes);
    const seen = own.filter(({ leftOut }) => leftOut !== 'hidden');
    this.hiddenInCells.push(...own.filter(({ leftOut }) => leftOut === 'hidden'));
    return {
      text: cellText(seen),
      bold: seen.length > 0 && seen.every((passage) => passage.looks !== undefined),
    };
  }

  /** What was hidden in the table that is being read; it comes behind its rows. */
  private hiddenInCells: LookedPassage[] = [];

  /** Every note that was named, also where the context has no text for it. */
  private readonly seenNotes: string[] = [];

  /** A note is read where it does not come between a list or table and what leads in to it. */
  private addNotes(): void {
    const notes = this.notes;
    this.notes = [];
    this.seenNotes.push(...notes);
    for (const name of notes) {
      const note = this.context.noteOf(name);
      if (!note) continue;
      const reader = new BlockReader({ ...this.context, noteOf: () => null });
      for (const { text, leftOut } of reader.read(note).passages)
        this.passages.push(leftOut === 'hidden' ? hiddenPassage(text) : { kind: 'paragraph', text });
    }
  }
}

const hiddenPassage = (text: string): LookedPassage => ({ kind: 'paragraph', text, leftOut: 'hidden' });

/** Its words and those of the next paragraph are one: its end was deleted, or it is the large first letter. */
function goesOnInNext(paragraph: Element): boolean {
  const properties = childOf(paragraph, 'pPr');
  const mark = childOf(properties, 'rPr');
  if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) return true;
  return /^(?:drop|margin)$/u.test(attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? '');
}

function isContentsGallery(control: Element): boolean {
  const properties = childOf(control, 'sdtPr');
  if (!properties) return false;
  for (const gallery of descendantsOf(properties, 'docPartGallery'))
    if (/^table of contents$/iu.test(attributeOf(gallery, 'val') ?? '')) return true;
  return false;
}
