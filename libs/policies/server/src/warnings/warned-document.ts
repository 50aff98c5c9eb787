import type { Proposal, Warning, WarningCode } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitClause, SplitDocument, SplitSection } from '../text/outline';
import type { DocumentLabels } from '../understanding/understood-document';
import { WARNING_LEXICONS } from './lexicon/lexicons';
import type { WarningLexicon } from './lexicon/lexicon';
import type { Stretch } from './words';

/** A clause with all that is known around it. */
export interface WarnedClause {
  clause: SplitClause;
  section: SplitSection;
  /** The nearest heading above it: of its section, or one that stands between its clauses. */
  heading: string;
  proposal: Proposal | undefined;
  leadIn: SplitClause | undefined;
  /** The clauses before and after it in its section. */
  before: SplitClause | undefined;
  after: SplitClause | undefined;
}

/** What every finder of warnings gets. */
export interface WarnedDocument {
  document: SplitDocument;
  /** The extracted text that clauses point into. */
  source: string;
  clauses: readonly WarnedClause[];
  language: Language;
  lexicon: WarningLexicon;
}

/** Finds the warnings of one kind, in document order. */
export type WarningFinder = (document: WarnedDocument) => Warning[];

/** Lays a document out for the finders. */
export function warnedDocument(
  document: SplitDocument,
  labels: DocumentLabels,
  language: Language,
  source: string,
): WarnedDocument {
  const clauses = document.sections.flatMap((section) => {
    const byNumber = new Map(section.clauses.map((clause) => [clause.number, clause]));
    let heading = section.heading;
    return section.clauses.map((clause, at): WarnedClause => {
      if (clause.kind === 'heading') heading = clause.text;
      return {
        clause,
        section,
        heading,
        proposal: labels.proposals.get(clause.number),
        leadIn: clause.leadIn === null ? undefined : byNumber.get(clause.leadIn),
        before: section.clauses[at - 1],
        after: section.clauses[at + 1],
      };
    });
  });
  return { document, source, clauses, language, lexicon: WARNING_LEXICONS[language] };
}

type Params = Warning['params'];

/** A warning about a clause, or about the words of it that `at` points at. */
export const aboutClause = (
  code: WarningCode,
  { number }: SplitClause,
  at: Stretch | null,
  params: Params = {},
): Warning => ({
  code,
  clause: number,
  start: at?.start ?? null,
  end: at?.end ?? null,
  params: at === null ? params : { words: at.words, ...params },
});

/** A warning about the whole document or one of its headings, which are no clauses. */
export const aboutDocument = (code: WarningCode, params: Params): Warning => ({
  code,
  clause: null,
  start: null,
  end: null,
  params,
});
