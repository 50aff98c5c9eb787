import { DomainError } from '@leidraad/shared/model';
import { decodeSource } from '../text/decode-source';
import type { ExtractedDocument } from '../text/outline';
import type { SourceFormat } from '../understanding/understood-document';
import { readMarkdown } from './markdown';
import { readPdf } from './pdf/read-pdf';
import { readPlainText } from './plain-text';

type Reader = (bytes: Uint8Array) => ExtractedDocument | Promise<ExtractedDocument>;

const READERS: Partial<Record<SourceFormat, Reader>> = {
  markdown: (bytes) => readMarkdown(decodeSource(bytes)),
  text: (bytes) => readPlainText(decodeSource(bytes)),
  pdf: readPdf,
};

/** The passages of a file in a given format; refuses with the codes of its reader (`source.*`). */
export async function readFile(bytes: Uint8Array, format: SourceFormat): Promise<ExtractedDocument> {
  const reader = READERS[format];
  if (reader === undefined) throw new DomainError('source.unknown-format', 'invalid');
  return reader(bytes);
}
