import type { LeftOutReason } from '@leidraad/policies/model';
import { listMarkOf } from '../text/list-marks';
import { isBlank, isNumbered, looksLikeHeading, UNDERLINE, type Line } from './text-lines';

/** Lines that belong together: a heading, text with its list items, or a line that belongs to the page. */
export type Block =
  | { kind: 'heading'; level: number; lines: Line[] }
  | { kind: 'text'; lines: Line[] }
  | { kind: 'left-out'; why: LeftOutReason; lines: Line[] };

/** Level of a heading without a line under it: below the underlined ones, which are 1 and 2. */
export const TYPED_HEADING_LEVEL = 3;

/** Programs and people who break lines themselves do so well before this many characters. */
const LONGEST_WRAPPED_LINE = 200;
/** Part of the usual line length below which a line was not broken but ended. */
const SHORT_LINE = 0.6;

/**
 * The blocks of a plain text, parted by empty lines. A document with very long lines leaves wrapping to the reader's
 * screen: there every line is a block of its own, an underline with the line it belongs to.
 */
export function textBlocks(lines: readonly Line[], furniture: ReadonlyMap<Line, LeftOutReason>): Block[] {
  const width = Math.max(0, ...sampled(lines).map(({ text }) => text.length));
  const wrapsItself = width > LONGEST_WRAPPED_LINE;
  const blocks: Block[] = [];
  let group: Line[] = [];
  const close = () => {
    blocks.push(...blocksOf(group, wrapsItself ? 0 : width));
    group = [];
  };
  for (const line of lines) {
    const why = furniture.get(line);
    if (why !== undefined) {
      // What goes on behind the edge of a page is one paragraph.
      if (!goesOn(group)) close();
      blocks.push({ kind: 'left-out', why, lines: [line] });
    } else if (isBlank(line)) {
      if (!(blocks.at(-1)?.kind === 'left-out' && goesOn(group))) close();
    } else if (wrapsItself && !UNDERLINE.test(line.text)) {
      close();
      group = [line];
    } else group.push(line);
  }
  close();
  return blocks;
}

/** The longest line is all that counts, and half a million lines are too many arguments. */
function sampled(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [lines.reduce((a, b) => (b.text.length > a.text.length ? b : a))];
}

/** A paragraph that ends within a sentence. */
function goesOn(group: readonly Line[]): boolean {
  const last = group.at(-1)?.text.trim() ?? '';
  return group.length > 1 && /[\p{Ll},]$/u.test(last);
}

function blocksOf(lines: Line[], width: number): Block[] {
  const [first, second] = lines;
  if (!first) return [];
  const rest = (from: number) => blocksOf(lines.slice(from), width);
  const underline = second && UNDERLINE.exec(second.text);
  if (underline) return [heading(first, underline[1]?.startsWith('=') ? 1 : 2), ...rest(2)];
  if (isHeading(first, second, width)) return [heading(first, TYPED_HEADING_LEVEL), ...rest(1)];
  return [{ kind: 'text', lines }];
}

function heading(line: Line, level: number): Block {
  return { kind: 'heading', level, lines: [line] };
}

/** `next` is the following line of the same block; only some lines may have text right below them. */
function isHeading(line: Line, next: Line | undefined, width: number): boolean {
  if (!looksLikeHeading(line)) return false;
  if (next === undefined) return true;
  const text = line.text.trim();
  const nextText = next.text.trim();
  if (isNumbered(line))
    return !isNumbered(next) && listMarkOf(nextText) === null && !/^\p{Ll}/u.test(nextText);
  const isInCapitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  const endsEarly = line.text.trimEnd().length < width * SHORT_LINE && width > 50;
  return isInCapitals || (endsEarly && /^\p{Lu}/u.test(nextText) && nextText.length > text.length);
}
