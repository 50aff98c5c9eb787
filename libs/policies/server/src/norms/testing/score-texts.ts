import type { Language } from '@leidraad/shared/model';
import { labelDocument } from '../label-document';
import { labelledText } from './labelled-text';
import { scoreDocument, type SaidClause, type Score } from './score';
import { readMarkdown } from '../../readers/markdown';
import { splitDocument } from '../../structure/split-document';
import type { SplitDocument } from '../../text/outline';
import type { LabelledDocument } from './score';

/** What the machine says of every clause of a document. */
function saidOf(document: SplitDocument, language: Language): SaidClause[] {
  const { proposals } = labelDocument(document, language);
  return document.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ number, text }) => {
      const proposal = proposals.get(number);
      return proposal ? [{ text, ...proposal }] : [];
    }),
  );
}

/** Scores the labels of one of our labelled texts (see `labelledText`). */
export function scoreText(lines: string, language: Language): Score {
  const { document, clauses } = labelledText(lines);
  const labelled: LabelledDocument = {
    document: document.sections[0]?.heading ?? '',
    language,
    source: '',
    sentences: clauses.map(({ clause, norm, alternatives, addressee, topics }) => ({
      id: clause.number,
      text: clause.text,
      kind: clause.kind,
      section: 0,
      norm,
      norm_alt: alternatives,
      topic: topics[0],
      topic_alt: topics.slice(1),
      addressee,
    })),
  };
  return scoreDocument(labelled, saidOf(document, language));
}

/** Scores the labels of a labelled document that is read from its source, so that import counts along. */
export function scoreSource(labelled: LabelledDocument): Score {
  const document = splitDocument(readMarkdown(labelled.source), labelled.language);
  return scoreDocument(labelled, saidOf(document, labelled.language));
}
