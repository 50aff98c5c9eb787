import type { ReadPassage } from './extracted-text';

/** A cell with its words on one line. */
export interface Cell {
  text: string;
  /** Columns it takes. */
  across: number;
  /** Rows it takes, itself included; more than there are means: to the end. */
  down: number;
}

export interface Row {
  cells: readonly Cell[];
  /** Names its columns. */
  isHead: boolean;
}

/** Wider tables are no tables of text. */
const MOST_COLUMNS = 200;
/** Characters that one table may say again; a hostile table says one cell in a hundred thousand rows. */
const MOST_REPEATED = 100_000;

/**
 * The rows of a table as passages, cells apart by ' | '. A cell that reaches down over more rows says its words in each of
 * them: every row means what it says on its own. Rows under a head know the words above their columns.
 */
export function rowPassages(rows: readonly Row[]): ReadPassage[] {
  const passages: ReadPassage[] = [];
  const grid = new Grid();
  let heads: readonly string[] | undefined;
  for (const row of rows) {
    const texts = grid.next(row.cells);
    if (row.cells.every((cell) => cell.text === '')) continue;
    const text = texts.join(' | ');
    if (row.isHead) {
      passages.push({ kind: 'row', text });
      heads = texts;
    } else passages.push({ kind: 'row', text, ...(heads ? { heads } : {}) });
  }
  return passages;
}

/** The words of a cell that holds paragraphs and lists, each item behind its number: what a reader of the table sees. */
export function cellText(passages: readonly ReadPassage[]): string {
  return passages
    .filter(({ leftOut }) => leftOut === undefined)
    .map(
      (passage) =>
        ('number' in passage && passage.number !== undefined ? `${passage.number}. ` : '') + passage.text,
    )
    .join(' ');
}

interface Reaching {
  text: string;
  /** The last row that it takes. */
  until: number;
}

/** Keeps by column what reaches down from the rows before. */
class Grid {
  private readonly above: Reaching[] = [];
  private row = 0;
  private repeated = 0;

  /** The words of all cells of the next row, those from above in their place. */
  next(cells: readonly Cell[]): string[] {
    const texts: string[] = [];
    let column = this.takeFromAbove(0, texts);
    for (const { text, across, down } of cells) {
      texts.push(text);
      const cell = { text, until: this.row + down - 1 };
      for (let i = 0; i < across && column < MOST_COLUMNS; i++, column++) this.above[column] = cell;
      column = this.takeFromAbove(column, texts);
    }
    this.row += 1;
    return texts;
  }

  private takeFromAbove(from: number, texts: string[]): number {
    let column = from;
    for (let cell = this.above[column]; cell && cell.until >= this.row; cell = this.above[column]) {
      // What is wide as well is said once; what was put there in this very row is not above it.
      const isNew = column === 0 || this.above[column - 1] !== cell;
      this.repeated += isNew ? cell.text.length : 0;
      if (isNew && this.repeated <= MOST_REPEATED) texts.push(cell.text);
      column += 1;
    }
    return column;
  }
}
