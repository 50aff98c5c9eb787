import type { Passage } from '../text/outline';

const HEAD =
  /^(?:inhoud|inhoudsopgave|inhoudstafel|inhoud van dit (?:beleid|document)|in dit (?:beleid|document|artikel)|op deze pagina|contents|table of contents|in this (?:policy|document|article)|on this page)\s*:?$/iu;
/** Heads of other lists that programs make, and what stands above the columns of a list. */
const OTHER_HEAD =
  /^(?:(?:lijst (?:van|met) |list of )?(?:figuren|tabellen|afbeeldingen|figures|tables|illustrations))\s*:?$/iu;
const COLUMN_HEAD = /^.{0,40}\b(?:bladzijde|blz\.?|pagina|pag\.?|page|page no\.?)$/iu;
/** Dots or a tab up to a page number: "Privacy ........ 4". */
const TO_PAGE = /(?:\s?[.…·_]){3,}\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/iu;
const PAGE_BEHIND = /\s(?:p\.|pag\.|blz\.)?\s?\d{1,4}$/u;
const LONGEST_LINE = 200;
/** Fewer lines in a row that come again might be a coincidence. */
const LEAST_LINES = 3;

/**
 * Indexes of the passages that are a contents list: what stands below a heading that says so, lines that lead to a page
 * number, lines in a row of which each comes again further on as a line of its own, and the heads of lists that the
 * reader of the format marked.
 */
export function contentsList(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>();
  const lastPlace = lastPlaces(passages);
  const isRepeated = (index: number) => (lastPlace.get(nameOf(passages[index])) ?? index) > index;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    if (passage === undefined) continue;
    const isHead = HEAD.test(passage.visible.text);
    const start = isHead ? index + 1 : index;
    const end = isHead ? endBelowHead(passages, start, isRepeated) : endOfRun(passages, start, isRepeated);
    if (end - start < (isHead ? 1 : LEAST_LINES)) continue;
    for (let line = index; line < end; line++) found.add(line);
    index = end - 1;
  }
  for (const [index, { visible, kind }] of passages.entries())
    if (kind !== 'row' && visible.text.length <= LONGEST_LINE && TO_PAGE.test(visible.text)) found.add(index);
  addHeads(passages, found);
  return found;
}

/** The heads right above what is left out as a contents list: without it they head nothing. */
function addHeads(passages: readonly Passage[], found: Set<number>): void {
  for (const [index, { visible, leftOut }] of passages.entries()) {
    if (leftOut !== undefined || !(HEAD.test(visible.text) || OTHER_HEAD.test(visible.text))) continue;
    let list = index + 1;
    if (passages[list]?.leftOut === undefined && COLUMN_HEAD.test(passages[list]?.visible.text ?? ''))
      list += 1;
    if (!found.has(list) && passages[list]?.leftOut !== 'contents') continue;
    for (let line = index; line < list; line++) found.add(line);
  }
}

/** The lines below "Inhoud": as long as they come again or lead to a page; a list that has neither goes as a whole. */
function endBelowHead(
  passages: readonly Passage[],
  start: number,
  isRepeated: (index: number) => boolean,
): number {
  let end = start;
  let repeated = start;
  let itemsOnly = start;
  while (isLine(passages[end]) && end - start < 500) {
    const passage = passages[end];
    const counts = isRepeated(end) || leadsToPage(passage);
    if (passage?.kind !== 'item' && !counts) break;
    if (passage?.kind === 'item' && itemsOnly === end) itemsOnly += 1;
    end += 1;
    if (counts) repeated = end;
  }
  return Math.max(repeated, itemsOnly);
}

function endOfRun(
  passages: readonly Passage[],
  start: number,
  isRepeated: (index: number) => boolean,
): number {
  let end = start;
  while (isLine(passages[end]) && isRepeated(end)) end += 1;
  if (end - start < LEAST_LINES) return end;
  // The first line of the text itself can be repeated as well: the list ends where its own first line comes again.
  const first = nameOf(passages[start]);
  for (let index = start + 1; index < end; index++) if (nameOf(passages[index]) === first) return index;
  return end;
}

function isLine(passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    passage.kind !== 'row' &&
    passage.leftOut === undefined &&
    passage.visible.text.length <= LONGEST_LINE &&
    !/[.;]$/u.test(passage.visible.text.replace(TO_PAGE, ''))
  );
}

function leadsToPage(passage: Passage | undefined): boolean {
  return (
    passage !== undefined && (TO_PAGE.test(passage.visible.text) || PAGE_BEHIND.test(passage.visible.text))
  );
}

/** Where each line stands last as a heading or as a line of its own. */
function lastPlaces(passages: readonly Passage[]): Map<string, number> {
  const places = new Map<string, number>();
  passages.forEach((passage, index) => {
    const isOwnLine = passage.kind === 'heading' || (passage.kind === 'paragraph' && isLine(passage));
    const name = isOwnLine ? nameOf(passage) : '';
    if (name !== '') places.set(name, index);
  });
  return places;
}

/** A line without its number, the page it leads to, marks and case. */
function nameOf(passage: Passage | undefined): string {
  if (passage === undefined) return '';
  return passage.visible.text
    .replace(TO_PAGE, '')
    .replace(
      /^(?:artikel|article|hoofdstuk|chapter|paragraaf|section|§)?\s?(?:\d{1,3}(?:\.\d{1,3})*[.):]?\s|[A-Z][.)]\s)/iu,
      '',
    )
    .replace(PAGE_BEHIND, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
