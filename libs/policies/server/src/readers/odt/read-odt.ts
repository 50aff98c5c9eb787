import { DomainError } from '@leidraad/shared/model';
import type { ExtractedDocument } from '../../text/outline';
import { childOf, openArchive, parseXml } from '@leidraad/shared/server/reading';
import { extractedDocument } from '../extracted-text';
import { withInferredHeadings } from '../inferred-headings';
import { tellingTitle } from '../telling-title';
import { OdtBlockReader } from './blocks';
import { runningText } from './running-text';
import { OdtStyles } from './styles';

/**
 * Reads an OpenDocument text: headings, paragraphs, items with the numbers that the program computes, and table rows.
 * Text that was taken out while changes were tracked is not read. Running headers and footers and contents lists are
 * marked as left out. Nothing in the file is run or fetched. Refuses with the codes of `openArchive` and `parseXml`,
 * `source.encrypted` and `source.too-long`.
 */
export async function readOdt(bytes: Uint8Array): Promise<ExtractedDocument> {
  const archive = await openArchive(bytes);
  const xml = async (name: string) => {
    const part = await archive.read(name);
    return part === null ? null : parseXml(part);
  };
  if (isEncrypted(await archive.read('META-INF/manifest.xml')))
    throw new DomainError('source.encrypted', 'invalid');
  const content = await xml('content.xml');
  const text = childOf(content, 'body', 'text');
  if (!content || !text) throw new DomainError('source.damaged', 'invalid');
  const shared = await xml('styles.xml');
  const styles = new OdtStyles(shared ? [content, shared] : [content]);
  const body = new OdtBlockReader(styles).read(text);
  const { headers, footers } = runningText(shared, styles);
  const named = childOf(await xml('meta.xml'), 'meta', 'title')?.textContent ?? null;
  return extractedDocument(
    [...headers, ...withInferredHeadings(body.passages), ...footers],
    body.title ?? tellingTitle(named),
  );
}

/**
 * A password encrypts the parts of the document, not the archive; its manifest says how. Older programs declare a type in
 * the manifest, so it is searched and not parsed.
 */
function isEncrypted(manifest: Buffer | null): boolean {
  return manifest !== null && /<(?:[\w-]+:)?encryption-data\b/u.test(manifest.toString('utf8'));
}
