import type { Proposal, Warning, WarningCode } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitClause, SplitDocument } from '../../text/outline';
import { findWarnings } from '../find-warnings';

/** A clause in short: '- ' a list item, '| ' a table row, '# ' a heading, '> ' a quotation, '? ' a question, else a sentence. */
type Line = string | { text: string; label: Partial<Proposal> };

export interface Chapter {
  heading?: string;
  level?: number;
  lines: Line[];
}

const KINDS: Readonly<Record<string, SplitClause['kind']>> = {
  '- ': 'list-item',
  '| ': 'table-row',
  '# ': 'heading',
  '> ': 'quotation',
  '? ': 'question',
};

const UNLABELLED: Proposal = {
  norm: 'fact',
  addressee: 'none',
  polarity: 'positive',
  hedge: null,
  exception: null,
  condition: null,
  topic: 'none',
  confidence: 0.9,
  learnerRule: false,
  second: null,
  cues: [],
};

/** The warnings about chapters written down in short, with labels where a line brings some. Sections count from 1. */
export function warningsOf(
  language: Language,
  chapters: readonly Chapter[],
  title: string | null = null,
): Warning[] {
  const proposals = new Map<string, Proposal>();
  const sections = chapters.map(({ heading = '', level = 1, lines }, at) => {
    let leadIn: string | null = null;
    const clauses = lines.map((line, index): SplitClause => {
      const written = typeof line === 'string' ? line : line.text;
      const kind = KINDS[written.slice(0, 2)] ?? 'sentence';
      const text = kind === 'sentence' ? written : written.slice(2);
      const number = `${at + 1}.${index + 1}`;
      if (typeof line !== 'string') proposals.set(number, { ...UNLABELLED, ...line.label });
      const isItem = kind === 'list-item' || kind === 'table-row';
      const leadsIn = text.endsWith(':');
      const clause: SplitClause = {
        number,
        kind,
        text,
        start: 0,
        end: text.length,
        leadsIn,
        leadIn: isItem ? leadIn : null,
        speaker: null,
      };
      if (leadsIn) leadIn = number;
      else if (!isItem) leadIn = null;
      return clause;
    });
    return { number: String(at + 1), heading, level, clauses };
  });
  const document: SplitDocument = { title, sections, leftOut: [] };
  return findWarnings(document, { register: 'informal', topics: new Map(), proposals }, language);
}

/** The words that warnings of a code point at, or null for a whole clause; in one chapter without a heading. */
export function wordsWarnedAt(
  code: WarningCode,
  language: Language,
  lines: Line[],
  heading = '',
): (string | number | null)[] {
  return warningsOf(language, [{ heading, lines }])
    .filter((warning) => warning.code === code && warning.clause !== null)
    .map(({ params }) => params['words'] ?? null);
}
