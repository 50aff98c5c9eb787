import type { VisibleText } from '../text/outline';
import { sourcePlace, visiblePart } from '../text/visible-text';

const LIST_MARK =
  /^(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)]|\d{1,3}°\.?|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+\S/u;
/** A line that is complete: "… of:", "… en daarna; of". */
const COMPLETE = /(?:[.;:!?]|[;,]\s(?:and|or|en|of))\s$/u;
/** Where a mark stands further in, it is no mark; it also keeps the work linear. */
const MOST_INDENT = 20;

/**
 * Parts a paragraph at the lines that begin with a list mark behind a complete line. Markdown reads "2. …" right below a
 * line of text as that text, since only a list that begins with 1 may interrupt a paragraph; authors do not know.
 */
export function partedAtMarks(visible: VisibleText, source: string): VisibleText[] {
  const parts: VisibleText[] = [];
  let start = 0;
  for (let at = 1; at < visible.text.length; at++) {
    if (visible.text.charAt(at - 1) !== ' ') continue;
    if (!COMPLETE.test(visible.text.slice(Math.max(0, at - 6), at))) continue;
    const place = sourcePlace(visible, { start: at, end: at + 1 }).start;
    if (!/[\r\n][ \t]*$/u.test(source.slice(Math.max(0, place - MOST_INDENT), place))) continue;
    if (!LIST_MARK.test(source.slice(place, place + 20))) continue;
    parts.push(visiblePart(visible, start, at));
    start = at;
  }
  return [...parts, visiblePart(visible, start)];
}
