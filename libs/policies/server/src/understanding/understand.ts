import { DomainError, type Language } from '@leidraad/shared/model';
import { labelDocument } from '../norms/label-document';
import { detectFormat } from '../readers/detect-format';
import { readFile } from '../readers/read-file';
import { splitDocument } from '../structure/split-document';
import type { ExtractedDocument, SplitDocument } from '../text/outline';
import { assertReadableLength } from '../text/text-length';
import { findWarnings } from '../warnings/find-warnings';
import { misnamedFile } from '../warnings/file-name';
import { detectLanguage, labelledLanguage } from './detect-language';
import type { DocumentLabels, SourceFormat, UnderstoodDocument } from './understood-document';

const MOST_CLAUSES = 5_000;

export interface UnderstandOptions {
  fileName?: string;
  /** Overrules what the content shows. */
  format?: SourceFormat;
  /** Overrules what is detected. */
  language?: Language;
  /** `start` of left-out pieces that are policy text after all. */
  keep?: readonly number[];
}

/**
 * Everything that is read out of a document: its text, sections, clauses, labels and warnings. A document in a language
 * without a lexicon comes with clauses and without labels. Refuses what is no policy text with a code that says why
 * (`source.*`). Same bytes and options, same answer.
 */
export async function understand(
  bytes: Uint8Array,
  options: UnderstandOptions = {},
): Promise<UnderstoodDocument> {
  const read = await readDocument(bytes, options);
  const { document, language } = read;
  const labels = language === null ? UNLABELLED : labelDocument(document, language);
  const warnings = language === null ? [] : findWarnings(document, labels, language, read.text);
  return { ...read, labels, warnings: [...misnamedFile(options.fileName, read.format), ...warnings] };
}

/** The same without labels and warnings: format, text, language, sections and clauses. */
export async function readDocument(
  bytes: Uint8Array,
  { fileName, format: asked, language: askedLanguage, keep = [] }: UnderstandOptions = {},
): Promise<Omit<UnderstoodDocument, 'labels' | 'warnings'>> {
  const format = asked ?? (await detectFormat(bytes, fileName));
  const extracted = await readFile(bytes, format);
  assertReadableLength(extracted.text.length);
  const languageCode = askedLanguage ?? (await detectLanguage(wordsOf(extracted)));
  const language = labelledLanguage(languageCode);
  const document = splitDocument(extracted, languageCode, { keep });
  refuseSize(document);
  return { format, text: extracted.text, languageCode, language, document };
}

const UNLABELLED: DocumentLabels = { register: 'formal', topics: new Map(), proposals: new Map() };

function refuseSize({ sections }: SplitDocument): void {
  const clauses = sections.reduce((sum, section) => sum + section.clauses.length, 0);
  if (clauses === 0) throw new DomainError('source.no-clauses', 'invalid');
  if (clauses > MOST_CLAUSES)
    throw new DomainError('source.too-many-clauses', 'invalid', { params: { clauses, most: MOST_CLAUSES } });
}

/** What people read, without what only belongs to the file. */
function wordsOf({ passages }: ExtractedDocument): string {
  return passages
    .filter((passage) => passage.leftOut === undefined)
    .map(({ visible }) => visible.text)
    .join('\n');
}
