/** A piece of visible text; `from[i]`/`to[i]` are the offsets in the decoded source that character `i` came from. */
export interface VisibleText {
  text: string;
  from: number[];
  to: number[];
}

/** What every format is first read into: headings, paragraphs and list items in reading order. */
export type Passage =
  | { kind: 'heading'; level: number; visible: VisibleText }
  | { kind: 'paragraph'; visible: VisibleText }
  /** `leadsIn`: another list hangs under this item. */
  | { kind: 'item'; visible: VisibleText; leadsIn: boolean };

export type ClauseKind = 'sentence' | 'item' | 'lead-in';

export interface SplitClause {
  /** Section number and place in the section: '4.2'. Unique in the document. */
  number: string;
  kind: ClauseKind;
  /** The visible words, whitespace folded to single spaces. */
  text: string;
  /** Offsets in the decoded source, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
}

export interface SplitSection {
  /** As numbered by the author, else counted; '0' for text before the first heading. Unique in the document. */
  number: string;
  /** Without its number; empty for the introduction. */
  heading: string;
  clauses: SplitClause[];
}

export interface SplitDocument {
  /** The document's own title, null when it has none. */
  title: string | null;
  sections: SplitSection[];
}
