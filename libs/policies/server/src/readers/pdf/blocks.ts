import type { Block, Line, ListMark } from './layout';
import { listMarkOf } from './list-marks';
import { UnmarkedList } from './unmarked-list';

/** Measures of a document that a single line is compared with. */
export interface DocumentMeasures {
  /** Size of most letters. */
  bodySize: number;
  /** Distance of two lines of one paragraph, in letter sizes. */
  leading: number;
}

/** White above a line (in usual line distances) that starts something new. */
const NEW_BLOCK = 1.28;
const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/u;

/** Groups the lines of one column into paragraphs, items and possible headings, from top to bottom. */
export function blocksOf(lines: readonly Line[], measures: DocumentMeasures): Block[] {
  if (lines.length === 0) return [];
  const right = rightEdge(lines);
  const blocks: Block[] = [];
  let lastMark: ListMark | undefined;
  const unmarked = new UnmarkedList();
  for (const line of lines) {
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    const starts = !block || !before || startsBlock(line, before, block, { right, measures });
    const start = starts ? 'block' : SENTENCE_END.test(before.text) ? 'sentence' : 'line';
    const mark = listMarkOf(line, start, lastMark) ?? unmarked.next(line, block, starts, right);
    if (block && !starts && !mark) block.lines.push(line);
    else {
      blocks.push({
        kind: mark ? 'item' : 'text',
        lines: [line],
        page: line.page,
        ...(mark ? { mark } : {}),
      });
      if (mark) lastMark = mark;
    }
    const open = blocks.at(-1);
    if (open) open.full = line.x1 > right - line.size * 6;
  }
  return blocks;
}

/** Where full lines end: nearly all lines stay within it. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
  return ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
}

interface Column {
  right: number;
  measures: DocumentMeasures;
}

function startsBlock(line: Line, before: Line, block: Block, { right, measures }: Column): boolean {
  const size = Math.max(line.size, before.size);
  const step = line.y - before.y;
  if (step < 0 || step > measures.leading * NEW_BLOCK * size) return true;
  if (Math.abs(line.size - before.size) > size * 0.08) return true;
  // Bold lines of a heading end where plain text starts; a bold word that fills a line of a paragraph does not.
  if (line.bold !== before.bold && isWhollyOneWeight(block, before)) return true;
  const first = block.lines[0] ?? before;
  const isOneLine = block.lines.length === 1;
  const textX = block.mark?.textX ?? (isOneLine ? line.x0 : (block.lines[1]?.x0 ?? first.x0));
  // The first line of a paragraph may stand further in, or out.
  if (!block.mark && !isOneLine && line.x0 > textX + size * 0.8) return !isCentred(line, block);
  if (block.mark && line.x0 < block.mark.x - size * 0.5) return true;
  // What stood further in is over.
  if (!block.mark && !isOneLine && line.x0 < textX - size * 0.8) return !isCentred(line, block);
  const isShort = before.x1 < right - Math.max(size * 5, (right - before.x0) * 0.18);
  const hangsBack = block.mark !== undefined && line.x0 < textX - size * 0.8;
  if (SENTENCE_END.test(before.text) && (isShort || hangsBack))
    return /^[\p{Lu}\p{N}"“‘'([•]/u.test(line.text);
  // Ends far from the edge, where the next word would have had room.
  const room = right - before.x1;
  const nextWord = (line.text.split(' ', 1)[0] ?? '').length * size * 0.55;
  return isShort && room > nextWord * 2 + size * 6 && /^\p{Lu}/u.test(line.text);
}

const isWhollyOneWeight = (block: Block, before: Line) =>
  block.lines.every(({ bold }) => bold === before.bold);

/** The lines of a centred paragraph start anywhere and share their middle. */
function isCentred(line: Line, block: Block): boolean {
  const middle = (l: Line) => (l.x0 + l.x1) / 2;
  return block.lines.every((other) => Math.abs(middle(other) - middle(line)) < line.size * 0.5);
}

/** Body size and line distance, over all lines of a document. */
export function measuresOf(lines: readonly Line[]): DocumentMeasures {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [bodySize = 10] = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  return { bodySize, leading: usualStep(lines) };
}

/** Line distance of text whose lines could be measured nowhere, and the widest one of text that is not double spaced. */
const USUAL = 1.2;
const WIDE = 1.7;

/**
 * The usual distance of two lines of one paragraph, in letter sizes: between lines where a sentence surely goes on. White
 * between short paragraphs is as common, but not there.
 */
function usualStep(lines: readonly Line[]): number {
  const sure: number[] = [];
  const others: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || Math.abs(before.size - line.size) > 0.1 * line.size) continue;
    const step = (line.y - before.y) / line.size;
    if (step < 0.8 || step > 3.2) continue;
    if (/^\p{Ll}/u.test(line.text) && !SENTENCE_END.test(before.text)) sure.push(step);
    else if (step < WIDE) others.push(step);
  }
  return mostCommon(sure) ?? mostCommon(others) ?? USUAL;
}

/** The most common of `steps` in twentieths, the smaller of two that are as common. */
function mostCommon(steps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const step of steps) {
    const place = Math.round(step * 20);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most && most[0] / 20;
}
