import type { SplitClause } from '../text/outline';
import type { Stretch } from './words';
import type { WarnedClause } from './warned-document';

/** How many brackets or quotation marks stay open in a text; below zero when more close than open. */
type Balance = (text: string) => number;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** List marks like "a)" and faces like ":)" close nothing. */
const round: Balance = (text) => {
  const plain = text.replace(/[:;]-?[()]/gu, ' ');
  const open = count(plain, /\(/gu) - count(plain, /\)/gu);
  return open < 0 ? Math.min(0, open + count(plain, /(?<=^|\s)[\p{L}\d]{1,3}\)(?=\s)/gu)) : open;
};
const square: Balance = (text) => count(text, /\[/gu) - count(text, /\]/gu);
/** Curly marks by their shape, straight ones by turns; inch marks and seconds are no quotation. */
const quotes: Balance = (text) => {
  const plain = text.replace(/\d["”]/gu, ' ');
  const straight = count(plain, /"/gu);
  return count(plain, /[“„«]/gu) + straight - count(plain, /[”»]/gu) - 2 * Math.floor(straight / 2);
};

/**
 * A bracket or quotation mark that opens without closing or the other way about, unless the sentence before or after
 * makes up for it. Quotations run over several clauses by nature, so their quotation marks are not counted.
 */
export function openPairs({
  clause,
  before,
  after,
  leadIn,
}: WarnedClause): { why: string; at: Stretch | null }[] {
  if (clause.kind === 'heading') return [];
  const parts = [round, square, ...(isQuoted(clause, before, after) ? [] : [quotes])];
  const open = parts.some((balance) => {
    const here = balance(clause.text);
    // A lead-in's bracket may close in its last item.
    if (here === 0 || clause.leadsIn || leadIn !== undefined) return false;
    return here + balance(before?.text ?? '') !== 0 && here + balance(after?.text ?? '') !== 0;
  });
  return open ? [{ why: 'pairs', at: null }] : [];
}

const isQuoted = (...clauses: (SplitClause | undefined)[]): boolean =>
  clauses.some((clause) => clause?.kind === 'quotation');
