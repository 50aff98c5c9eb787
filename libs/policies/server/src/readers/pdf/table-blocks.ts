import { joinLines, Vocabulary } from './line-ends';
import type { Block } from './layout';
import { lineOf } from './rows';
import type { TableRow } from './sides';

/** The rows of a table as blocks; a bold first row above plain ones names the columns of the others. */
export function tableBlocks(rows: readonly TableRow[], page: number): Block[] {
  const words = new Vocabulary(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ text }) => text))),
  );
  const texts = rows.map(({ cells }) =>
    cells.map((cell) =>
      joinLines(
        cell.map(({ text }) => text),
        words,
      ),
    ),
  );
  const hasHead = rows[0]?.bold === true && rows.slice(1).some(({ bold }) => !bold);
  return rows.map((row, index) => ({
    kind: 'row',
    lines: [lineOf(row.cells.flat(), page)],
    page,
    cells: texts[index] ?? [],
    ...(hasHead && index > 0 ? { heads: texts[0] ?? [] } : {}),
  }));
}
