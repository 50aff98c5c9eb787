import { WARNING_CODES, type Warning } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitDocument } from '../text/outline';
import type { DocumentLabels } from '../understanding/understood-document';
import { abbreviations } from './abbreviations';
import { brokenSentences } from './broken-sentences';
import { deceivingCharacters } from './deceiving-characters';
import { undefinedRoles } from './defined-roles';
import { employerText } from './employer-text';
import { foreignPassages } from './foreign-passages';
import { headingConflicts } from './heading-conflicts';
import { hedges } from './hedges';
import { mixedNorms, unsureNorms } from './norm-doubts';
import { placeholders } from './placeholders';
import { policyItself } from './policy-itself';
import { promisedCounts } from './promised-counts';
import { translationSlips } from './translation-slips';
import { warnedDocument, type WarningFinder } from './warned-document';

const FINDERS: readonly WarningFinder[] = [
  employerText,
  policyItself,
  hedges,
  headingConflicts,
  brokenSentences,
  promisedCounts,
  translationSlips,
  foreignPassages,
  abbreviations,
  undefinedRoles,
  placeholders,
  deceivingCharacters,
  mixedNorms,
  unsureNorms,
];

/**
 * What an owner should look at before a policy is adopted, about the whole document first, then in document order and per
 * clause in the order of `WARNING_CODES`. Warnings only point: no text or label is changed by them. `language` is that of
 * the document, as far as we have words for it; `source` the extracted text that the clauses point into.
 */
export function findWarnings(
  document: SplitDocument,
  labels: DocumentLabels,
  language: Language,
  source = '',
): Warning[] {
  const warned = warnedDocument(document, labels, language, source);
  const found = FINDERS.flatMap((find) => find(warned));
  // A sentence in another language breaks every rule of this one: saying so once is enough.
  const foreign = new Set(found.filter(({ code }) => code === 'other-language').map(({ clause }) => clause));
  const place = new Map(warned.clauses.map(({ clause }, at) => [clause.number, at]));
  const placeOf = ({ clause }: Warning): number => (clause === null ? -1 : (place.get(clause) ?? -1));
  return withoutFloods(found)
    .filter(({ code, clause }) => clause === null || !foreign.has(clause) || !ABOUT_LANGUAGE.has(code))
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        WARNING_CODES.indexOf(a.code) - WARNING_CODES.indexOf(b.code) ||
        (a.start ?? -1) - (b.start ?? -1),
    );
}

/** More warnings of a kind than this about one clause say nothing new. */
const MOST_PER_CLAUSE = 10;

function withoutFloods(found: readonly Warning[]): Warning[] {
  const counts = new Map<string, number>();
  return found.filter(({ code, clause }) => {
    const count = (counts.get(`${code} ${clause}`) ?? 0) + 1;
    counts.set(`${code} ${clause}`, count);
    return clause === null || count <= MOST_PER_CLAUSE;
  });
}

const ABOUT_LANGUAGE: ReadonlySet<Warning['code']> = new Set([
  'translation-slip',
  'broken-sentence',
  'undefined-term',
]);
