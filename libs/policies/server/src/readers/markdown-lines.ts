import type { VisibleText } from '../text/outline';
import { visiblePart } from '../text/visible-text';

const LIST_MARK = /^(?:\d{1,3}[.)]|\d{1,3}°\.?|[a-z][.)])[ \t]+\S/u;
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
    if (
      visible.text.charAt(at - 1) !== ' ' ||
      !/[.;:!?]\s$/u.test(visible.text.slice(Math.max(0, at - 2), at))
    )
      continue;
    const place = visible.from[at] ?? 0;
    if (!/[\r\n][ \t]*$/u.test(source.slice(Math.max(0, place - MOST_INDENT), place))) continue;
    if (!LIST_MARK.test(source.slice(place, place + 20))) continue;
    parts.push(visiblePart(visible, start, at));
    start = at;
  }
  return [...parts, visiblePart(visible, start)];
}
