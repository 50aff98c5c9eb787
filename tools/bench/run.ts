// npm run bench lists the benches; npm run bench -- <name> … runs those.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a file tools/bench/<name>.bench.ts exports as `bench`. */
export interface Bench {
  /** One line: what is measured against what. */
  title: string;
  /** Measures, prints its numbers, and answers whether the goal was met. */
  run(): Promise<boolean>;
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
const available = files.map((file) => file.replace('.bench.ts', ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !available.includes(name));

if (unknown.length) {
  process.stderr.write(
    `There is no bench ${unknown.join(', ')}. There are: ${available.join(', ') || 'none yet'}.\n`,
  );
  process.exitCode = 1;
} else if (asked.length === 0) {
  process.stdout.write(available.length ? 'npm run bench -- <name>\n' : 'There are no benches yet.\n');
  for (const name of available) process.stdout.write(`  ${name.padEnd(12)} ${titleOf(name)}\n`);
} else {
  for (const name of asked) {
    const { bench } = (await import(pathToFileURL(fileOf(name)).href)) as { bench: Bench };
    process.stdout.write(`${name}: ${bench.title}\n`);
    if (!(await bench.run())) process.exitCode = 1;
  }
}

function fileOf(name: string): string {
  return join(import.meta.dirname, `${name}.bench.ts`);
}

/** Reads the title without loading the bench, which may need a build. */
function titleOf(name: string): string {
  return /title:\s*['"`](.+?)['"`],?\n/.exec(readFileSync(fileOf(name), 'utf8'))?.[1] ?? '';
}
