import { median, type Chunk, type Row } from './layout';

/** What stands left and right of a gutter. */
export interface Sides {
  left: Row[];
  right: Row[];
}

/** A row of a table: per column the lines of its cell. */
export interface TableRow {
  cells: Chunk[][];
  bold: boolean;
}

const end = (row: Row) => row.chunks.at(-1)?.x1 ?? 0;
export const startOf = (row: Row) => row.chunks[0]?.x0 ?? 0;

/** Narrowest gutter, in points. */
const NARROWEST = 5;

/** Parts `rows` at a gutter; null when a side is nearly empty or the white between them too narrow. */
export function sidesOf(rows: readonly Row[], gutter: number): Sides | null {
  const part = (keep: (chunk: Chunk) => boolean) =>
    rows
      .map((row) => ({ ...row, chunks: row.chunks.filter(keep) }))
      .filter(({ chunks }) => chunks.length > 0)
      // Both columns can share a row although their lines are a little apart.
      .map((row) => ({ ...row, y: row.chunks[0]?.y ?? row.y }));
  const left = part(({ x0 }) => x0 < gutter);
  const right = part(({ x0 }) => x0 >= gutter);
  if (Math.min(left.length, right.length) < 2) return null;
  const white = least(right.map(startOf)) - most(left.map(end));
  return white >= NARROWEST ? { left, right } : null;
}

/** How far lines reach: 1 when they all fill the width of their side. */
export function fill(rows: readonly Row[]): number {
  const extent = most(rows.map(end)) - least(rows.map(startOf));
  return median(rows.map((row) => end(row) - startOf(row))) / extent;
}

/** Letters of a usual line. */
export const charactersOf = (rows: readonly Row[]) =>
  median(rows.map(({ chunks }) => chunks.reduce((sum, { text }) => sum + text.length, 0)));

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
