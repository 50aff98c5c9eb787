import type { Warning } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitDocument } from '../text/outline';
import type { DocumentLabels } from '../understanding/understood-document';

/** What an owner should look at before a policy is adopted. */
export function findWarnings(
  _document: SplitDocument,
  _labels: DocumentLabels,
  _language: Language,
): Warning[] {
  return [];
}
