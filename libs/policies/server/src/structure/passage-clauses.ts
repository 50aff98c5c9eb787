import type { ClauseKind } from '@leidraad/policies/model';
import { sentencesOf } from '../text/sentences';
import type { Passage, SplitClause } from '../text/outline';
import { sourcePlace } from '../text/visible-text';
import type { QuotedSpan } from './quotations';

/** A clause before it has a number and knows what leads in to it. */
export type BareClause = Omit<SplitClause, 'number' | 'leadIn' | 'leadsIn'>;

/**
 * The clauses of one passage: each sentence of a paragraph, a list item as a whole, a row as a whole. A block quotation
 * is split into its sentences like a paragraph. `isHead`: the row is the head of its table.
 */
export function clausesOf(
  passage: Passage,
  language: string,
  quoted: readonly QuotedSpan[],
  isHead: boolean,
): BareClause[] {
  const { visible } = passage;
  const places =
    passage.kind === 'paragraph'
      ? sentencesOf(visible.text, language)
      : [{ start: 0, end: visible.text.length }];
  return places.map((place) => {
    const text = visible.text.slice(place.start, place.end);
    const span = quoted.find(({ start, end }) => start < place.end && end > place.start);
    const isQuoted = span !== undefined || (passage.kind === 'paragraph' && passage.quoted === true);
    return {
      ...sourcePlace(visible, place),
      kind: isQuoted ? 'quotation' : kindOf(passage, text, language, isHead),
      text,
      speaker: span?.speaker ?? null,
      ...(passage.kind === 'row' && passage.heads ? { heads: passage.heads } : {}),
    };
  });
}

function kindOf(passage: Passage, text: string, language: string, isHead: boolean): ClauseKind {
  if (passage.kind === 'heading' || isHead) return 'heading';
  if (passage.kind === 'row') return 'table-row';
  const asks = /\?["”»)]*$/u.test(text);
  if (passage.kind === 'item') {
    // An item that ends with a question after what it says ("Let op de tijd. Is het daar nacht?") is not all question.
    return asks && sentencesOf(text, language).length === 1 ? 'question' : 'list-item';
  }
  return asks ? 'question' : 'sentence';
}
