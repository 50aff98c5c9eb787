// Measures in a process of its own, as the product reads in one; bundled before it is run (see ../bundle.ts).
// Arguments: once|rounds FORMAT FILE. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import type { SourceFormat } from '@leidraad/policies/model';
import { labelDocument } from '../../../libs/policies/server/src/norms/label-document';
import { understand } from '../../../libs/policies/server/src/understanding/understand';
import type { UnderstoodDocument } from '../../../libs/policies/server/src/understanding/understood-document';
import { findWarnings } from '../../../libs/policies/server/src/warnings/find-warnings';
import { BARE_EXTRACTION, linesOf } from './bare-extraction.ts';

/** Of one reading in a fresh process. */
export interface OneReading {
  /** With loading the language data. */
  milliseconds: number;
  /** Most memory that the process held, all of it. */
  megabytes: number;
  read: { format: SourceFormat; language: string; sections: number; clauses: number; leftOut: number };
}

/** Medians, in milliseconds. */
export interface Rounds {
  bare: number;
  /** Format, text, language, sections and clauses. */
  reading: number;
  /** Norms, topics and warnings. */
  labels: number;
  /** Decoding and cutting into lines: what remains of `bare` for a plain text. */
  lines: number;
}

const ROUNDS = 9;
const [mode, format, path] = process.argv.slice(2) as ['once' | 'rounds', SourceFormat, string];
const bytes = new Uint8Array(readFileSync(path));
const result = mode === 'once' ? await oneReading() : await rounds();
process.stdout.write(`${JSON.stringify(result)}\n`);

async function oneReading(): Promise<OneReading> {
  const start = performance.now();
  const { document, format: found, languageCode } = await understand(bytes, { fileName: path });
  const milliseconds = performance.now() - start;
  return {
    milliseconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    read: {
      format: found,
      language: languageCode,
      sections: document.sections.length,
      clauses: document.sections.reduce((sum, section) => sum + section.clauses.length, 0),
      leftOut: document.leftOut.length,
    },
  };
}

/** Library and product in turns, so that what else the machine does hits both; the first rounds warm up. */
async function rounds(): Promise<Rounds> {
  const times: Record<keyof Rounds, number[]> = { bare: [], reading: [], labels: [], lines: [] };
  for (let round = 0; round < ROUNDS + 2; round++) {
    const bare = await timed(() => BARE_EXTRACTION[format](bytes));
    const lines = await timed(() => linesOf(bytes));
    let understood: UnderstoodDocument | undefined;
    const whole = await timed(async () => (understood = await understand(bytes, { fileName: path })));
    const labels = await timed(() => understood && labelsOf(understood));
    if (round < 2) continue;
    times.bare.push(bare);
    times.lines.push(lines);
    times.labels.push(labels);
    times.reading.push(whole - labels);
  }
  const [bare, reading, labels, lines] = [times.bare, times.reading, times.labels, times.lines].map(median);
  return { bare, reading, labels, lines } as Rounds;
}

function labelsOf({ document, language }: UnderstoodDocument): void {
  if (language !== null) findWarnings(document, labelDocument(document, language), language);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
