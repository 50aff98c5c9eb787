import { DomainError } from '@leidraad/shared/model';
import type { SourceFormat } from '../understanding/understood-document';
import { decodeSource, MOST_SOURCE_BYTES, signatureOf } from '@leidraad/shared/server/reading';
import { packedFormat } from './packed-format';
import { looksLikeHtml, looksLikeMarkdown } from './text-formats';

/**
 * The format of a document, told by its content: a name only decides where the content leaves open what it is (plain text
 * or Markdown, a fragment of HTML). Refuses what is no document that we read with a code that says what it is
 * (`source.old-word`, `source.rich-text`, `source.spreadsheet`, `source.slides`, `source.picture`, `source.program`,
 * `source.archive`, `source.encrypted`, `source.unknown-format`), and as `decodeSource` and `openArchive` do.
 */
export async function detectFormat(bytes: Uint8Array, fileName = ''): Promise<SourceFormat> {
  if (bytes.length > MOST_SOURCE_BYTES) throw new DomainError('source.too-large', 'too-large');
  switch (signatureOf(bytes)) {
    case 'zip':
      return packedFormat(bytes);
    case 'pdf':
      return 'pdf';
    case 'old-office':
      throw refusal(oldOffice(bytes));
    case 'rich-text':
      throw refusal('source.rich-text');
    case 'picture':
      throw refusal('source.picture');
    case 'archive':
      throw refusal('source.archive');
    case 'program':
      throw refusal('source.program');
    case null:
      return isLatePdf(bytes) ? 'pdf' : textFormat(bytes, fileName);
  }
}

const refusal = (code: string) => new DomainError(code, 'invalid');

/** Office keeps a document that has a password in a file of the old kind; the names inside tell. */
function oldOffice(bytes: Uint8Array): string {
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'source.encrypted';
  if (holds('Workbook')) return 'source.spreadsheet';
  if (holds('PowerPoint Document')) return 'source.slides';
  return 'source.old-word';
}

/** Readers of PDF allow other bytes before the header; a text that only speaks of "%PDF-" has no end of file mark. */
function isLatePdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  return start && Buffer.from(bytes.subarray(-2048)).includes('%%EOF');
}

function textFormat(bytes: Uint8Array, fileName: string): SourceFormat {
  const extension = /\.([a-z]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = looksLikeHtml(bytes, /^x?html?$/u.test(extension));
  if (kind === 'html') return 'html';
  if (kind === 'other') throw refusal('source.unknown-format');
  return looksLikeMarkdown(decodeSource(bytes), extension) ? 'markdown' : 'text';
}
