import type { Language } from '@leidraad/shared/model';
import type { SplitDocument } from '../text/outline';
import type { DocumentLabels } from '../understanding/understood-document';

/** The labels of a document in a language: none as long as there is no lexicon for it. */
export function labelDocument(_document: SplitDocument, _language: Language): DocumentLabels {
  return { register: 'formal', topics: new Map(), proposals: new Map() };
}
