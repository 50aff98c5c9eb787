import type { Row } from './layout';

/** "Privacy ........ 12", also with spaced dots or an ellipsis. */
const LEADERS = /(?:(?:[.․·_]\s?){4,}|…\s?…+)\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/iu;
const HEADING = /^(?:\d{1,2}\.?\s+)?(?:inhoud|inhoudsopgave|table of contents|contents|index)\s*:?$/iu;
const ENDS_IN_NUMBER = /\s(\d{1,4})$/u;

/**
 * Rows that list what stands where: with dot leaders, or under a heading "Contents" with rising page numbers at the right
 * edge. `wentOn`: the page before ended in such a list.
 */
export function contentsRows(rows: readonly Row[], wentOn: boolean): Set<Row> {
  const found = new Set<Row>();
  let inList = wentOn;
  let heading: Row | null = null;
  let lastNumber = 0;
  let right = 0;
  for (const [index, row] of rows.entries()) {
    const text = textOf(row);
    const end = row.chunks.at(-1);
    const number = Number(ENDS_IN_NUMBER.exec(text)?.[1] ?? NaN);
    const isAligned = end !== undefined && row.chunks.length > 1 && /^\d{1,4}$/u.test(end.text);
    const rises = number >= lastNumber && (right === 0 || Math.abs((end?.x1 ?? 0) - right) < 4);
    if (HEADING.test(text.trim())) {
      [heading, inList, lastNumber, right] = [row, true, 0, 0];
    } else if (LEADERS.test(text) || (inList && isAligned && rises)) {
      if (heading) found.add(heading);
      found.add(row);
      [heading, inList, lastNumber, right] = [null, true, Number.isNaN(number) ? 0 : number, end?.x1 ?? 0];
    } else if (inList && heading === null && found.size > 0 && isWrapped(row, rows[index + 1])) {
      found.add(row);
    } else [heading, inList] = [null, false];
  }
  return found;
}

/** The end of a row: what tells an entry of a contents list. */
const textOf = (row: Row) =>
  row.chunks
    .map(({ text }) => text)
    .join(' ')
    .slice(-300);

/** The first line of an entry of two lines: the next one, right below, ends it with leaders. */
const isWrapped = (row: Row, next: Row | undefined) =>
  next !== undefined && next.y - row.y < row.size * 1.6 && LEADERS.test(textOf(next));
