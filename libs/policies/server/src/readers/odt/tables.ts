import type { Row } from '../table-rows';
import { attributeOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';
import type { OdtStyles } from './styles';

const ROW_GROUPS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

interface TableRow {
  row: Element;
  isHead: boolean;
}

function* rowsOf(table: Element, isHead = false): Generator<TableRow> {
  for (const child of childrenOf(table)) {
    const name = child.localName ?? '';
    if (name === 'table-row') yield { row: child, isHead };
    else if (ROW_GROUPS.has(name)) yield* rowsOf(child, isHead || name === 'table-header-rows');
  }
}

/** Every cell of a table in order; of merged cells the one that has the words. */
export function* cellsOf(table: Element): Generator<Element> {
  for (const { row } of rowsOf(table)) yield* childrenOf(row, 'table-cell');
}

/** A table that only arranges a page: one column, or tables in its cells. */
export function isLayout(table: Element): boolean {
  let widest = 0;
  for (const { row } of rowsOf(table)) {
    const cells = [...childrenOf(row, 'table-cell')];
    widest = Math.max(widest, cells.length);
    for (const cell of cells) if (!childrenOf(cell, 'table').next().done) return true;
  }
  return widest < 2;
}

/** The rows as a grid. `read`: the words of a cell. A head says so itself, or all its paragraphs have the style of one. */
export function gridOf(table: Element, styles: OdtStyles, read: (cell: Element) => string): Row[] {
  const rows: Row[] = [];
  for (const { row, isHead } of rowsOf(table)) {
    const cells = [...childrenOf(row, 'table-cell')];
    rows.push({
      isHead: isHead || cells.every((cell) => isHeadCell(cell, styles)),
      cells: cells.map((cell) => ({
        text: read(cell),
        across: numberOf(cell, 'number-columns-spanned') ?? 1,
        down: numberOf(cell, 'number-rows-spanned') ?? 1,
      })),
    });
  }
  return rows;
}

function isHeadCell(cell: Element, styles: OdtStyles): boolean {
  const paragraphs = [...childrenOf(cell, 'p')];
  return paragraphs.every(
    (paragraph) => styles.of('paragraph', attributeOf(paragraph, 'style-name')).role === 'table-head',
  );
}
