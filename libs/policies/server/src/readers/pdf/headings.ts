import { headingKey, type Bookmarks } from './bookmarks';
import type { Block } from './layout';

/** Longest heading in characters and lines. */
const LONGEST = 160;
const MOST_LINES = 3;
/** A heading is this much larger than the text. */
const LARGER = 1.1;

const NUMBERED =
  /^(?:(?:artikel|article|hoofdstuk|chapter|section|paragraaf|deel|part|bijlage|appendix|annex)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z])[.:)]?\s+\p{Lu}/u;
const WORDED =
  /^(?:artikel|article|hoofdstuk|chapter|section|paragraaf|bijlage|appendix|annex)\s+(?:\d{1,3}|[A-Z])\b/iu;
const DEEP_NUMBER = /^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s/u;
const NUMBER = /^(?:[\p{L}§]+\s+)?(\d{1,3}(?:\.\d{1,3}){0,4})/u;
const TEXT_END = /[.;,…]["”’)]*$/u;

interface Candidate {
  block: Block;
  text: string;
  /** Level by bookmark, undefined for a heading told by its looks. */
  marked: number | undefined;
  size: number;
  bold: boolean;
}

/**
 * Turns text blocks into headings: those that a bookmark names, else those that are larger or bolder than the text, or
 * numbered and standing alone. Levels follow the bookmarks, else size, weight and depth of number.
 */
export function markHeadings(
  blocks: readonly Block[],
  bodySize: number,
  bookmarks: Bookmarks,
  textOf: (block: Block) => string,
): void {
  const isBoldText = mostlyBold(blocks);
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = isPossible(block) ? textOf(block) : '';
    if (text === '' || text.length > LONGEST || !/[\p{L}§]/u.test(text)) continue;
    const marked = bookmarks.get(headingKey(text));
    const size = Math.max(...block.lines.map((line) => line.size));
    const bold = block.lines.every((line) => line.bold);
    const looks = { text, size, bold: bold && !isBoldText };
    if (marked !== undefined || looksLikeHeading(looks, block, bodySize, blocks[index + 1]))
      candidates.push({ block, text, marked, size: Math.round(size * 2) / 2, bold });
  }
  for (const [candidate, level] of levelsOf(candidates)) {
    candidate.block.kind = 'heading';
    candidate.block.level = level;
  }
}

const isPossible = ({ kind, leftOut, cells, tagged, quoted, lines, mark }: Block) =>
  !leftOut &&
  !cells &&
  !quoted &&
  lines.length <= MOST_LINES &&
  kind !== 'heading' &&
  !(tagged && kind === 'item') &&
  !(mark && mark.label === null);

function mostlyBold(blocks: readonly Block[]): boolean {
  let [bold, all] = [0, 0];
  for (const { lines } of blocks)
    for (const line of lines) {
      all += line.text.length;
      if (line.bold) bold += line.text.length;
    }
  return bold > all * 0.6;
}

function looksLikeHeading(
  { text, size, bold }: { text: string; size: number; bold: boolean },
  block: Block,
  bodySize: number,
  next: Block | undefined,
): boolean {
  const isLarger = size >= bodySize * LARGER;
  if (size < bodySize * 0.85) return false;
  if (TEXT_END.test(text) && !(isLarger && text.length < 60)) return false;
  if (/^\p{Ll}/u.test(text) && !isLarger && !NUMBERED.test(text)) return false;
  if (isLarger || bold) return !(text.endsWith(':') && !isLarger && next?.mark !== undefined);
  if (text.endsWith(':') || text.length > 90 || block.lines.length > 1) return false;
  if (WORDED.test(text)) return true;
  if (DEEP_NUMBER.test(text)) return NUMBERED.test(text) && isAlone(block, next);
  return isCapitals(text) && !block.mark;
}

/** Text follows, not the next number of a list. */
const isAlone = (block: Block, next: Block | undefined) =>
  next !== undefined &&
  !next.leftOut &&
  (!next.mark?.label || next.mark.label.split('.').length > depthOf(block));
const depthOf = (block: Block) => block.mark?.label?.split('.').length ?? 0;

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text.length <= 80 && text === text.toUpperCase();
}

function levelsOf(candidates: readonly Candidate[]): Map<Candidate, number> {
  const marked = candidates.filter((candidate) => candidate.marked !== undefined);
  return marked.length >= candidates.length / 2 ? byBookmark(candidates) : byLooks(candidates);
}

/** Size, then weight, then depth of number: each combination that occurs is a level. */
function byLooks(candidates: readonly Candidate[]): Map<Candidate, number> {
  const rankOf = ({ size, bold, text }: Candidate) =>
    -size * 100 + (bold ? 0 : 10) + (NUMBER.exec(text)?.[1]?.split('.').length ?? 1);
  const ranks = [...new Set(candidates.map(rankOf))].sort((a, b) => a - b);
  return new Map(
    candidates.map((candidate) => [candidate, Math.min(6, ranks.indexOf(rankOf(candidate)) + 1)]),
  );
}

/** Headings without a bookmark stand on the level of those that look the same; a larger first one is the title. */
function byBookmark(candidates: readonly Candidate[]): Map<Candidate, number> {
  const looksOf = ({ size, bold }: Candidate) => `${size} ${bold}`;
  const levels = new Map<string, number>();
  let largest = 0;
  for (const candidate of candidates) {
    if (candidate.marked === undefined) continue;
    if (!levels.has(looksOf(candidate))) levels.set(looksOf(candidate), candidate.marked);
    largest = Math.max(largest, candidate.size);
  }
  const [first] = candidates;
  const title = first && first.marked === undefined && first.size > largest ? first : undefined;
  const deepest = Math.max(1, ...levels.values());
  return new Map(
    candidates.map((candidate) => {
      const level = candidate.marked ?? levels.get(looksOf(candidate)) ?? deepest + 1;
      return [candidate, candidate === title ? 1 : Math.min(6, level + (title ? 1 : 0))];
    }),
  );
}
