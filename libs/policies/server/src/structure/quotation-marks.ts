/** A quotation mark in a text. Straight marks tell by what stands beside them whether they open or close. */
export interface QuotationMark {
  at: number;
  opens: boolean;
}

const OPENING = '“„«‟';
const CLOSING = '”»';
const ANY = /["“„«‟”»]/u;

/** The double quotation marks of a text; single ones are apostrophes too often to build on. */
export function quotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  if (!ANY.test(text)) return marks;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) marks.push({ at, opens: opensAt(text, at, true) });
    else if (CLOSING.includes(character)) marks.push({ at, opens: false });
    else if (character === '"') marks.push({ at, opens: opensAt(text, at, false) });
  }
  return marks;
}

/** „Dutch“ closes with the mark that opens in English: what stands before it decides. */
function opensAt(text: string, at: number, otherwise: boolean): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= text.length ? ' ' : text.charAt(at + 1);
  if (/[\s([{:—–/-]/u.test(before) && !/\s/u.test(after)) return true;
  if (/\S/u.test(before) && /[\s)\]}.,;:!?…—–-]/u.test(after)) return false;
  return otherwise;
}

/** Where the quotation that opens at `marks[index]` closes in the same text (index of the mark), -1 when it does not. */
export function closingMark(marks: readonly QuotationMark[], index: number): number {
  let depth = 0;
  for (let next = index; next < marks.length; next++) {
    depth += marks[next]?.opens ? 1 : -1;
    if (depth === 0) return next;
  }
  return -1;
}
