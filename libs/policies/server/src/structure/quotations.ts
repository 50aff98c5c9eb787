import type { Passage } from '../text/outline';
import { closingMark, quotationMarks, type QuotationMark } from './quotation-marks';
import { reportOf, type Report } from './reporting';

/** Words of somebody else in a passage. */
export interface QuotedSpan {
  start: number;
  end: number;
  speaker: string | null;
}

/** A quotation goes on over this many paragraphs or items at most before it counts as never closed. */
const MOST_PASSAGES = 15;
/** No paragraph that people wrote has more; it keeps the work linear. */
const MOST_MARKS = 400;
/** How far a sentence beside a quotation is looked at. */
const MOST_BESIDE = 600;
/** Fewer words between marks are a term, not a quotation. */
const LEAST_WORDS = 4;

/**
 * The quotations of a text by passage: words between double quotation marks that the words beside them report
 * (`Kabani zegt: "…"`, `"…," says Kabani`), or that are a whole paragraph. A quotation may go on over paragraphs and
 * list items, each of which may repeat the opening mark; one that never closes ends with the paragraph it began in.
 */
export function quotedSpans(passages: readonly Passage[]): Map<Passage, QuotedSpan[]> {
  const spans = new Map<Passage, QuotedSpan[]>();
  const marks = passages.map((passage) => {
    const found = isText(passage) ? quotationMarks(passage.visible.text) : [];
    return found.length > MOST_MARKS ? [] : found;
  });
  let place = { passage: 0, mark: 0 };
  while (place.passage < passages.length) {
    const passage = passages[place.passage];
    const here = marks[place.passage] ?? [];
    const mark = here[place.mark];
    if (passage === undefined || mark === undefined) {
      place = { passage: place.passage + 1, mark: 0 };
      continue;
    }
    const close = mark.opens ? closingMark(here, place.mark) : -1;
    const end = mark.opens
      ? close === -1
        ? closingPlace(passages, marks, place.passage)
        : { passage: place.passage, mark: close }
      : null;
    const text = passage.visible.text;
    const until = end ? (marks[end.passage]?.[end.mark]?.at ?? 0) + 1 : text.length;
    const report = mark.opens ? reported(text, mark, end?.passage === place.passage ? until : null) : null;
    if (report && isLong(passages, place.passage, mark.at, end?.passage ?? place.passage, until)) {
      const last = end?.passage ?? place.passage;
      for (let index = place.passage; index <= last; index++) {
        const quoted = passages[index];
        if (!quoted) continue;
        const span = {
          start: index === place.passage ? mark.at : 0,
          end: index === last ? until : quoted.visible.text.length,
          speaker: report.speaker,
        };
        spans.set(quoted, [...(spans.get(quoted) ?? []), span]);
      }
      place = end ? { passage: end.passage, mark: end.mark + 1 } : { passage: place.passage + 1, mark: 0 };
    } else {
      // A term between marks is skipped as a pair; anything else only by its own mark.
      place = { passage: place.passage, mark: close === -1 ? place.mark + 1 : close + 1 };
    }
  }
  return spans;
}

function isText(passage: Passage): boolean {
  return passage.kind === 'paragraph' || passage.kind === 'item';
}

/** The first mark in a later passage that closes more than that passage opens; null when there is none nearby. */
function closingPlace(
  passages: readonly Passage[],
  marks: readonly (readonly QuotationMark[])[],
  from: number,
): { passage: number; mark: number } | null {
  for (let index = from + 1; index < passages.length && index <= from + MOST_PASSAGES; index++) {
    const passage = passages[index];
    if (passage === undefined || !isText(passage)) return null;
    let depth = 0;
    const here = marks[index] ?? [];
    for (const [mark, { at, opens }] of here.entries()) {
      // A paragraph of a long quotation begins with the opening mark again.
      if (opens && at === 0) continue;
      depth += opens ? 1 : -1;
      if (depth < 0) return { passage: index, mark };
    }
  }
  return null;
}

function isLong(
  passages: readonly Passage[],
  from: number,
  start: number,
  last: number,
  until: number,
): boolean {
  if (last > from) return true;
  const words = passages[from]?.visible.text.slice(start, until).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= LEAST_WORDS;
}

/** Who says what opens at `mark`: told before it, in the sentence before it, or behind it; null when nobody does. */
function reported(text: string, mark: QuotationMark, until: number | null): Report | null {
  const before = text.slice(Math.max(0, mark.at - MOST_BESIDE), mark.at).trimEnd();
  const isWhole = before === '' && (until === null || /^[\s.!?…]*$/u.test(text.slice(until, until + 20)));
  const behind = until === null ? '' : text.slice(until, until + MOST_BESIDE);
  const sentence = before.slice(lastSentenceEnd(before));
  if (/(?:[:,]|\b(?:dat|that|of|whether))$/iu.test(sentence)) {
    const report = reportOf(sentence, 'before');
    if (report) return report;
  } else if (sentence.trim() === '' && before !== '') {
    const earlier = before.slice(lastSentenceEnd(before.slice(0, -1)));
    const report = reportOf(earlier, 'before');
    if (report) return report;
  }
  const tail = /^[\s,.]*[^.!?]{0,120}/u.exec(behind)?.[0] ?? '';
  const afterwards = /^\s*[,–—-]?\s*\p{L}/u.test(tail)
    ? reportOf(tail.replace(/^[\s,–—-]+/u, ''), 'behind')
    : null;
  if (afterwards && isDirect(tail)) return afterwards;
  return isWhole && isSentence(text, mark, until) ? { speaker: null } : null;
}

/** The verb stands right behind the quotation, or right behind a short name: `", zegt Kabani`, `" Kabani says`. */
function isDirect(tail: string): boolean {
  return (
    reportOf(
      tail
        .replace(/^[\s,–—-]+/u, '')
        .split(/\s/u)
        .slice(0, 4)
        .join(' '),
      'behind',
    ) !== null
  );
}

/** A paragraph between marks that says something: it begins with a capital and closes like a sentence. */
function isSentence(text: string, mark: QuotationMark, until: number | null): boolean {
  const words = text.slice(mark.at + 1, until ?? undefined);
  return /^\p{Lu}/u.test(words) && /[.!?…]["”»“]?\s*$/u.test(words.trim());
}

/** Offset behind the last sentence of `text` that is complete; the length of the text when it ends with one. */
function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const found of text.matchAll(/[.!?…]["”»“)]*(?:\s+(?=\S)|$)/gu)) end = found.index + found[0].length;
  return end;
}
