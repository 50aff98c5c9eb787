import { type ComparedRelation, type DiffPart, wordDiff } from '@leidraad/policies/model';

/** What stands between two clauses that are read as one text. */
const BETWEEN = ' ';

/** The marks of a row: per clause of either side, and as one text. */
export interface RowMarks {
  /** 'same' and 'removed' parts of each old clause; together exactly its text. */
  from: DiffPart[][];
  /** 'same' and 'added' parts of each new clause; together exactly its text. */
  to: DiffPart[][];
  /** Both in one text. */
  both: DiffPart[];
}

/** Which words of a row went and came, divided over its clauses. */
export function rowMarks({ from, to }: Pick<ComparedRelation, 'from' | 'to'>): RowMarks {
  const before = from.map(({ text }) => text);
  const after = to.map(({ text }) => text);
  const both = wordDiff(before.join(BETWEEN), after.join(BETWEEN));
  return {
    from: cut(
      both.filter(({ kind }) => kind !== 'added'),
      before,
    ),
    to: cut(
      both.filter(({ kind }) => kind !== 'removed'),
      after,
    ),
    both,
  };
}

/** Divides the parts of joined texts over those texts; what stood between them is dropped. */
function cut(parts: readonly DiffPart[], texts: readonly string[]): DiffPart[][] {
  let at = 0;
  const spans = texts.map((text) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return { start, end: start + text.length, parts: [] as DiffPart[] };
  });
  let place = 0;
  for (const { text, kind } of parts) {
    const end = place + text.length;
    for (const span of spans) {
      const piece = text.slice(Math.max(span.start - place, 0), Math.max(Math.min(span.end, end) - place, 0));
      if (span.start < end && piece !== '') span.parts.push({ text: piece, kind });
    }
    place = end;
  }
  return spans.map((span) => span.parts);
}
