import type { Row } from './layout';
import { charactersOf, fill, sidesOf, startOf, type Sides, type TableRow } from './sides';
import { tableRows } from './tables';

/** Rows of one column, or the rows of a table (as lists of cells), in reading order. */
export type Region = { kind: 'column'; rows: Row[] } | { kind: 'table'; rows: TableRow[] };

/** Rows that have text on a side before that side can be a column. */
const FEWEST_ROWS = 4;
/** Rows of a page that are still compared with each other; a page of text has a hundred. */
const MOST_ROWS = 1_000;

/**
 * Parts the rows of a page into columns and tables. A gutter is a height-wide strip that no text crosses over several
 * rows; text that crosses it (a heading over both columns) stands between what is above and below it.
 */
export function regionsOf(rows: readonly Row[], depth = 0): Region[] {
  const gutter = depth < 3 ? findGutter(rows) : null;
  if (gutter === null) return rows.length > 0 ? [{ kind: 'column', rows: [...rows] }] : [];
  const regions: Region[] = [];
  let plain: Row[] = [];
  const flush = () => {
    if (plain.length > 0) regions.push(...regionsOf(plain, depth + 1));
    plain = [];
  };
  for (const found of bandsOf(rows, gutter)) {
    const goingOn = found.crossed ? 0 : linesGoingOn(plain.at(-1), found.rows, gutter);
    plain.push(...found.rows.slice(0, goingOn));
    const band = { ...found, rows: found.rows.slice(goingOn) };
    const sides = band.crossed ? null : sidesOf(band.rows, gutter);
    const table = sides && tableWithin(band.rows, gutter);
    if (table) {
      plain.push(...table.above);
      flush();
      regions.push({ kind: 'table', rows: table.rows });
      plain.push(...table.below);
    } else if (sides && areColumns(sides)) {
      flush();
      regions.push(...regionsOf(sides.left, depth + 1), ...regionsOf(sides.right, depth + 1));
    } else plain.push(...band.rows);
  }
  // Nothing was parted: looking for the same gutter again would not end.
  if (regions.length === 0) return [{ kind: 'column', rows: [...rows] }];
  flush();
  return regions;
}

/** How many short lines end the paragraph or heading over both columns that stands right above them. */
function linesGoingOn(above: Row | undefined, rows: readonly Row[], gutter: number): number {
  let before = above;
  for (const [index, row] of rows.entries()) {
    const isBelow = before && row.y - before.y < row.size * 1.7 && Math.abs(before.size - row.size) < 0.5;
    if (!isBelow || row.chunks.some(({ x1 }) => x1 > gutter)) return index;
    before = row;
  }
  return rows.length;
}

/** A table and the one-sided lines above and below it, which are no part of it. */
function tableWithin(
  rows: readonly Row[],
  gutter: number,
): { above: Row[]; rows: TableRow[]; below: Row[] } | null {
  const first = rows.findIndex(({ chunks }) => chunks.length > 1);
  const last = rows.findLastIndex(({ chunks }) => chunks.length > 1);
  if (first === -1) return null;
  for (const until of new Set([last + 1, rows.length])) {
    const within = rows.slice(first, until);
    const sides = sidesOf(within, gutter);
    const table = sides && tableRows(within, sides);
    if (table) return { above: rows.slice(0, first), rows: table, below: rows.slice(until) };
  }
  return null;
}

/** Columns are filled with text from edge to edge, on both sides; a list of terms or marks is not. */
function areColumns({ left, right }: Sides): boolean {
  if (Math.min(left.length, right.length) < FEWEST_ROWS && left.length < FEWEST_ROWS * 2) return false;
  if (left.length < right.length * 0.5) return false;
  return fill(left) > 0.6 && charactersOf(left) > 14 && charactersOf(right) > 9;
}

/** Runs of rows that do or do not cross the gutter; rows with text on one side only go with their neighbours. */
function bandsOf(rows: readonly Row[], gutter: number): { crossed: boolean; rows: Row[] }[] {
  const bands: { crossed: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const crossed = row.chunks.some(({ x0, x1 }) => x0 < gutter && x1 > gutter);
    const last = bands.at(-1);
    if (last && last.crossed === crossed) last.rows.push(row);
    else bands.push({ crossed, rows: [row] });
  }
  return bands;
}

/** Where most rows have text on both sides and none across; null when there is no such place. */
function findGutter(rows: readonly Row[]): number | null {
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return null;
  let best: { x: number; score: number } | null = null;
  for (const x of candidates(rows)) {
    let score = 0;
    for (const band of bandsOf(rows, x)) {
      if (band.crossed) continue;
      const sides = sidesOf(band.rows, x);
      if (sides && (areColumns(sides) || tableWithin(band.rows, x)))
        score += sides.left.length + sides.right.length;
    }
    if (score > 0 && (best === null || score > best.score)) best = { x, score };
  }
  return best?.x ?? null;
}

/** Just before the places where many chunks start, from left to right without the leftmost. */
function candidates(rows: readonly Row[]): number[] {
  const starts = new Map<number, { count: number; x: number }>();
  const leftmost = Math.min(...rows.map(startOf));
  for (const { chunks } of rows)
    for (const { x0 } of chunks) {
      const place = Math.round(x0 / 2);
      const known = starts.get(place);
      starts.set(place, { count: (known?.count ?? 0) + 1, x: Math.min(known?.x ?? x0, x0) });
    }
  return [...starts.values()]
    .filter(({ count, x }) => count >= 3 && x > leftmost + 20)
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, 12)
    .map(({ x }) => x - 1);
}
