import type { Element } from 'hast';
import type { Row } from '../table-rows';
import { elementsOf, holds, integerOf, isUnseen, propertyOf } from './html-elements';
import { inlineText } from './inline-text';

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
/** What no row of a table of facts holds. */
const OF_A_PAGE = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'main', 'article', 'section']);

function* rowsOf(table: Element): Generator<{ row: Element; inHead: boolean }> {
  for (const child of elementsOf(table)) {
    if (isUnseen(child)) continue;
    if (child.tagName === 'tr') yield { row: child, inHead: table.tagName === 'thead' };
    else if (GROUPS.has(child.tagName)) yield* rowsOf(child);
  }
}

function cellsOf(row: Element): Element[] {
  return [...elementsOf(row)].filter((cell) => /^t[dh]$/u.test(cell.tagName) && !isUnseen(cell));
}

/** A table that only arranges a page: one column, or parts of a page in its cells. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/u.test(propertyOf(table, 'role')) || holds(table, OF_A_PAGE)) return true;
  for (const { row } of rowsOf(table)) if (cellsOf(row).length > 1) return false;
  return true;
}

const NUMBERED = new Set(['ol']);

/** The rows as a grid. A head stands in `thead`, or has head cells only. `read`: the words of a cell with a numbered list. */
export function gridOf(table: Element, read: (cell: Element) => string): Row[] {
  return [...rowsOf(table)].map(({ row, inHead }) => {
    const cells = cellsOf(row);
    return {
      isHead: inHead || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th')),
      cells: cells.map((cell) => ({
        text: holds(cell, NUMBERED) ? read(cell) : inlineText(cell).trim(),
        across: Math.max(integerOf(cell, 'colSpan') ?? 1, 1),
        down: integerOf(cell, 'rowSpan') === 0 ? Number.MAX_SAFE_INTEGER : (integerOf(cell, 'rowSpan') ?? 1),
      })),
    };
  });
}
