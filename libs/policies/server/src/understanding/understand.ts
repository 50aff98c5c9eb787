import { DomainError, type Language } from '@leidraad/shared/model';
import { splitDocument } from '../structure/split-document';
import { decodeSource } from '../text/decode-source';
import type { SourceFormat, UnderstoodDocument } from './understood-document';

/** A policy longer than a book is a mistake; reading it would keep everybody waiting. */
const MOST_CHARACTERS = 500_000;
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

/** Everything that is read out of a document; refuses what is no policy text with a code that says why (`source.*`). */
export async function understand(bytes: Uint8Array, options: UnderstandOptions = {}): Promise<UnderstoodDocument> {
  const text = decodeSource(bytes);
  if (text.length > MOST_CHARACTERS) throw new DomainError('source.too-long', 'invalid');
  const format = options.format ?? (/\.txt$/iu.test(options.fileName ?? '') ? 'text' : 'markdown');
  const language = options.language ?? 'nl';
  const document = splitDocument(text, format === 'text' ? 'text' : 'markdown', language);
  const clauses = document.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  if (clauses === 0) throw new DomainError('source.no-clauses', 'invalid');
  if (clauses > MOST_CLAUSES)
    throw new DomainError('source.too-many-clauses', 'invalid', { params: { clauses, most: MOST_CLAUSES } });
  return {
    format,
    text,
    languageCode: language,
    language,
    document,
    labels: { register: 'formal', topics: new Map(), proposals: new Map() },
    warnings: [],
  };
}
