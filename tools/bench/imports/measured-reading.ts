// Measures in a process of its own, as the product reads in one; bundled before it is run (see ../bundle.ts).
// Arguments: once|rounds FORMAT FILE. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import type { SourceFormat } from '@leidraad/policies/model';
import { readDocument, understand } from '../../../libs/policies/server/src/understanding/understand';
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
  /** The same with norms, topics and warnings: all that the product does with a file. */
  whole: number;
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
  const times: Record<keyof Rounds, number[]> = { bare: [], reading: [], whole: [], lines: [] };
  for (let round = 0; round < ROUNDS + 2; round++) {
    const bare = await timed(() => BARE_EXTRACTION[format](bytes));
    const lines = await timed(() => linesOf(bytes));
    const reading = await timed(() => readDocument(bytes, { fileName: path }));
    const whole = await timed(() => understand(bytes, { fileName: path }));
    if (round < 2) continue;
    times.bare.push(bare);
    times.lines.push(lines);
    times.reading.push(reading);
    times.whole.push(whole);
  }
  return {
    bare: median(times.bare),
    reading: median(times.reading),
    whole: median(times.whole),
    lines: median(times.lines),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
