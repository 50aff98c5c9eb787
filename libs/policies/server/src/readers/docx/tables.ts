import type { Cell, Row } from '../table-rows';
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';
import { isOn } from './styles';

/** Elements that only wrap rows or cells: content controls, insertions. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

/** The rows of a table, without those that the author took out. */
export function* rowsOf(table: Element): Generator<Element> {
  for (const row of wrapped(table, 'tr')) {
    const properties = childOf(row, 'trPr');
    if (!childOf(properties, 'del')) yield row;
  }
}

export function* cellsOf(row: Element): Generator<Element> {
  yield* wrapped(row, 'tc');
}

function* wrapped(parent: Element, name: string): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.localName === name) yield child;
    else if (WRAPPERS.has(child.localName ?? '')) yield* wrapped(child, name);
  }
}

/** A table that only arranges a page: one column, or tables in its cells. */
export function isLayout(table: Element): boolean {
  let widest = 0;
  for (const row of rowsOf(table)) {
    const cells = [...cellsOf(row)];
    widest = Math.max(widest, cells.length);
    if (cells.some((cell) => childOf(cell, 'tbl'))) return true;
  }
  return widest < 2;
}

export interface CellWords {
  text: string;
  /** Every word is bold. */
  bold: boolean;
}

/** The rows as a grid. `read`: the words of a cell. A head says so itself, or is a first row all in bold. */
export function gridOf(table: Element, read: (cell: Element) => CellWords): Row[] {
  const rows: Row[] = [];
  const reaching = new Map<number, Cell>();
  for (const row of rowsOf(table)) {
    const cells: Cell[] = [];
    const before = numberOf(childOf(row, 'trPr', 'gridBefore'), 'val') ?? 0;
    if (before > 0) cells.push({ text: '', across: before, down: 1 });
    let column = before;
    let bold = true;
    for (const element of cellsOf(row)) {
      const words = read(element);
      const across = Math.min(numberOf(childOf(element, 'tcPr', 'gridSpan'), 'val') ?? 1, MOST_ACROSS);
      const cell = { text: words.text, across, down: 1 };
      const open = reaching.get(column);
      if (goesOn(element) && open) open.down += 1;
      else {
        cells.push(cell);
        reaching.set(column, cell);
        bold &&= words.bold;
      }
      column += across;
    }
    const isHead = saysItIsHead(row) || (rows.length === 0 && bold);
    rows.push({ cells, isHead: isHead && rows.every((above) => above.isHead) });
  }
  // A table that is bold from top to bottom has no head.
  return rows.length > 1 && rows.every((row) => row.isHead)
    ? rows.map((row) => ({ ...row, isHead: false }))
    : rows;
}

/** Wider than any page. */
const MOST_ACROSS = 200;

/** A cell that is the lower part of the one above it. */
function goesOn(cell: Element): boolean {
  const merge = childOf(cell, 'tcPr', 'vMerge');
  return merge !== null && attributeOf(merge, 'val') !== 'restart';
}

function saysItIsHead(row: Element): boolean {
  const properties = childOf(row, 'trPr');
  if (isOn(properties, 'tblHeader')) return true;
  const style = childOf(properties, 'cnfStyle');
  return attributeOf(style, 'firstRow') === '1' || (attributeOf(style, 'val') ?? '').startsWith('1');
}
