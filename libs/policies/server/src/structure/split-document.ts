import type { Language } from '@leidraad/shared/model';
import { markdownPassages } from '../readers/markdown';
import type { Passage, SplitClause, SplitDocument, SplitSection, VisibleText } from '../text/outline';
import { plainTextPassages } from '../readers/plain-text';
import { SectionNumbers } from './section-numbers';
import { sentencesOf } from '../text/sentences';

export type SourceFormat = 'markdown' | 'text';

/**
 * Splits a decoded document into sections and clauses: a clause is a sentence, or a list item with its sentences.
 * Same input, same output; never throws. Markdown that would take too long to parse is read as plain text.
 */
export function splitDocument(source: string, format: SourceFormat, language: Language): SplitDocument {
  const markdown = format === 'markdown' ? markdownPassages(source) : null;
  return sectionsOf(markdown ?? plainTextPassages(source), language);
}

/** A section on its way: its heading as written, null for text before the first one. */
interface Unnumbered {
  line: string | null;
  level: number;
  clauses: Omit<SplitClause, 'number'>[];
}

function sectionsOf(passages: readonly Passage[], language: Language): SplitDocument {
  const title = titleOf(passages);
  const sectionLevel = deepestSectionLevel(passages, title);
  const sections: Unnumbered[] = [];
  for (const passage of passages) {
    if (passage === title || passage.visible.text === '') continue;
    if (passage.kind === 'heading') {
      // Headings below a section part its text for the eye only; what counts is under which section a clause stands.
      if (passage.level <= sectionLevel)
        sections.push({ line: passage.visible.text, level: Math.max(1, passage.level - 1), clauses: [] });
    } else {
      if (sections.length === 0) sections.push({ line: null, level: 1, clauses: [] });
      for (const clause of clausesOf(passage, language)) sections.at(-1)?.clauses.push(clause);
    }
  }
  return { title: title?.visible.text ?? null, sections: numbered(withoutContents(sections)), leftOut: [] };
}

/** Drops the lines of a table of contents: headings without text that come again further on. */
function withoutContents(sections: readonly Unnumbered[]): Unnumbered[] {
  const last = new Map(sections.map(({ line }, index) => [line, index]));
  return sections.filter(({ line, clauses }, index) => clauses.length > 0 || last.get(line) === index);
}

function numbered(sections: readonly Unnumbered[]): SplitSection[] {
  const numbers = new SectionNumbers();
  return sections.map(({ line, level, clauses }) => {
    const head = line === null ? numbers.introduction() : numbers.next(line);
    return {
      ...head,
      level,
      clauses: clauses.map((clause, index) => ({ ...clause, number: `${head.number}.${index + 1}` })),
    };
  });
}

/** The title is a first heading that stands above all others, or directly on top of another one. */
function titleOf(passages: readonly Passage[]): Passage | null {
  const [first, second] = passages;
  if (first?.kind !== 'heading' || first.visible.text === '') return null;
  const others = passages.slice(1).flatMap((passage) => (passage.kind === 'heading' ? [passage.level] : []));
  const above = others.every((level) => level > first.level);
  return (above && others.length > 0) || second?.kind === 'heading' || (first.level === 1 && above)
    ? first
    : null;
}

function deepestSectionLevel(passages: readonly Passage[], title: Passage | null): number {
  let top = Infinity;
  for (const passage of passages)
    if (passage.kind === 'heading' && passage !== title) top = Math.min(top, passage.level);
  return Math.max(2, top);
}

function clausesOf(
  passage: Exclude<Passage, { kind: 'heading' }>,
  language: Language,
): Omit<SplitClause, 'number'>[] {
  const { visible } = passage;
  const places =
    passage.kind !== 'paragraph'
      ? [{ start: 0, end: visible.text.length }]
      : sentencesOf(visible.text, language);
  return places.map((place, index) => {
    const text = visible.text.slice(place.start, place.end);
    const isLast = index === places.length - 1;
    const leadsIn = text.endsWith(':') && (passage.kind === 'item' ? passage.leadsIn : isLast);
    return {
      kind: passage.kind === 'item' ? 'list-item' : passage.kind === 'row' ? 'table-row' : 'sentence',
      text,
      leadsIn,
      leadIn: null,
      speaker: null,
      ...sourceSpan(visible, place),
    };
  });
}

function sourceSpan(
  { from, to }: VisibleText,
  place: { start: number; end: number },
): Pick<SplitClause, 'start' | 'end'> {
  const start = from[place.start] ?? 0;
  return { start, end: to[place.end - 1] ?? start };
}
