import type { Proposal, Register, SourceFormat, Topic, Warning } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitDocument } from '../text/outline';

export { SOURCE_FORMATS, type SourceFormat } from '@leidraad/policies/model';

/** What the labels of a document are: one proposal per clause, one topic per section. */
export interface DocumentLabels {
  register: Register;
  /** By section number. */
  topics: ReadonlyMap<string, Topic>;
  /** By clause number; a clause of a language without a lexicon has none. */
  proposals: ReadonlyMap<string, Proposal>;
}

/** Everything that is read out of a document before anything is stored. */
export interface UnderstoodDocument {
  format: SourceFormat;
  /** The extracted source that all offsets point into. */
  text: string;
  /** ISO 639-1, `UNTOLD_LANGUAGE` where it could not be told; labelled only when we have a lexicon for it. */
  languageCode: string;
  /** The language it is labelled in; null for a third language, whose clauses come without labels. */
  language: Language | null;
  document: SplitDocument;
  labels: DocumentLabels;
  warnings: Warning[];
}
