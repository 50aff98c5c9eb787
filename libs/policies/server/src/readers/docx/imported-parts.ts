import { DomainError } from '@leidraad/shared/model';
import { decodeSource } from '@leidraad/shared/server/reading';
import type { ExtractedDocument, Passage } from '../../text/outline';
import { assertReadableLength } from '../../text/text-length';
import { detectFormat } from '../detect-format';
import type { ReadPassage } from '../extracted-text';
import { readHtml } from '../html/read-html';
import { readPlainText } from '../plain-text';

/** A document that Word shows within another one (`altChunk`). */
export interface ImportedPart {
  name: string;
  bytes: Uint8Array;
}

/**
 * The passages of the documents that a Word file imports, by the relationship that names them: pages, texts and, with
 * `readWord`, Word files. What cannot be read is one left-out passage with the name of the part: never silently gone.
 */
export async function readImported(
  parts: ReadonlyMap<string, ImportedPart>,
  readWord: ((bytes: Uint8Array) => Promise<ExtractedDocument>) | null,
): Promise<ReadonlyMap<string, ReadPassage[]>> {
  const read = new Map<string, ReadPassage[]>();
  for (const [id, part] of parts) {
    const document = await documentIn(part, readWord);
    read.set(id, document === null ? [unread(part)] : document.passages.map(withWords));
  }
  return read;
}

/** Null for a part that is refused, or is of a kind that is not read here. */
async function documentIn(
  { name, bytes }: ImportedPart,
  readWord: ((bytes: Uint8Array) => Promise<ExtractedDocument>) | null,
): Promise<ExtractedDocument | null> {
  try {
    const format = await detectFormat(bytes, name);
    if (format === 'html') return await readHtml(bytes);
    if (format === 'docx') return readWord && (await readWord(bytes));
    if (format !== 'text' && format !== 'markdown') return null;
    const text = decodeSource(bytes);
    assertReadableLength(text.length);
    return readPlainText(text);
  } catch (fault) {
    if (fault instanceof DomainError) return null;
    throw fault;
  }
}

const unread = ({ name }: ImportedPart): ReadPassage => ({
  kind: 'paragraph',
  text: name.slice(name.lastIndexOf('/') + 1),
  leftOut: 'unread-part',
});

function withWords(passage: Passage): ReadPassage {
  const { visible, ...rest } = passage;
  return { ...rest, text: visible.text };
}
