import { joinLines, type Vocabulary } from './line-ends';
import type { Block } from './layout';
import type { ExtractedDocument, Passage } from '../../text/outline';
import { VisibleTextBuilder } from '../../text/visible-text';

/** The words of a block as read: lines joined, without the mark of a list item. */
export function textOfBlock(block: Block, vocabulary: Vocabulary): string {
  if (block.cells) return block.cells.filter((cell) => cell !== '').join(' | ');
  const text = joinLines(
    block.lines.map((line) => line.text),
    vocabulary,
  );
  return block.mark && block.kind === 'item' ? text.slice(block.mark.raw.length) : text;
}

/** Passages over one text that holds them in reading order, each on a line of its own. */
export function documentOf(blocks: readonly Block[], vocabulary: Vocabulary): ExtractedDocument {
  const passages: Passage[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const text = textOfBlock(block, vocabulary);
    const builder = new VisibleTextBuilder();
    for (let i = 0; i < text.length; i++) builder.add(text.charAt(i), at + i, at + i + 1);
    const visible = builder.build();
    if (visible.text === '') continue;
    passages.push(passageOf(block, visible));
    const end = block.kind === 'item' || block.kind === 'row' ? '\n' : '\n\n';
    texts.push(text + end);
    at += text.length + end.length;
  }
  return { text: texts.join(''), passages };
}

function passageOf(block: Block, visible: Passage['visible']): Passage {
  const shared = { visible, ...(block.leftOut ? { leftOut: block.leftOut } : {}) };
  const number = block.mark?.label ? { number: block.mark.label } : {};
  switch (block.kind) {
    case 'heading':
      return { ...shared, kind: 'heading', level: block.level ?? 1 };
    case 'item':
      return { ...shared, ...number, kind: 'item', depth: block.depth ?? 0, leadsIn: block.leadsIn ?? false };
    case 'row':
      return { ...shared, kind: 'row', ...(block.heads ? { heads: block.heads } : {}) };
    case 'text':
      return { ...shared, kind: 'paragraph', ...(block.quoted ? { quoted: true } : {}) };
  }
}
