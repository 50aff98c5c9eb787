import type { Warning } from '@leidraad/policies/model';
import type { SplitClause } from '../text/outline';
import type { WarningLexicon } from './lexicon/lexicon';
import { firstStretch, has, stretches, type Stretch } from './words';
import { aboutClause, type WarnedClause, type WarnedDocument } from './warned-document';
import { openPairs } from './open-pairs';

/** What is broken, in the order in which it is said. */
type Break = { why: string; at: Stretch | null };

/**
 * Clauses that are no whole sentence where one is expected, and traces of a broken copy in any clause. List items, table
 * rows, headings and questions may be fragments; of those only doubled words, odd marks and open brackets are told.
 */
export function brokenSentences({ clauses, lexicon }: WarnedDocument): Warning[] {
  return clauses.flatMap((warned) => {
    const { clause } = warned;
    const breaks = [
      ...doubledWords(clause.text, lexicon),
      ...strayMarks(clause.text),
      ...openPairs(warned),
      ...(clause.kind === 'sentence' && !isContinued(warned) ? fragments(warned, lexicon) : []),
    ];
    return breaks.map(({ why, at }) => aboutClause('broken-sentence', clause, at, { why }));
  });
}

/** "de de", "persoonlijke en persoonlijke". */
function doubledWords(text: string, { mayDouble }: WarningLexicon): Break[] {
  const doubled = stretches(text, /(?<![\p{L}\p{N}'’*-])(\p{L}+) \1(?![\p{L}\p{N}'’*-])/giu).filter(
    ({ words }) => !mayDouble.has(words.split(' ')[0]?.toLowerCase() ?? ''),
  );
  const repeated = stretches(
    text,
    /(?<![\p{L}\p{N}-])(\p{L}{5,}) (?:en|of|and|or) \1(?![\p{L}\p{N}-])/giu,
  ).filter(({ words }) => !/^(?:again|round|verder|beter|meer|steeds|\p{L}+er) /iu.test(words));
  return [
    ...doubled.map((at) => ({ why: 'doubled', at })),
    ...repeated.map((at) => ({ why: 'doubled', at })),
  ];
}

/** Marks of another format that became words, and letters that were read in the wrong encoding. */
const STRAY =
  /\*\*|<\/?(?:b|i|p|br|div|span|a|li|ul|ol|td|tr|strong|em|font)\b[^<>]{0,80}>|&(?:nbsp|amp|lt|gt|quot|eacute|euml|rsquo|#\d{2,5});|\]\((?:https?:|\.{0,2}\/|#)|\\[*_#[\]]|�|Ã[©«¨¯±¶¼]|â€[™œ˜]/gu;

const strayMarks = (text: string): Break[] =>
  stretches(text, STRAY)
    .slice(0, 1)
    .map((at) => ({ why: 'marks', at }));

/** A lead-in, its items and what follows them may be parts of one sentence. */
const isContinued = ({ clause, leadIn, before }: WarnedClause): boolean =>
  clause.leadsIn || leadIn !== undefined || (before !== undefined && /[,;:]$/u.test(before.text));

function fragments({ clause, before, after }: WarnedClause, lexicon: WarningLexicon): Break[] {
  const { text } = clause;
  const found: Break[] = [];
  const start = lowerCaseStart(text);
  if (start !== undefined && !isListed(before)) found.push({ why: 'start', at: start });
  const end = openEnd(text, lexicon, after);
  if (end !== undefined) found.push({ why: 'end', at: end });
  if (isSubordinate(text, lexicon) && before?.kind !== 'question')
    found.push({ why: 'subordinate', at: null });
  return found;
}

/** After list items and rows a text may go on in lower case. */
const isListed = (clause: SplitClause | undefined): boolean =>
  clause !== undefined && (clause.kind === 'list-item' || clause.kind === 'table-row' || clause.leadsIn);

/** Brand names ("iPhone"), e-words, addresses and "'s avonds" start small rightly. */
function lowerCaseStart(text: string): Stretch | undefined {
  const word = firstStretch(text, /^["“‘(]?\p{Ll}[^\s]*/u);
  if (word === undefined) return undefined;
  const rightly = /^["“‘(]?(?:\p{Ll}\p{Lu}|e-?\p{L}+|\p{Ll}[.)°]|\p{Ll}+\d)|[@/_=]|\p{L}\.\p{L}|^https?/u;
  return rightly.test(word.words) ? undefined : word;
}

/** A comma, conjunction or article cannot be the last of a sentence; a preposition only before a full stop. */
function openEnd(
  text: string,
  { neverLast, lastWithStopOnly }: WarningLexicon,
  after: SplitClause | undefined,
): Stretch | undefined {
  const last = firstStretch(text, /(?<![\p{L}'’-])[\p{L}'’-]+(?=[\s.,]*["”’)]*$)/u);
  if (last === undefined || text.split(' ').length < 4) return undefined;
  const word = last.words.toLowerCase();
  const rest = text.slice(last.end);
  const cut =
    (rest.startsWith(',') && after?.kind !== 'list-item') ||
    (neverLast.has(word) && !/["”’)]/u.test(rest)) ||
    (rest === '' && lastWithStopOnly.has(word));
  return cut && !(after?.kind === 'list-item')
    ? { ...last, end: text.length, words: text.slice(last.start) }
    : undefined;
}

/** "Omdat …" or "Because …" to the full stop, with no comma after which the sentence itself could begin. */
const isSubordinate = (text: string, { subordinators }: WarningLexicon): boolean =>
  has(text, subordinators) && !/[,;:–—-]\s/u.test(text) && text.split(' ').length < 16;
