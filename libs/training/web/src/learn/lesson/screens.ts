import { type Block } from '@leidraad/courses/model';
import { type LessonView } from '@leidraad/training/model';

/** What is read at once: a quotation and what follows from it. */
export interface Screen {
  /** Clause that is quoted at the top; none for what stands before the first quotation. */
  clauseId?: string;
  blocks: Exclude<Block, { type: 'quotation' }>[];
  /** Keys of all blocks on the screen, the quotation included. */
  keys: string[];
}

/** A lesson in screens: a new one begins at each quotation. */
export function screensOf(blocks: readonly Block[]): Screen[] {
  const screens: Screen[] = [];
  for (const block of blocks) {
    if (block.type === 'quotation') {
      screens.push({ clauseId: block.clauseId, blocks: [], keys: [block.key] });
      continue;
    }
    const open = screens.at(-1) ?? { blocks: [], keys: [] };
    if (screens.length === 0) screens.push(open);
    open.blocks.push(block);
    open.keys.push(block.key);
  }
  return screens;
}

/** The first screen with something unread, as an index; the first one when all was read. */
export function firstUnread(screens: readonly Screen[], seenBlocks: readonly string[]): number {
  const seen = new Set(seenBlocks);
  const index = screens.findIndex((screen) => screen.keys.some((key) => !seen.has(key)));
  return Math.max(0, index);
}

/** Whether the words of a cited clause are missing: then the lesson is not shown, because no rule stands without its clause. */
export function isBroken({ blocks, clauses }: Pick<LessonView, 'blocks' | 'clauses'>): boolean {
  return blocks.some((block) => citedBy(block).some((clauseId) => !clauses[clauseId]));
}

function citedBy(block: Block): string[] {
  if (block.type === 'quotation') return [block.clauseId];
  const lines = block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
  return lines.flatMap((line) => line.citations.map((citation) => citation.clauseId));
}
