import type { Chunk, Row } from './layout';
import { charactersOf, fill, type Sides, type TableRow } from './sides';

/** Fewest rows of a table: two lines with a gap may be anything. */
const FEWEST_ROWS = 3;
/** Widest white (in points) between two words of one cell. */
const APART = 6;
const LIST_SIGN =
  /^(?:[•●○◦▪■□➢►✓‣·o*\uf000-\uf0ff–—-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]*)$/u;

/**
 * The rows of a table, null when `rows` are not surely one. Sure is: its cells are short, or it is white at the same
 * heights on both sides (columns of running text have their white lines where each paragraph happens to end).
 */
export function tableRows(rows: readonly Row[], sides: Sides): TableRow[] | null {
  const { left } = sides;
  if (isListed(left)) return null;
  const line = lineDistance(rows);
  const both = rows.filter(({ chunks }) => chunks.length > 1).length;
  const isSingle = both >= rows.length * 0.8 && (fill(left) < 0.6 || charactersOf(left) < 15);
  const groups = isSingle ? rows.map((row) => [row]) : grouped(rows, rowStarts(rows, line));
  if (groups.length < FEWEST_ROWS) return null;
  if (!isSingle && !agrees(groups, sides, line)) return null;
  const columns = columnStarts(rows);
  if (columns.length < 2) return null;
  return groups.map((group) => ({
    cells: cellsOf(group, columns),
    bold: group.every(({ chunks }) => chunks.every(({ bold }) => bold)),
  }));
}

/** Bullets or numbers before a text that hangs under them: a list, not a table. */
function isListed(left: readonly Row[]): boolean {
  const signs = left.filter(
    ({ chunks }) => chunks.length === 1 && LIST_SIGN.test(chunks[0]?.text ?? ''),
  ).length;
  return signs > left.length * 0.7;
}

/** Rows with more white above them than lines of one cell have. */
function rowStarts(rows: readonly Row[], line: number): Set<Row> {
  return new Set(rows.filter((row, index) => row.y - (rows[index - 1]?.y ?? -Infinity) > line * 1.2));
}

/** The smallest distance of two lines. */
function lineDistance(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  return Math.min(...steps.filter((step, index) => step > (rows[index]?.size ?? 0) * 0.9), Infinity);
}

function grouped(rows: readonly Row[], starts: ReadonlySet<Row>): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows)
    if (starts.has(row)) groups.push([row]);
    else groups.at(-1)?.push(row);
  return groups;
}

/** Rows start with text on both sides, and where there is white on one side there is white on the other. */
function agrees(groups: readonly Row[][], { left, right }: Sides, line: number): boolean {
  const firsts = groups.flatMap(([first]) => (first ? [first] : []));
  const withBoth = firsts.filter(({ chunks }) => chunks.length > 1).length;
  if (withBoth < groups.length * 0.9) return false;
  const gaps = [left, right].flatMap((side) => [...rowStarts(side, line)]);
  const shared = gaps.filter(({ y }) => firsts.some((first) => Math.abs(first.y - y) < 2)).length;
  return shared >= gaps.length * 0.8;
}

/** Where the columns of a table start: after every strip that none of its text touches. */
function columnStarts(rows: readonly Row[]): number[] {
  const chunks = rows.flatMap((row) => row.chunks).sort((a, b) => a.x0 - b.x0);
  const starts: number[] = [];
  let reached = -Infinity;
  for (const { x0, x1 } of chunks) {
    if (x0 - reached >= APART) starts.push(x0);
    reached = Math.max(reached, x1);
  }
  return starts;
}

function cellsOf(group: readonly Row[], columns: readonly number[]): Chunk[][] {
  return columns.map((from, index) => {
    const to = columns[index + 1] ?? Infinity;
    return group.flatMap(({ chunks, y }) => {
      const own = chunks.filter(({ x0 }) => x0 >= from - 0.5 && x0 < to - 0.5);
      const [first] = own;
      return first ? [{ ...first, y, text: own.map(({ text }) => text).join(' ') }] : [];
    });
  });
}
