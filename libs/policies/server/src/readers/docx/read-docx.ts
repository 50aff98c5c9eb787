import type { ExtractedDocument } from '../../text/outline';
import { extractedDocument } from '../extracted-text';
import { withInferredHeadings } from '../inferred-headings';
import { tellingTitle } from '../telling-title';
import { BlockReader } from './blocks';
import { readImported } from './imported-parts';
import { openWordFile } from './package-parts';
import { runningText } from './running-text';
import { wordContext } from './word-context';

/**
 * Reads a Word document: headings, paragraphs, items with the numbers that Word computes, and table rows. Insertions
 * count as text and deletions do not. Running headers and footers, contents lists and imported documents that cannot be
 * read are marked as left out. Nothing in the file is run or fetched. Refuses with the codes of `openArchive` and
 * `parseXml`, and `source.too-long`.
 */
export function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  return readWord(bytes, (imported) => readWord(imported, null));
}

/** `readInner`: how an imported Word file is read; null in one that is imported itself. */
async function readWord(
  bytes: Uint8Array,
  readInner: ((bytes: Uint8Array) => Promise<ExtractedDocument>) | null,
): Promise<ExtractedDocument> {
  const parts = await openWordFile(bytes);
  const context = wordContext(parts, await readImported(parts.imported, readInner));
  const body = new BlockReader(context).read(parts.body);
  const { headers, footers } = runningText(parts.body, parts.running, context);
  const title = body.title ?? tellingTitle(parts.title);
  return extractedDocument([...headers, ...withInferredHeadings(body.passages), ...footers], title);
}
