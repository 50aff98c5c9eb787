import type { ExtractedDocument } from '../../text/outline';
import { extractedDocument, visibleWords, type ReadPassage } from '../extracted-text';
import { joinLines, type Vocabulary } from './line-ends';
import type { Block } from './layout';

/** The words of a block as drawn, its lines joined. */
export function wholeText(block: Block, vocabulary: Vocabulary): string {
  return joinLines(
    block.lines.map((line) => line.text),
    vocabulary,
  );
}

/** Blocks as passages over one text that holds them in reading order. */
export function documentOf(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  title: string | null,
): ExtractedDocument {
  const read = blocks
    .map((block) => ({ block, passage: passageOf(block, wordsOf(block, vocabulary)) }))
    .filter(({ passage }) => visibleWords(passage.text) !== '');
  const document = extractedDocument(
    read.map(({ passage }) => passage),
    title ?? undefined,
  );
  // A page number can stand between an item and the list below it.
  const passages = document.passages.map((passage, index) =>
    passage.kind === 'item'
      ? { ...passage, leadsIn: passage.leadsIn || (read[index]?.block.leadsIn ?? false) }
      : passage,
  );
  return { ...document, passages };
}

/** Without the mark of a list item; cells apart. */
function wordsOf(block: Block, vocabulary: Vocabulary): string {
  if (block.cells) return block.cells.filter((cell) => cell !== '').join(' | ');
  const text = wholeText(block, vocabulary);
  return block.mark && block.kind === 'item' ? text.slice(block.mark.raw.length) : text;
}

function passageOf(block: Block, text: string): ReadPassage {
  const shared = { text, ...(block.leftOut ? { leftOut: block.leftOut } : {}) };
  const number = block.mark?.label ? { number: block.mark.label } : {};
  switch (block.kind) {
    case 'heading':
      return { ...shared, kind: 'heading', level: block.level ?? 1 };
    case 'item':
      return { ...shared, ...number, kind: 'item', depth: block.depth ?? 0 };
    case 'row':
      return { ...shared, kind: 'row', ...(block.heads ? { heads: block.heads } : {}) };
    case 'text':
      return { ...shared, kind: 'paragraph', ...(block.quoted ? { quoted: true } : {}) };
  }
}
