import { type ClauseKind, type SourceTextView } from '@leidraad/policies/model';

/** Words of the original; of a clause, or between clauses. `isOut`: recognised as no policy text. */
export interface Piece {
  text: string;
  clauseVersionId: string | null;
  isOut: boolean;
}

/** A part of the original as a reader of the document saw it. */
export type Block =
  | { kind: 'heading'; level: number; pieces: Piece[] }
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; items: { mark: string; depth: number; pieces: Piece[] }[] }
  | { kind: 'table'; rows: Piece[][][] };

/** What is known about the text besides its words. */
export interface OriginalText extends Pick<SourceTextView, 'text' | 'clauses' | 'format'> {
  kinds: ReadonlyMap<string, ClauseKind>;
  leftOut: readonly { start: number; end: number }[];
  /** Level of each heading of a section, by its words with and without its number. */
  headings: ReadonlyMap<string, number>;
}

type Line = { text: string; pieces: Piece[] };

const MARK = /^(?<space>\s*)(?<mark>[-*+•–]|\d{1,3}[.)]|[a-z][.)])\s+/u;
const HASHES = /^\s{0,3}(?<hashes>#{1,6})\s+/u;
/** The line below the head of a Markdown table. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** The text as headings, paragraphs, lists and tables, each cut where a clause begins and ends; no word is lost. */
export function originalBlocks(original: OriginalText): Block[] {
  const blocks: Block[] = [];
  // Markdown ends a paragraph with an empty line only.
  let isOpen = false;
  for (const line of linesOf(original)) {
    const last = blocks.at(-1);
    if (line.text.trim() === '') isOpen = false;
    else if (isMarked(original) && RULE.test(line.text) && last?.kind === 'table') continue;
    else {
      const next = blockOf(line, original);
      if (next.kind === 'list' && last?.kind === 'list') last.items.push(...next.items);
      else if (next.kind === 'table' && last?.kind === 'table') last.rows.push(...next.rows);
      else if (next.kind === 'paragraph' && isOpen && last) continueWith(last, next.pieces);
      else blocks.push(next);
      isOpen = isMarked(original) && (next.kind === 'paragraph' || next.kind === 'list');
    }
  }
  return blocks;
}

/** Typed text is shown without the marks by which it says what is a heading or stressed. */
const isMarked = ({ format }: OriginalText) => format === 'markdown' || format === 'text';

function blockOf(line: Line, original: OriginalText): Block {
  const kinds = new Set(
    line.pieces.flatMap(({ clauseVersionId }) =>
      clauseVersionId === null ? [] : [original.kinds.get(clauseVersionId)],
    ),
  );
  const marked = isMarked(original);
  const hashes = marked ? HASHES.exec(line.text)?.groups?.['hashes'] : undefined;
  const level = hashes?.length ?? original.headings.get(line.text.trim());
  if (level !== undefined || kinds.has('heading')) {
    const pieces = withoutStart(line.pieces, hashes === undefined ? undefined : HASHES);
    return { kind: 'heading', level: level ?? 3, pieces: shown(pieces, marked) };
  }
  if (kinds.has('table-row') || (marked && /^\s*\|.*\|\s*$/u.test(line.text)))
    return { kind: 'table', rows: [cellsOf(line.pieces, marked)] };
  const mark = MARK.exec(line.text)?.groups;
  if (kinds.has('list-item') || (marked && mark)) {
    const depth = Math.floor((mark?.['space'] ?? '').replaceAll('\t', '    ').length / 2);
    const pieces = shown(withoutStart(line.pieces, MARK), marked);
    const said = /\d|[a-z]/u.test(mark?.['mark'] ?? '') ? (mark?.['mark'] ?? '•') : '•';
    return { kind: 'list', items: [{ mark: said, depth, pieces }] };
  }
  return { kind: 'paragraph', pieces: shown(line.pieces, marked) };
}

function continueWith(block: Block, pieces: Piece[]): void {
  const space: Piece = { text: ' ', clauseVersionId: null, isOut: false };
  if (block.kind === 'paragraph') block.pieces.push(space, ...pieces);
  else if (block.kind === 'list') block.items.at(-1)?.pieces.push(space, ...pieces);
}

/** Takes what marks a line as item or heading off its start, where that stands in no clause. */
function withoutStart(pieces: Piece[], mark: RegExp | undefined): Piece[] {
  const [first, ...others] = pieces;
  if (!first || !mark || first.clauseVersionId !== null) return pieces;
  return [{ ...first, text: `${first.text} `.replace(mark, '').trimEnd() }, ...others];
}

function cellsOf(pieces: readonly Piece[], marked: boolean): Piece[][] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces)
    piece.text.split('|').forEach((text, index) => {
      if (index > 0) cells.push([]);
      cells.at(-1)?.push({ ...piece, text: text.trim() });
    });
  // A row of Markdown may begin and end with the mark that parts cells.
  const all = cells.map((cell) => shown(cell, marked));
  const first = all.findIndex((cell) => cell.length > 0);
  const last = all.findLastIndex((cell) => cell.length > 0);
  return all.slice(Math.max(0, first), last + 1);
}

function shown(pieces: readonly Piece[], marked: boolean): Piece[] {
  return pieces
    .map((piece) => (marked ? { ...piece, text: withoutMarks(piece.text) } : piece))
    .filter(({ text }) => text !== '');
}

const withoutMarks = (text: string) =>
  text
    .replace(/!?\[(?<words>[^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/gu, '$<words>')
    .replace(/\*\*|__|`|<!--|-->/gu, '')
    .replace(/(?<=^|[\s("'“‘])[*_](?<words>\S[^*_]*?)[*_](?=$|\W)/gu, '$<words>');

function linesOf({ text, clauses, leftOut }: OriginalText): Line[] {
  const lines: Line[] = [{ text: '', pieces: [] }];
  const add = (words: string, clauseVersionId: string | null, isOut: boolean) =>
    words.split(/\r?\n/u).forEach((part, index) => {
      if (index > 0) lines.push({ text: '', pieces: [] });
      const line = lines.at(-1);
      if (!line || part === '') return;
      line.text += part;
      line.pieces.push({ text: part, clauseVersionId, isOut });
    });
  const spans = [
    ...clauses.map(({ clauseVersionId, start, end }) => ({ clauseVersionId, start, end, isOut: false })),
    ...leftOut.map(({ start, end }) => ({ clauseVersionId: null, start, end, isOut: true })),
  ].sort((one, other) => one.start - other.start);
  let at = 0;
  for (const { clauseVersionId, start, end, isOut } of spans) {
    if (start < at || end <= start) continue;
    add(text.slice(at, start), null, false);
    add(text.slice(start, end), clauseVersionId, isOut);
    at = end;
  }
  add(text.slice(at), null, false);
  return lines;
}
