import type { ExtractedDocument } from '../../text/outline';
import { extractedDocument } from '../extracted-text';
import { withInferredHeadings } from '../inferred-headings';
import { tellingTitle } from '../telling-title';
import { BlockReader } from './blocks';
import { openWordFile } from './package-parts';
import { runningText } from './running-text';
import { wordContext } from './word-context';

/**
 * Reads a Word document: headings, paragraphs, items with the numbers that Word computes, and table rows. Insertions
 * count as text and deletions do not. Running headers and footers and contents lists are marked as left out. Nothing in
 * the file is run or fetched. Refuses with the codes of `openArchive` and `parseXml`, and `source.too-long`.
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const parts = await openWordFile(bytes);
  const context = wordContext(parts);
  const body = new BlockReader(context).read(parts.body);
  const { headers, footers } = runningText(parts.body, parts.running, context);
  const title = body.title ?? tellingTitle(parts.title);
  return extractedDocument([...headers, ...withInferredHeadings(body.passages), ...footers], title);
}
