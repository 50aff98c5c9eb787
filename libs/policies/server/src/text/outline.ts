import type { ClauseKind, LeftOutReason } from '@leidraad/policies/model';

/**
 * A piece of visible text with where it stands in the extracted source, which is the decoded file for plain text and
 * Markdown, else the text the reader took out of the file. `sourcePlace` reads it.
 */
export interface VisibleText {
  text: string;
  /** One behind the other, without gaps. */
  stretches: readonly Stretch[];
}

/** Characters that stand next to each other in the source as they do in the visible text. */
export interface Stretch {
  /** Place of the first one in the visible text. */
  at: number;
  /** Place of the first one in the source. */
  from: number;
  /** How much of the source each takes: 1, or anything else where the stretch is one character. */
  width: number;
}

interface AnyPassage {
  visible: VisibleText;
  /** Recognised as something that is no policy text: listed with its reason, and left out unless somebody restores it. */
  leftOut?: LeftOutReason;
}

/** What every format is first read into: headings, paragraphs, list items and table rows in reading order. */
export type Passage =
  /** `number`: computed by the format (Word's automatic numbering), so not part of the visible text. */
  | (AnyPassage & { kind: 'heading'; level: number; number?: string })
  /** `quoted`: set apart by the author as somebody else's words (a block quotation). */
  | (AnyPassage & { kind: 'paragraph'; number?: string; quoted?: boolean })
  /** `depth` from 0; `leadsIn`: another list hangs under this item. */
  | (AnyPassage & { kind: 'item'; depth?: number; leadsIn: boolean; number?: string })
  /** A table row, cells apart by ' | '; `heads`: the words above its columns, where the table has a head. */
  | (AnyPassage & { kind: 'row'; heads?: readonly string[] });

/** What a reader makes of a file. */
export interface ExtractedDocument {
  /** The extracted source that offsets point into. */
  text: string;
  passages: Passage[];
  /** The title the file itself names (metadata or title style), when its text does not show one. */
  title?: string;
}

export interface SplitClause {
  /** Section number and place in the section: '4.2'. Unique in the document. */
  number: string;
  kind: ClauseKind;
  /** The visible words, whitespace folded to single spaces. */
  text: string;
  /** Offsets in the extracted source, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** Ends in a colon (or opens a list) and passes its meaning to the items below. */
  leadsIn: boolean;
  /** Number of the clause that leads in to this one, null for none (no reader fills it yet). */
  leadIn: string | null;
  /** Of a quotation: whom it quotes, as the text names them; null when it does not say. */
  speaker: string | null;
  /** Of a table row: the words above its columns. */
  heads?: readonly string[];
}

export interface SplitSection {
  /** As numbered by the author, else counted; '0' for text before the first heading. Unique in the document. */
  number: string;
  /** Without its number; empty for the introduction. */
  heading: string;
  /** 1 for the highest sections. */
  level: number;
  clauses: SplitClause[];
}

/** Text that was recognised as no policy text; `start` identifies it within its source. */
export interface LeftOut {
  text: string;
  why: LeftOutReason;
  start: number;
  end: number;
}

export interface SplitDocument {
  /** The document's own title, null when it has none. */
  title: string | null;
  sections: SplitSection[];
  leftOut: LeftOut[];
}
