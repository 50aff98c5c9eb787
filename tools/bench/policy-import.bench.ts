import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from './run.ts';
import { bundled, loadBundled } from './bundle.ts';
import type { OneReading, Rounds } from './imports/measured-reading.ts';
import type * as Files from './imports/policy-files.ts';

const WORDS = 50_000;
const MOST_RATIO = 2;
const MOST_MEGABYTES = 400;

/** One policy in six formats: reading beside what the parsing library takes by itself, and the memory of a fresh process. */
export const bench: Bench = {
  title:
    'read a policy of 50,000 words in each format: time beside bare extraction, memory (goals: ≤ 2.0 ×, ≤ 400 MB)',
  async run() {
    const { writePolicyFiles } = await loadBundled<typeof Files>('imports/policy-files.ts');
    const program = await bundled('imports/measured-reading.ts');
    const folder = join(import.meta.dirname, '..', '..', 'tmp', 'bench', 'policy-import');
    const { files, words } = await writePolicyFiles(folder, WORDS);
    say(
      `  ${words.toLocaleString('en')} words; medians; whole is with norms, topics and warnings, which no library has`,
    );
    say('  format        bare   reading   ratio     whole    ratio  first time  memory  clauses  file');
    let met = true;
    for (const { format, path, bytes } of files) {
      const measure = <T>(mode: 'once' | 'rounds') =>
        JSON.parse(execFileSync(process.execPath, [program, mode, format, path], { encoding: 'utf8' })) as T;
      const once = measure<OneReading>('once');
      const { bare, reading, whole, lines } = measure<Rounds>('rounds');
      if (once.read.format !== format) throw new Error(`${path} was read as ${once.read.format}`);
      const isMet = reading / bare <= MOST_RATIO && once.megabytes <= MOST_MEGABYTES;
      met &&= isMet;
      say(
        `  ${format.padEnd(9)}${ms(bare)}  ${ms(reading)}  ${times(reading / bare)}  ${ms(whole)}  ${times(whole / bare)}     ${ms(once.milliseconds)}  ${once.megabytes.toFixed(0).padStart(4)} MB  ${String(once.read.clauses).padStart(7)}  ${(bytes / 1024).toFixed(0)} kB${isMet ? '' : '  MISSED'}`,
      );
      if (format === 'text')
        say(
          `  Nothing parses plain text: decoding and cutting lines takes ${lines.toFixed(1)} ms. Bare is the cutting into sentences and words by Unicode's rules.`,
        );
    }
    return met;
  },
};

const ms = (milliseconds: number) => `${milliseconds.toFixed(0).padStart(5)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2).padStart(5)} ×`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
