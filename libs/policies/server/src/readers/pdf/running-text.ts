import type { LeftOutReason } from '@leidraad/policies/model';
import type { Row } from './layout';

/** A page whose rows are to be told apart. */
export interface PageRows {
  height: number;
  rows: Row[];
}

/** Running heads stand in this part of the page, at its top or bottom. */
const EDGE = 0.2;
/** Rows at each edge that may be running heads. */
const MOST_ROWS = 4;
/** Heights (points) that count as the same place on two pages. */
const SAME_PLACE = 4;

const PAGE_WORDS = '(?:pagina|page|blad|bladzijde|blz\\.?|pag\\.?|p\\.)';
const PAGE_NUMBER = new RegExp(
  `^[-–—|([\\s]*${PAGE_WORDS}?\\s*(\\d{1,4})(?:\\s*(?:van|of|/|-|–|\\|)\\s*\\d{1,4})?[-–—|)\\]\\s]*$`,
  'iu',
);
const WORDED_PAGE_NUMBER = new RegExp(`${PAGE_WORDS}\\s*\\d{1,4}`, 'iu');
const ROMAN = /^[-–\s]*[ivxl]{1,7}[-–\s]*$/iu;

interface Candidate {
  page: number;
  row: Row;
  text: string;
  edge: 'top' | 'bottom';
  /** Distance from the edge, so that pages of two sizes still agree. */
  y: number;
}

/**
 * Which rows are running heads, running feet and page numbers: told by their coming back at the same height of several
 * pages, digits aside. Text that differs in its digits counts only when they follow the pages. The first row of text that
 * does not come back ends the search, so the text of a page is never reached.
 */
export function runningRows(pages: readonly PageRows[]): Map<Row, LeftOutReason> {
  const candidates = pages.flatMap((page, index) => candidatesOf(page, index));
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = byKey.get(key);
    if (group) group.push(candidate);
    else byKey.set(key, [candidate]);
  }
  const found = new Map<Row, LeftOutReason>();
  const blocked = new Set<string>();
  for (const candidate of candidates) {
    const side = `${candidate.page} ${candidate.edge}`;
    if (blocked.has(side)) continue;
    const reason = reasonFor(candidate, byKey.get(keyOf(candidate)) ?? [], pages);
    if (reason) found.set(candidate.row, reason);
    else blocked.add(side);
  }
  return found;
}

/** Rows near the edges, each edge from the outside in. */
function candidatesOf({ height, rows }: PageRows, page: number): Candidate[] {
  const candidate = (row: Row, edge: Candidate['edge']): Candidate => ({
    page,
    row,
    text: row.chunks.map(({ text }) => text).join(' '),
    edge,
    y: edge === 'top' ? row.y : height - row.y,
  });
  const near = (row: Row, edge: Candidate['edge']) => candidate(row, edge).y < height * EDGE;
  return [
    ...rows
      .slice(0, MOST_ROWS)
      .filter((row) => near(row, 'top'))
      .map((row) => candidate(row, 'top')),
    ...rows
      .slice(-MOST_ROWS)
      .reverse()
      .filter((row) => near(row, 'bottom'))
      .map((row) => candidate(row, 'bottom')),
  ];
}

const keyOf = ({ text, edge }: Candidate) =>
  `${edge} ${ROMAN.test(text) ? '#' : text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')}`;

function reasonFor(
  candidate: Candidate,
  group: readonly Candidate[],
  pages: readonly PageRows[],
): LeftOutReason | null {
  const here = group.filter(({ y }) => Math.abs(y - candidate.y) <= SAME_PLACE);
  const onPages = new Set(here.map(({ page }) => page)).size;
  const number = PAGE_NUMBER.exec(candidate.text)?.[1];
  if (number !== undefined || ROMAN.test(candidate.text)) {
    const follows = number === undefined ? onPages > 1 : followsPages(candidate, here);
    return follows || isLonelyNumber(candidate, number, pages) ? 'page-number' : null;
  }
  const running = candidate.edge === 'top' ? 'running-header' : 'running-footer';
  const same = new Set(here.filter(({ text }) => text === candidate.text).map(({ page }) => page)).size;
  const enough = pages.length <= 4 ? 2 : 3;
  if (same >= enough) return running;
  if (onPages < enough || onPages < pages.length * 0.2) return null;
  // "Article 5" at the top of page 5 is no running head; "Policy – page 5" is, and so is "Policy  5" in plain small print.
  const isPlain = !candidate.row.chunks.some(({ bold }) => bold) && candidate.row.chunks.length > 1;
  return followsPages(candidate, here) && (isPlain || WORDED_PAGE_NUMBER.test(candidate.text))
    ? running
    : null;
}

/** One of the numbers grows with the pages, as it does on at least one other page. */
function followsPages(candidate: Candidate, here: readonly Candidate[]): boolean {
  const own = numbersIn(candidate.text).map((number) => number - candidate.page);
  return here.some(
    (other) =>
      other.page !== candidate.page &&
      numbersIn(other.text).some((number, place) => number - other.page === own[place]),
  );
}

const numbersIn = (text: string) => (text.match(/\d{1,6}/gu) ?? []).map(Number);

/** "Page 1 of 1", or a bare 1 well below the only page's text. */
function isLonelyNumber(
  { row, page, text, edge }: Candidate,
  number: string | undefined,
  pages: readonly PageRows[],
): boolean {
  if (WORDED_PAGE_NUMBER.test(text)) return true;
  if (number === undefined || pages.length > 1 || edge === 'top') return false;
  const rows = pages[page]?.rows ?? [];
  const above = rows[rows.indexOf(row) - 1];
  return Number(number) === 1 && above !== undefined && row.y - above.y > row.size * 2.5;
}
