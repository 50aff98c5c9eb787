import { listMarkOf } from '../text/list-marks';

/** A line of a plain text; pages are parted by form feeds. */
export interface Line {
  text: string;
  /** Offset of the first character of the line in the source. */
  start: number;
  page: number;
}

export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let page = 0;
  for (const piece of source.split(/(\r\n?|\n|\f)/u)) {
    if (piece === '\f') page += 1;
    else if (!/^[\r\n]/u.test(piece)) lines.push({ text: piece, start, page });
    start += piece.length;
  }
  return lines;
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

export function indentOf({ text }: Line): number {
  return text.replace(/\t/gu, '    ').search(/\S/u);
}

/** A line under a heading: `====` or `----`. */
export const UNDERLINE = /^\s{0,20}(={3,200}|-{3,200})\s*$/u;

const NUMBERED =
  /^(?:(?:artikel|article|hoofdstuk|chapter|section|paragraaf|bijlage|appendix|deel|part|stap|step|§)\s{0,3})?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.:)]?\s+\S/iu;
const ONLY_NUMBER =
  /^(?:artikel|article|hoofdstuk|chapter|section|paragraaf|bijlage|appendix|§)\s{0,3}(?:\d{1,3}(?:[.:]\d{1,3}){0,3}[a-z]?|[IVXL]{1,6}|[A-Z])[.:]?$/iu;
const LONGEST_HEADING = 100;

/** Whether a line begins with a number, as headings and list items do. */
export function isNumbered({ text }: Line): boolean {
  const line = text.trim();
  return NUMBERED.test(line) || ONLY_NUMBER.test(line);
}

/** Whether a line could be a heading by itself: short, no end of a sentence, no list mark but a number. */
export function looksLikeHeading(line: Line): boolean {
  const text = line.text.trim();
  if (ONLY_NUMBER.test(text)) return true;
  if (text.length > LONGEST_HEADING || /[.;:,!?…"”»]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  const mark = listMarkOf(text);
  if (mark !== null && mark.style !== 'decimal') return false;
  return isNumbered(line) || /^[\p{Lu}\p{N}“"‘']/u.test(text);
}
