import type { LeftOutReason } from '@leidraad/policies/model';

/** Text drawn in one go. Points (1/72 inch) from the top left corner of the page as it is shown. */
export interface Run {
  text: string;
  x0: number;
  x1: number;
  /** Height of the line it stands on. */
  y: number;
  /** Letter size. */
  size: number;
  bold: boolean;
  /** The marked content it belongs to, by which the structure tree points at it; null for none. */
  mark: string | null;
  /** Marked by the maker as page decoration: running heads, page numbers. */
  artifact: boolean;
  /** A space was drawn after it. */
  spaceAfter: boolean;
}

/** Runs beside each other without a gap wider than a word space can be. */
export interface Chunk {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
}

/** Everything on one height of a page, from left to right. */
export interface Row {
  y: number;
  size: number;
  chunks: Chunk[];
}

/** One line of running text in its column. */
export interface Line extends Chunk {
  /** Starts with a piece of its own that is set apart: a bullet or number before a hanging text. */
  first: string;
  /** Where the text after that piece starts. */
  textX: number;
  page: number;
}

/** What stands before a list item or numbered paragraph. */
export interface ListMark {
  /** As drawn, with the space after it. */
  raw: string;
  /** Its number or letter without punctuation; null for a bullet. */
  label: string | null;
  /** Where it stands; items further right hang under it. */
  x: number;
  /** Where the text of the item starts. */
  textX: number;
}

/** Lines that belong together, before they become a passage. */
export interface Block {
  kind: 'text' | 'item' | 'row' | 'heading';
  lines: Line[];
  page: number;
  mark?: ListMark;
  /** Of a heading, from 1. */
  level?: number;
  /** Of an item, from 0. */
  depth?: number;
  leadsIn?: boolean;
  quoted?: boolean;
  /** Of a table row: its cells, and the words above the columns. */
  cells?: string[];
  heads?: string[];
  leftOut?: LeftOutReason;
  /** Kind and level come from the structure tree: nothing is left to guess. */
  tagged?: boolean;
  /** The line runs to the edge of its column, so the sentence may go on elsewhere. */
  full?: boolean;
}

/** A page as it was drawn. */
export interface PageRuns {
  /** From 0. */
  index: number;
  width: number;
  height: number;
  runs: Run[];
  /** Text at a quarter or half turn, one list per direction, each with its own coordinates. */
  turned: Run[][];
}

/** The median of `values`, 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
