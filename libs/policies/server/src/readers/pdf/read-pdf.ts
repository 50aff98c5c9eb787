import { DomainError } from '@leidraad/shared/model';
import type { ExtractedDocument } from '../../text/outline';
import { assertReadableLength } from '../../text/text-length';
import { headingKey, readBookmarks } from './bookmarks';
import { readByPlace } from './untagged';
import { stitched } from './flow';
import { FontWeights } from './font-weights';
import { markHeadings } from './headings';
import { nestItems } from './item-depths';
import type { Block, PageRuns } from './layout';
import { Vocabulary } from './line-ends';
import { openPdf, refusal, type PdfFile } from './open-pdf';
import { readRuns } from './page-runs';
import { documentOf, wholeText } from './to-document';
import { readTags, type PageTags } from './page-tags';
import { readByTags } from './tagged';
import { titleOf } from './title';

/**
 * Reads the text of a PDF: by its structure tree where that covers the text, else by where the text stands on the page.
 * Refuses with `source.pdf-encrypted`, `source.pdf-no-text`, `source.pdf-letters`, `source.pdf-too-many-pages`, `source.too-long` and
 * `source.damaged`. Same bytes, same answer; nothing in the file is run and nothing is fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedDocument> {
  const { file, lacksLetters } = await openPdf(bytes);
  try {
    return await readFile(file, lacksLetters);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function readFile(file: PdfFile, lacksLetters: () => boolean): Promise<ExtractedDocument> {
  const { pages, tags } = await readPages(file).catch((error: unknown) => {
    throw refusal(error);
  });
  if (lacksLetters()) throw new DomainError('source.pdf-letters', 'invalid');
  const letters = pages.reduce((sum, page) => sum + lettersOn(page), 0);
  if (letters < FEWEST_LETTERS)
    throw new DomainError(
      letters === 0 && pages.length === 0 ? 'source.damaged' : 'source.pdf-no-text',
      'invalid',
    );
  const { blocks, measures } = readByTags(pages, tags) ?? readByPlace(pages);
  const flow = stitched(blocks);
  // A scan whose pages got a number or a stamp is still a scan.
  if (flow.every(({ leftOut }) => leftOut)) throw new DomainError('source.pdf-no-text', 'invalid');
  const vocabulary = new Vocabulary(flow.flatMap((block) => block.lines.map((line) => line.text)));
  const isTagged = flow.some(({ kind, tagged }) => tagged && kind === 'heading');
  const bookmarks = await readBookmarks(file);
  const words = (block: Block) => wholeText(block, vocabulary);
  if (!isTagged) markHeadings(flow, measures.bodySize, bookmarks, words);
  nestItems(flow);
  return documentOf(flow, vocabulary, await unshownTitle(file, flow, words));
}

/** The title in the properties of the file, null when the text shows it already. */
async function unshownTitle(
  file: PdfFile,
  blocks: readonly Block[],
  words: (block: Block) => string,
): Promise<string | null> {
  const title = await titleOf(file);
  if (title === null) return null;
  const key = headingKey(title);
  return blocks.some((block) => !block.leftOut && headingKey(words(block)) === key) ? null : title;
}

/** A scanned page may still bear a stamp or a page number. */
const FEWEST_LETTERS = 2;

const lettersOn = ({ runs, turned }: PageRuns) =>
  [runs, ...turned].flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** Page by page, so that only the text of a page stays in memory. A page that cannot be read spoils the file. */
async function readPages(file: PdfFile): Promise<{ pages: PageRuns[]; tags: PageTags[] }> {
  const pages: PageRuns[] = [];
  const tags: PageTags[] = [];
  const weights = new FontWeights();
  const isMarked = await hasTags(file);
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const runs = await readRuns(page, weights.ofPage);
    pages.push(runs);
    if (isMarked) tags.push(await readTags(page));
    page.cleanup();
    for (const { text } of [runs.runs, ...runs.turned].flat()) characters += text.length;
    assertReadableLength(characters);
  }
  return { pages, tags };
}

async function hasTags(file: PdfFile): Promise<boolean> {
  try {
    return (await file.getMarkInfo()) !== null;
  } catch {
    return false;
  }
}
