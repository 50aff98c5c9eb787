import { type Block, type Line } from '@leidraad/courses/model';

/** Where lines stand in a block: most have one list, a do/don't has two. */
export type LinePart = 'lines' | 'do' | 'dont';

/** The block with one of its lists of lines changed. */
export function withLines(block: Block, part: LinePart, change: (lines: Line[]) => Line[]): Block {
  const lines = (block as unknown as Record<LinePart, Line[] | undefined>)[part] ?? [];
  return { ...block, [part]: change(lines) } as Block;
}
