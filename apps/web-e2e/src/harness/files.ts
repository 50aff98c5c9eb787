import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';

/** The bytes of a download that was started on a page. */
export async function saveDownload(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Words of a PDF by poppler's pdftotext; undefined where that is not installed. */
export function pdfText(pdf: Buffer): string | undefined {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return run.error ? undefined : run.stdout.normalize('NFC');
}
