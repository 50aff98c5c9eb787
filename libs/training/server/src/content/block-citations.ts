import type { Block } from '@leidraad/courses/model';

/** Clause ids that a block cites, each once, in reading order. */
export function citedBy(block: Block): string[] {
  if (block.type === 'quotation') return [block.clauseId];
  const lines = block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
  return [...new Set(lines.flatMap((line) => line.citations.map((citation) => citation.clauseId)))];
}
