import { type Block } from '@leidraad/courses/model';

export type QuotationBlock = Extract<Block, { type: 'quotation' }>;
export type HangingBlock = Exclude<Block, { type: 'quotation' }>;

/** One screen of a lesson: a quotation and the blocks that hang on it; blocks before the first have no quotation. */
export interface LessonScreen {
  key: string;
  quotation: QuotationBlock | null;
  blocks: HangingBlock[];
}

/** Blocks in reading order as screens: each quotation opens a new one. */
export function screensOf(blocks: readonly Block[]): LessonScreen[] {
  const screens: LessonScreen[] = [];
  for (const block of blocks) {
    if (block.type === 'quotation') {
      screens.push({ key: block.key, quotation: block, blocks: [] });
      continue;
    }
    const open = screens.at(-1);
    if (open) open.blocks.push(block);
    else screens.push({ key: block.key, quotation: null, blocks: [block] });
  }
  return screens;
}
