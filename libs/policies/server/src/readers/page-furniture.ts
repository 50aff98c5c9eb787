import type { LeftOutReason } from '@leidraad/policies/model';
import { isBlank, type Line } from './text-lines';

const SAYS_PAGE = /^[-–—\s|]*(?:pagina|page|blz\.?|p\.)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?[-–—\s|]*$/iu;
const ONLY_NUMBER = /^[-–—\s]*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?[-–—\s]*$/iu;
/** Lines at the top or bottom of a page that may belong to every page. */
const EDGE_LINES = 3;
const LEAST_PAGES = 3;
/** A running line stands on at least this part of the pages; first pages and chapters may lack it. */
const LEAST_PART = 0.5;

/**
 * Lines that belong to the pages of a printed text and not to its words: page numbers, and lines that come again at the
 * top or bottom of most pages (numbers in them aside). Without form feeds only lines that say "Pagina 3" count.
 */
export function pageFurniture(lines: readonly Line[]): Map<Line, LeftOutReason> {
  const furniture = new Map<Line, LeftOutReason>();
  for (const line of lines) if (SAYS_PAGE.test(line.text)) furniture.set(line, 'page-number');
  const pages = pagesOf(lines);
  if (pages.length < 2) return furniture;
  const tops = pages.map((page) => page.slice(0, EDGE_LINES));
  const bottoms = pages.map((page) => page.slice(EDGE_LINES).slice(-EDGE_LINES));
  for (const [edges, why] of [
    [tops, 'running-header'],
    [bottoms, 'running-footer'],
  ] as const) {
    const counts = new Map<string, number>();
    for (const edge of edges)
      for (const name of new Set(edge.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const line of edges.flat()) {
      const isEdge = ONLY_NUMBER.test(line.text);
      if (isEdge) furniture.set(line, 'page-number');
      else if (pages.length >= LEAST_PAGES && (counts.get(nameOf(line)) ?? 0) >= pages.length * LEAST_PART)
        if (!furniture.has(line)) furniture.set(line, why);
    }
  }
  return furniture;
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) if (!isBlank(line)) (pages[line.page] ??= []).push(line);
  return pages.filter((page) => page.length > 0);
}

function nameOf({ text }: Line): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase();
}
