import { decodeSource } from '@leidraad/shared/server/reading';
import type { ExtractedDocument } from '../text/outline';
import { assertReadableLength } from '../text/text-length';
import type { SourceFormat } from '../understanding/understood-document';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readMarkdown } from './markdown';
import { readOdt } from './odt/read-odt';
import { readPdf } from './pdf/read-pdf';
import { readPlainText } from './plain-text';

type Reader = (bytes: Uint8Array) => ExtractedDocument | Promise<ExtractedDocument>;

const READERS: Record<SourceFormat, Reader> = {
  markdown: (bytes) => readMarkdown(textOf(bytes)),
  text: (bytes) => readPlainText(textOf(bytes)),
  html: readHtml,
  docx: readDocx,
  odt: readOdt,
  pdf: readPdf,
};

/** Too long a text is refused before it is read: what is made of it takes some forty times its size. */
function textOf(bytes: Uint8Array): string {
  const text = decodeSource(bytes);
  assertReadableLength(text.length);
  return text;
}

/** The passages of a file in a given format; refuses with the codes of its reader (`source.*`). */
export async function readFile(bytes: Uint8Array, format: SourceFormat): Promise<ExtractedDocument> {
  return READERS[format](bytes);
}
