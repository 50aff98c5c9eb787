import type { VisibleText } from '../text/outline';
import { visiblePart } from '../text/visible-text';

const LIST_LINE = /^[ \t]{0,20}(?:\d{1,3}[.)]|\d{1,3}°\.?|[a-z][.)])[ \t]+\S/u;

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
    const lineStart = source.lastIndexOf('\n', place - 1) + 1;
    if (source.slice(lineStart, place).trim() !== '') continue;
    if (!LIST_LINE.test(source.slice(lineStart, lineStart + 40))) continue;
    parts.push(visiblePart(visible, start, at));
    start = at;
  }
  return [...parts, visiblePart(visible, start)];
}
