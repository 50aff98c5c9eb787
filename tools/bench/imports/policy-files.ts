// Writes the generated policy in every format; bundled before it is run (see ../bundle.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFormat } from '@leidraad/policies/model';
import { pdfOf } from './drawn-file.ts';
import { docxOf, odtOf } from './packed-files.ts';
import { type PolicyBlock, policyBlocks, wordsIn } from './policy-blocks.ts';
import { htmlOf, markdownOf, plainTextOf } from './typed-files.ts';

const WRITERS: Record<SourceFormat, (blocks: readonly PolicyBlock[]) => string | Promise<Uint8Array>> = {
  markdown: markdownOf,
  html: htmlOf,
  docx: docxOf,
  odt: odtOf,
  pdf: pdfOf,
  text: plainTextOf,
};
const EXTENSIONS: Partial<Record<SourceFormat, string>> = { markdown: 'md', text: 'txt' };

export interface PolicyFile {
  format: SourceFormat;
  path: string;
  bytes: number;
}

/** The same policy of so many words in each format, as files in a folder. */
export async function writePolicyFiles(
  folder: string,
  words: number,
): Promise<{ files: PolicyFile[]; words: number }> {
  const blocks = policyBlocks(words);
  mkdirSync(folder, { recursive: true });
  const files: PolicyFile[] = [];
  for (const [format, write] of Object.entries(WRITERS) as [SourceFormat, (typeof WRITERS)[SourceFormat]][]) {
    const content = Buffer.from((await write(blocks)) as Uint8Array);
    const path = join(folder, `policy.${EXTENSIONS[format] ?? format}`);
    writeFileSync(path, content);
    files.push({ format, path, bytes: content.length });
  }
  return { files, words: blocks.reduce((sum, block) => sum + wordsIn(block), 0) };
}
