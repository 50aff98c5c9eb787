import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Block, Line } from './course-content';

/** The lines of a block in reading order; a quotation has none of its own. */
export function linesOf(block: Block): Line[] {
  if (block.type === 'quotation') return [];
  return block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
}

/** Key that a quotation's one citation is stored under. */
export const QUOTATION_LINE = 'quotation';

/** Every citation of a block. A quotation is its clause, word for word (support L). */
export function citationsOf(block: Block): { lineKey: string; clauseId: string; support: SupportLevel }[] {
  if (block.type === 'quotation')
    return [{ lineKey: QUOTATION_LINE, clauseId: block.clauseId, support: 'L' }];
  return linesOf(block).flatMap((line) =>
    line.citations.map((citation) => ({
      lineKey: line.key,
      clauseId: citation.clauseId,
      support: citation.support,
    })),
  );
}
