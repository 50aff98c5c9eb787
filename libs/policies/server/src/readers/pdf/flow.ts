import type { Block, Line } from './layout';

const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/u;
const BROKEN_WORD = /\p{L}[-‐]$/u;

/**
 * Joins what a column or page end parted: a paragraph or item goes on in the next text when its sentence has not ended.
 * What was left out between them (running heads) follows the joined text.
 */
export function stitched(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.leftOut) joined.push(block);
    else if (last && goesOn(last, block)) {
      last.lines = [...last.lines, ...block.lines];
      if (block.full !== undefined) last.full = block.full;
      else delete last.full;
    } else {
      last = { ...block };
      joined.push(last);
    }
  }
  return joined;
}

function goesOn(last: Block, next: Block): boolean {
  const end = last.lines.at(-1);
  const start = next.lines[0];
  if (!end || !start || next.mark || next.kind === 'heading' || last.kind === 'heading') return false;
  if (last.cells || next.cells || last.quoted !== next.quoted) return false;
  if (!isElsewhere(end, start) || Math.abs(end.size - start.size) > 0.08 * end.size) return false;
  if (end.bold !== start.bold && last.lines.length + next.lines.length < 6) return false;
  if (SENTENCE_END.test(end.text)) return false;
  if (BROKEN_WORD.test(end.text) || /^\p{Ll}/u.test(start.text)) return true;
  return last.full === true && !end.bold && /^[\p{Lu}\p{N}"“‘'(]/u.test(start.text) && next.lines.length > 1;
}

/** On the next page, or further up: the top of the next column. */
const isElsewhere = (end: Line, start: Line) => start.page > end.page || start.y < end.y - end.size;
