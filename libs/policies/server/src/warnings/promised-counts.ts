import type { Warning } from '@leidraad/policies/model';
import type { SplitClause, SplitSection } from '../text/outline';
import type { WarningLexicon } from './lexicon/lexicon';
import { anyOf, firstStretch, type Stretch } from './words';
import { aboutClause, aboutDocument, type WarnedClause, type WarnedDocument } from './warned-document';

interface CountPromise {
  count: number;
  at: Stretch;
}

/**
 * Counts that a heading or sentence promises ("ten steps", "these five rules:") and that neither the list nor the
 * sections that follow add up to. Only a promise counts: a number before a thing that is told about does not.
 */
export function promisedCounts({ document, clauses, lexicon }: WarnedDocument): Warning[] {
  const readers = promiseReaders(lexicon);
  const told = new Set<string>();
  const bySentence = clauses.flatMap((warned) => {
    const promise = readers.sentence(warned.clause);
    if (promise === undefined) return [];
    told.add(`${warned.section.number} ${promise.count}`);
    const counted = mismatch(
      promise.count,
      warned.clause.leadsIn ? [itemsUnder(warned)] : countsAfter(document.sections, warned),
    );
    return counted === undefined
      ? []
      : [aboutClause('count-mismatch', warned.clause, promise.at, { promised: promise.count, counted })];
  });
  const byHeading = document.sections.flatMap(({ number, heading }, at) =>
    // Where the sentence below says the same again, one warning is enough.
    ofHeading(number, readers.heading(heading), told, () => countsOfSection(document.sections, at)),
  );
  const levels = document.sections.map(({ level }) => level);
  const ofTitle = ofHeading('0', readers.heading(document.title ?? ''), told, () => [
    levels.filter((level, at) => level === Math.min(...levels) && document.sections[at]?.heading !== '')
      .length,
    levels.filter((level) => level === 2).length,
  ]);
  return [...ofTitle, ...byHeading, ...bySentence];
}

function ofHeading(
  section: string,
  promise: CountPromise | undefined,
  told: ReadonlySet<string>,
  counts: () => number[],
): Warning[] {
  if (promise === undefined || told.has(`${section} ${promise.count}`)) return [];
  const counted = mismatch(promise.count, counts());
  if (counted === undefined) return [];
  const { count: promised, at } = promise;
  return [aboutDocument('count-mismatch', { why: 'heading', section, words: at.words, promised, counted })];
}

/** Which count is promised, if any. Read once per document, so that the patterns are made once. */
function promiseReaders({ numbers, countedThings, promising }: WarningLexicon) {
  const number = `(${Object.keys(numbers).join('|')}|[2-9]|1\\d|20)`;
  const things = anyOf(countedThings).source;
  const counted = new RegExp(`(?<![\\p{L}\\p{N}.,-])${number} (?:[\\p{L}-]+ ){0,2}?${things}`, 'iu');
  const promised = new RegExp(
    `(?:${anyOf(promising).source}) ${number} (?:[\\p{L}-]+ ){0,2}?${things}`,
    'iu',
  );
  const bare = new RegExp(`(?:${anyOf(promising).source}) ${number}\\s*:$`, 'iu');
  const read = (text: string, pattern: RegExp): CountPromise | undefined => {
    const match = pattern.exec(text);
    const at = firstStretch(text, pattern);
    const word = match?.[1]?.toLowerCase();
    if (at === undefined || word === undefined) return undefined;
    return { count: numbers[word] ?? Number(word), at };
  };
  return {
    /** A heading promises when it opens with the count ("10 steps to …", "Our five rules"). */
    heading: (text: string): CountPromise | undefined => {
      const promise = read(text, counted);
      return promise !== undefined && promise.at.start <= 12 ? promise : undefined;
    },
    sentence: ({ text, leadsIn, kind }: SplitClause): CountPromise | undefined => {
      if (kind === 'heading' || kind === 'question') return undefined;
      return read(text, promised) ?? (leadsIn ? (read(text, counted) ?? read(text, bare)) : undefined);
    },
  };
}

const itemsUnder = ({ clause, section }: WarnedClause): number =>
  section.clauses.filter(({ leadIn }) => leadIn === clause.number).length;

/** What a sentence may have meant: the list right after it, all items of its section before or after it, or sections. */
function countsAfter(sections: readonly SplitSection[], { clause, section }: WarnedClause): number[] {
  const at = section.clauses.indexOf(clause);
  const after = section.clauses.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind !== 'list-item' && kind !== 'table-row');
  const next = end < 0 ? after.length : end;
  if (next > 0) return [next, topItems(section.clauses.slice(0, at)), topItems(after)];
  return [topItems(section.clauses.slice(0, at)), ...countsOfSection(sections, sections.indexOf(section))];
}

const topItems = (clauses: readonly SplitClause[]): number => {
  const numbers = new Set(clauses.filter(({ kind }) => kind === 'list-item').map(({ number }) => number));
  return clauses.filter(
    ({ kind, leadIn }) => (kind === 'list-item' && !numbers.has(leadIn ?? '')) || kind === 'table-row',
  ).length;
};

/** What a heading may have counted: items, sub-headings or paragraphs under it, sections below it, or those after it. */
function countsOfSection(sections: readonly SplitSection[], at: number): number[] {
  const section = sections[at];
  if (section === undefined) return [];
  const later = sections.slice(at + 1);
  const until = (level: number): SplitSection[] => {
    const end = later.findIndex((other) => other.level <= level);
    return end < 0 ? later : later.slice(0, end);
  };
  const below = until(section.level);
  const inside = [
    topItems(section.clauses),
    section.clauses.filter(({ kind }) => kind === 'heading').length,
    below.filter(({ level }) => level === section.level + 1).length,
  ];
  if (inside.some((count) => count > 1)) return inside;
  return [until(section.level - 1).filter(({ level }) => level === section.level).length];
}

/** The count nearest to what was promised, when none is right; undefined when one is, or when there is nothing to count. */
function mismatch(promised: number, counts: readonly number[]): number | undefined {
  const found = counts.filter((count) => count > 1);
  if (found.length === 0 || found.includes(promised)) return undefined;
  return found.reduce((best, count) =>
    Math.abs(count - promised) < Math.abs(best - promised) ? count : best,
  );
}
