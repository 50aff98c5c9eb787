import { TOPICS, type Addressee, type Norm, type Topic } from '@leidraad/policies/model';
import type { SplitClause, SplitDocument, SplitSection } from '../../text/outline';

/** A clause with the norm, the norms a second reader could defend, and the addressee that a person gave it. */
export interface LabelledClause {
  clause: SplitClause;
  norm: Norm;
  alternatives: Norm[];
  addressee: Addressee;
  /** Where the text labels topics: the topic first, then what could be defended. */
  topics: Topic[];
}

export interface LabelledText {
  document: SplitDocument;
  clauses: LabelledClause[];
}

const NORM_CODES: Record<string, Norm> = {
  O: 'obligation',
  P: 'prohibition',
  M: 'permission',
  A: 'advice',
  L: 'allocation',
  S: 'sanction',
  D: 'definition',
  F: 'fact',
  N: 'none',
};
const ADDRESSEE_CODES: Record<string, Addressee> = {
  e: 'employee',
  s: 'spokesperson',
  c: 'company',
  r: 'employer',
  p: 'policy',
  n: 'none',
};

/**
 * Reads a labelled text. A line is `# heading`, `# heading @topic/defensible topic` for all lines below it, or `O/A e words`: norm code with the alternatives after slashes,
 * addressee code, words. Words that start with `- ` are a list item (the last line that ended in a colon leads in to
 * it), with `| ` a table row (`| ` after `#|` sets the words above its columns).
 */
export function labelledText(lines: string): LabelledText {
  const sections: SplitSection[] = [];
  const clauses: LabelledClause[] = [];
  let leadIn: string | null = null;
  let heads: string[] | undefined;
  let offset = 0;
  let topics: Topic[] = [];
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ') || sections.length === 0) {
      const [heading = '', told = ''] = line.startsWith('# ') ? line.slice(2).split(' @') : [];
      topics = told.split('/').flatMap((word) => TOPICS.find((topic) => topic === word) ?? []);
      sections.push({ number: String(sections.length + 1), heading, level: 1, clauses: [] });
      leadIn = null;
      heads = undefined;
      if (line.startsWith('# ')) continue;
    }
    if (line.startsWith('#|')) {
      heads = line
        .slice(2)
        .split('|')
        .map((head) => head.trim());
      continue;
    }
    const [codes = '', addressee = '', ...rest] = line.split(' ');
    const words = rest.join(' ');
    const kind = words.startsWith('- ') ? 'list-item' : words.startsWith('| ') ? 'table-row' : 'sentence';
    const text = kind === 'sentence' ? words : words.slice(2);
    const section = sections.at(-1) as SplitSection;
    const number = `${section.number}.${String(section.clauses.length + 1)}`;
    if (kind === 'sentence') leadIn = null;
    const leadsIn = kind === 'sentence' && text.endsWith(':');
    const clause: SplitClause = {
      number,
      kind: text.endsWith('?') && kind === 'sentence' ? 'question' : kind,
      text,
      start: offset,
      end: offset + text.length,
      leadsIn,
      leadIn: kind === 'list-item' ? leadIn : null,
      speaker: null,
      ...(kind === 'table-row' && heads ? { heads } : {}),
    };
    offset = clause.end + 1;
    section.clauses.push(clause);
    if (leadsIn) leadIn = number;
    const [norm, ...alternatives] = codes.split('/').map((code) => NORM_CODES[code] ?? 'none');
    clauses.push({
      clause,
      norm: norm ?? 'none',
      alternatives,
      addressee: ADDRESSEE_CODES[addressee] ?? 'none',
      topics,
    });
  }
  return { document: { title: null, sections, leftOut: [] }, clauses };
}
