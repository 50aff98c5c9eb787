import type { Block } from './layout';

/** Indents (points) that count as the same depth. */
const SAME_INDENT = 4;

/**
 * Nests items by how far their marks stand in, within each run of items, and tells which items lead in to deeper ones.
 * Items with a number of several parts ("3.2") that are paragraphs of their own stay items of depth 0.
 */
export function nestItems(blocks: readonly Block[]): void {
  let indents: number[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.leftOut) continue;
    if (block.kind !== 'item' || !block.mark || block.tagged) {
      if (block.kind === 'heading' || block.kind === 'row') indents = [];
      before = undefined;
      continue;
    }
    const { x } = block.mark;
    // Another column or page starts elsewhere: further left than all of the list.
    indents = indents.filter((indent) => indent < x - SAME_INDENT);
    block.depth = indents.length;
    indents.push(x);
    if (before) before.leadsIn = block.depth > (before.depth ?? 0);
    before = block;
  }
}
