import type { DerivableClause, DerivedLine, Piece } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { clauseSha256 } from './derived-lines';

/** What the words of a line may come from. */
export interface TraceSources {
  language: Language;
  master: Language;
  clauses: ReadonlyMap<string, DerivableClause>;
  /** Headings of sections, by their number. */
  headings: ReadonlyMap<string, string>;
  /** Texts of templates, by the name of the template. */
  templates: ReadonlyMap<string, readonly string[]>;
  /** Values that a person accepted. */
  slots: Readonly<Partial<Record<string, string>>>;
}

export type Origin = Piece['from'];
export interface TracedWord {
  word: string;
  /** Null: it comes from nowhere, which is a fault. */
  from: Origin | null;
}
export interface Trace {
  words: TracedWord[];
  /** Words without an origin, and pieces that are not what they say they are. */
  faults: string[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const plain = (text: string) => text.normalize('NFC').toLowerCase();
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * Where each word of a line of ours comes from: its pieces are checked one by one against the frozen clauses (offsets and
 * hash), the texts of the templates and the accepted slots. An open slot is no word. A word of no source is a fault.
 */
export function traceLine(line: DerivedLine, sources: TraceSources): Trace {
  const faults: string[] = [];
  const words: TracedWord[] = [];
  if (line.pieces.map(({ text }) => text).join('') !== line.text) faults.push('pieces are not the line');
  for (const piece of line.pieces) {
    const fault = faultOf(piece, sources);
    if (fault !== null) faults.push(`${fault}: ${piece.text}`);
    if (piece.from === 'slot' && !piece.filled) continue;
    words.push(...wordsOf(piece.text).map((word) => ({ word, from: fault === null ? piece.from : null })));
  }
  for (const { clauseId, textSha256 } of line.clauses) {
    const clause = sources.clauses.get(clauseId);
    if (!clause) faults.push(`unknown clause: ${clauseId}`);
    else if (clauseSha256(clause, sources.master) !== textSha256)
      faults.push(`other words in clause ${clause.number}`);
  }
  return { words, faults };
}

function faultOf(
  piece: Piece,
  { clauses, headings, templates, slots, language }: TraceSources,
): string | null {
  switch (piece.from) {
    case 'clause': {
      const text = clauses.get(piece.clauseId)?.text[language] ?? '';
      return plain(text.slice(piece.start, piece.end)) === plain(piece.text) ? null : 'not in the clause';
    }
    case 'reading': {
      const reading = clauses.get(piece.clauseId)?.reading;
      const said = [reading?.plain[language], reading?.topic].map((text) => plain(text?.trim() ?? ''));
      return said.some((text) => text !== '' && text.includes(plain(piece.text)))
        ? null
        : 'not in the reading';
    }
    case 'heading':
      return headings.get(piece.section) === piece.text ? null : 'not the heading';
    case 'template':
      return (templates.get(piece.template) ?? []).some((text) => plain(text).includes(plain(piece.text)))
        ? null
        : 'not in the template';
    case 'slot':
      return !piece.filled || slots[piece.slot] === piece.text ? null : 'not accepted';
  }
}

/**
 * The same for words that somebody or something else wrote (a proposal of a language model): no pieces, so each word takes
 * the origin of the longest run of words that it shares with a source, the clauses first. A word that stands in none of them
 * is a fault, and so is a denial that came or went against the clauses it cites.
 */
export function traceForeignLine(
  text: string,
  cited: readonly string[],
  sources: TraceSources,
  denials: RegExp,
): Trace {
  const { language, clauses, slots } = sources;
  const own = cited.flatMap((id) => {
    const clause = clauses.get(id);
    return clause ? [clause] : [];
  });
  const runs: { from: Origin; words: string[] }[] = [
    ...own.map((clause) => ({ from: 'clause' as const, words: wordsOf(plain(clause.text[language] ?? '')) })),
    ...own.map((clause) => ({
      from: 'reading' as const,
      words: wordsOf(plain(clause.reading?.plain[language] ?? '')),
    })),
    ...Object.values(slots).map((value) => ({ from: 'slot' as const, words: wordsOf(plain(value ?? '')) })),
    ...[...sources.templates.values()]
      .flat()
      .map((words) => ({ from: 'template' as const, words: wordsOf(plain(words)) })),
  ];
  const words = wordsOf(text);
  const traced: TracedWord[] = [];
  while (traced.length < words.length) {
    const rest = words.slice(traced.length).map(plain);
    const best = runs
      .map((run) => ({ from: run.from, length: longestRun(rest, run.words) }))
      .reduce((a, b) => (b.length > a.length ? b : a), { from: null as Origin | null, length: 0 });
    const taken = Math.max(1, best.length);
    traced.push(
      ...words.slice(traced.length, traced.length + taken).map((word) => ({ word, from: best.from })),
    );
  }
  const said = own.map((clause) => clause.text[language] ?? '').join(' ');
  const turned = own.length > 0 && denials.test(text) !== denials.test(said);
  return {
    words: traced,
    faults: [
      ...traced.filter(({ from }) => from === null).map(({ word }) => `from nowhere: ${word}`),
      ...cited.filter((id) => !clauses.has(id)).map((id) => `unknown clause: ${id}`),
      ...(turned ? ['denies what the clause does not, or the other way round'] : []),
    ],
  };
}

/** How many words from the start of `words` stand one behind the other somewhere in a source. */
function longestRun(words: readonly string[], source: readonly string[]): number {
  let longest = 0;
  for (let start = 0; start < source.length; start++) {
    let length = 0;
    while (
      length < words.length &&
      start + length < source.length &&
      words[length] === source[start + length]
    )
      length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
