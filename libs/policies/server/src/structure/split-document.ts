import type {
  ExtractedDocument,
  LeftOut,
  Passage,
  SplitClause,
  SplitDocument,
  SplitSection,
} from '../text/outline';
import { withJoinedHeadings } from './headings';
import { partLeftOut } from './left-out';
import { LeadIns, opensList } from './list-levels';
import { clausesOf } from './passage-clauses';
import { quotedSpans } from './quotations';
import { sectionHeads, type SectionHead } from './section-tree';
import { titleOf } from './title';
import { withTypedMarks } from './typed-marks';

export interface SplitOptions {
  /** Start offsets of left-out pieces that somebody restored. */
  keep?: readonly number[];
}

/**
 * Splits what a reader found into sections and clauses: a clause is a sentence, a list item with its sentences, a table
 * row, or a heading that is no section. Text that is no policy is listed in `leftOut`; nothing is lost. The format does
 * not matter here. `language`: ISO 639-1, for the ends of sentences. Same input, same output; never throws.
 */
export function splitDocument(
  extracted: ExtractedDocument,
  language: string,
  { keep = [] }: SplitOptions = {},
): SplitDocument {
  const readable = extracted.passages.filter(({ visible }) => /[\p{L}\p{N}]/u.test(visible.text));
  const { kept, leftOut } = partLeftOut(withTypedMarks(readable), new Set(keep));
  const title = titleOf(kept, extracted.title);
  const passages = withJoinedHeadings(kept.filter((passage) => passage !== title));
  const headings = passages.filter((passage) => passage.kind === 'heading');
  const heads = sectionHeads(headings, passages[0] !== undefined && passages[0].kind !== 'heading');
  const named = extracted.title?.replace(/\s+/gu, ' ').trim() ?? '';
  return {
    title: title?.visible.text ?? (named === '' || isContentsHead(named, leftOut) ? null : named),
    sections: sectionsOf(passages, heads, language),
    leftOut,
  };
}

/** Some authors give the head of the contents list the style of a title. */
function isContentsHead(title: string, leftOut: readonly LeftOut[]): boolean {
  return leftOut.some(({ why, text }) => why === 'contents' && text === title);
}

function sectionsOf(
  passages: readonly Passage[],
  heads: ReadonlyMap<Passage, SectionHead>,
  language: string,
): SplitSection[] {
  const sections: SplitSection[] = [];
  const quoted = quotedSpans(passages);
  let section: SplitSection | undefined;
  let leadIns = new LeadIns<SplitClause>();
  const open = (head: SectionHead): SplitSection => {
    const opened: SplitSection = { ...head, clauses: [] };
    sections.push(opened);
    leadIns = new LeadIns();
    return opened;
  };
  for (const [index, passage] of passages.entries()) {
    const head = heads.get(passage);
    if (head) {
      section = open(head);
      continue;
    }
    const { number, clauses } = (section ??= open(INTRODUCTION));
    const next = passages[index + 1];
    const leadIn = leadIns.leadInOf(passage)?.number ?? null;
    for (const clause of clausesOf(passage, language, quoted.get(passage) ?? [], isTableHead(passage, next)))
      clauses.push({ ...clause, number: `${number}.${clauses.length + 1}`, leadsIn: false, leadIn });
    const last = clauses.at(-1);
    if (!last) continue;
    last.leadsIn =
      passage.kind !== 'heading' && passage.kind !== 'row' && opensList(passage, last.text, next);
    leadIns.read(passage, last, last.leadsIn);
  }
  return sections;
}

const INTRODUCTION: SectionHead = { number: '0', heading: '', level: 1 };

/** The row of which the next row says that it is its head. */
function isTableHead(passage: Passage, next: Passage | undefined): boolean {
  return (
    passage.kind === 'row' &&
    passage.heads === undefined &&
    next?.kind === 'row' &&
    next.heads !== undefined &&
    wordsOfRow(next.heads.join(' | ')) === wordsOfRow(passage.visible.text)
  );
}

/** Formats write empty cells differently. */
function wordsOfRow(row: string): string {
  return row.replace(/[\s|]+/gu, ' ').trim();
}
