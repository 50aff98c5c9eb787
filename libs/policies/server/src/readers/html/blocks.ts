import type { LeftOutReason } from '@leidraad/policies/model';
import type { Element, Nodes } from 'hast';
import { paragraphsIn, type ReadPassage, writtenWords } from '../extracted-text';
import { ListDepths } from '../list-depths';
import { cellText, rowPassages } from '../table-rows';
import { childrenOf, elementsOf, isBlock, isHidden, isNoText, isUnseen } from './html-elements';
import { gridOf, isLayout } from './html-tables';
import { hiddenTexts, inlineText, isNoteMark } from './inline-text';
import { ItemNumbers } from './item-numbers';
import { isTextPart, pagePart } from './page-parts';

/** An item whose first words are still to come, or came last. */
interface OpenItem {
  number: string | null;
  list: string;
  level: number;
  passage: ReadPassage | null;
}

interface Place {
  item: OpenItem | null;
  /** How many lists this place is in. */
  level: number;
  list: string;
  quoted: boolean;
  isPre: boolean;
  inText: boolean;
  leftOut: LeftOutReason | null;
}

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const HEADING = /^h(?<level>[1-6])$/u;

/** Reads the blocks of a page in order. Only text is taken: nothing of the page runs, and nothing is fetched. */
export class HtmlBlockReader {
  readonly passages: ReadPassage[] = [];
  private readonly depths = new ListDepths();
  private words: string[] = [];
  /** What was hidden in the paragraph that is being read; it comes behind it. */
  private hidden: ReadPassage[] = [];
  private lists = 0;

  read(page: Nodes): ReadPassage[] {
    const place: Place = {
      item: null,
      level: 0,
      list: '',
      quoted: false,
      isPre: false,
      inText: false,
      leftOut: null,
    };
    this.readNodes(page, place);
    this.flush(place);
    return this.passages;
  }

  private readNodes(parent: Nodes, place: Place): void {
    for (const node of childrenOf(parent)) this.readNode(node, place);
  }

  private readNode(node: Nodes, place: Place): void {
    if (node.type !== 'element') {
      this.words.push(inlineText(node, place.isPre));
      return;
    }
    if (isNoText(node) || isNoteMark(node)) return;
    if (isHidden(node)) this.hide(node, place);
    else if (isBlock(node)) {
      this.flush(place);
      const inside = placeIn(node, place);
      this.readBlock(node, inside);
      this.flush(inside);
    } else if (node.tagName !== 'q' && node.children.some((child) => child.type === 'element'))
      this.readNodes(node, place);
    else this.words.push(inlineText(node, place.isPre));
  }

  /** What nobody sees is left out, and still to be seen and put back: with its headings and items as if it were text. */
  private hide(element: Element, place: Place): void {
    if (isBlock(element)) this.flush(place);
    for (const passage of new HtmlBlockReader().read({ type: 'root', children: element.children }))
      this.hidden.push({ ...passage, leftOut: 'hidden' });
    if (isBlock(element)) this.flush(place);
  }

  /** The same within something that is read as one: a heading, a table. */
  private addHiddenIn(element: Element): void {
    for (const text of hiddenTexts(element))
      this.passages.push({ kind: 'paragraph', text, leftOut: 'hidden' });
  }

  private readBlock(block: Element, place: Place): void {
    const level = HEADING.exec(block.tagName)?.groups?.['level'];
    if (level !== undefined) this.readHeading(block, Number(level), place);
    else if (LISTS.has(block.tagName)) this.readList(block, place);
    else if (block.tagName === 'dd' || block.tagName === 'li') this.readLooseItem(block, place);
    else if (block.tagName === 'table' && !isLayout(block)) this.readTable(block, place);
    else this.readNodes(block, place);
  }

  private readHeading(heading: Element, level: number, place: Place): void {
    const text = writtenWords(inlineText(heading));
    if (text === '') return this.addHiddenIn(heading);
    this.depths.end();
    this.passages.push({ kind: 'heading', level, text, ...leftOutIn(place) });
    this.addHiddenIn(heading);
  }

  private readList(list: Element, place: Place): void {
    const numbers = new ItemNumbers(list);
    const level = place.level + 1;
    if (place.level === 0) this.lists += 1;
    const inList = { ...place, level, list: String(this.lists), item: null };
    for (const child of childrenOf(list)) {
      if (child.type !== 'element' || child.tagName !== 'li') {
        this.readNode(child, inList);
        continue;
      }
      if (isUnseen(child)) {
        // A browser does not count it either.
        this.flush(inList);
        this.readNode(child, inList);
        continue;
      }
      this.flush(inList);
      const item = { number: numbers.of(child), list: inList.list, level, passage: null };
      const inItem = { ...inList, item, inText: true };
      this.readNodes(child, inItem);
      this.flush(inItem);
    }
  }

  /** An item outside of a list; what is said about a term hangs under it as an item does under what leads in to it. */
  private readLooseItem(element: Element, place: Place): void {
    this.lists += 1;
    const level = place.level + 1;
    const item = { number: null, list: String(this.lists), level, passage: null };
    const inItem = { ...place, level, item };
    this.readNodes(element, inItem);
    this.flush(inItem);
  }

  private readTable(table: Element, place: Place): void {
    for (const child of elementsOf(table))
      if (child.tagName === 'caption') {
        this.words.push(inlineText(child));
        this.flush({ ...place, item: null });
      }
    for (const row of rowPassages(gridOf(table, wordsOfCell)))
      this.passages.push({ ...row, ...leftOutIn(place) });
    this.addHiddenIn(table);
  }

  /** Ends a paragraph; an empty line inside it parts two. */
  private flush(place: Place): void {
    if (this.words.length === 0 && this.hidden.length === 0) return;
    const text = this.words.join('');
    this.words = [];
    for (const words of paragraphsIn(text)) this.add(words, place);
    this.passages.push(...this.hidden);
    this.hidden = [];
  }

  private add(text: string, place: Place): void {
    const { item, quoted } = place;
    if (item && !quoted) return this.addToItem(text, item, place);
    if (place.level === 0) this.depths.interrupt(0);
    this.passages.push({ kind: 'paragraph', text, ...(quoted ? { quoted } : {}), ...leftOutIn(place) });
  }

  /** The paragraphs that an item begins with are one; what comes after a list in it stands alone. */
  private addToItem(text: string, item: OpenItem, place: Place): void {
    if (item.passage === null) {
      const depth = this.depths.next({ list: item.list, level: item.level, indent: item.level });
      const number = item.number === null ? {} : { number: item.number };
      item.passage = { kind: 'item', depth, text, ...number, ...leftOutIn(place) };
      this.passages.push(item.passage);
    } else if (this.passages.at(-1) === item.passage) item.passage.text += ` ${text}`;
    else this.passages.push({ kind: 'paragraph', text, ...leftOutIn(place) });
  }
}

const wordsOfCell = (cell: Element) => cellText(new HtmlBlockReader().read(cell));

function placeIn(block: Element, place: Place): Place {
  const leftOut = place.leftOut ?? pagePart(block, place.inText);
  return {
    ...place,
    leftOut,
    quoted: place.quoted || block.tagName === 'blockquote',
    isPre: place.isPre || block.tagName === 'pre',
    inText: place.inText || isTextPart(block),
  };
}

const leftOutIn = ({ leftOut }: Place) => (leftOut === null ? {} : { leftOut });
