// Starts the product the way a newcomer does (npm start, new data folder, free port), runs the browser journeys
// against it, and stops it. Each language has a company of its own, so that both are walked side by side. The journeys get
// LEIDRAAD_ORIGIN and LEIDRAAD_DEMO_ACCOUNTS (a JSON file).
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isUp, type StartedProduct, startProduct, stopProduct } from './started-product.ts';

/** What the journeys in one language came to; apps/web-e2e/src/main.ts writes it. */
interface Summary {
  passed: number;
  failed: number;
  scans: number;
  documents: number;
}

interface Company {
  language: string;
  started: StartedProduct;
}

const root = join(import.meta.dirname, '..', '..');
const scanned = join(root, 'apps', 'web-e2e', 'scanned.json');
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  strict: false,
  options: { language: { type: 'string', multiple: true }, quick: { type: 'boolean' } },
});
const languages = values.language?.length ? (values.language as string[]) : ['nl', 'en'];
const isWhole = args.length === 0;

const companies: Company[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void finish(1));

// One after another: the first start may have to build.
for (const language of languages) {
  const started = await startProduct();
  companies.push({ language, started });
  if (!(await isUp(started))) await finish(1);
}
const summaries = await Promise.all(companies.map(walk));
await finish(judge(summaries) ? 0 : 1);

/** Walks the journeys in the language of a company; undefined where they broke off. */
async function walk({ language, started }: Company): Promise<Summary | undefined> {
  const result = join(started.dataDir, 'journeys.json');
  const others = args.filter((arg, at) => arg !== '--language' && args[at - 1] !== '--language');
  const journeys = spawn(
    process.execPath,
    [join(root, 'apps', 'web-e2e', 'src', 'main.ts'), '--language', language, ...others],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        LEIDRAAD_ORIGIN: started.origin,
        LEIDRAAD_DEMO_ACCOUNTS: started.accountsFile,
        LEIDRAAD_JOURNEYS_RESULT: result,
      },
    },
  );
  createInterface({ input: journeys.stdout }).on('line', (line) => say(`${language} | ${line}`));
  await new Promise((resolve) => journeys.once('close', resolve));
  try {
    return JSON.parse(readFileSync(result, 'utf8')) as Summary;
  } catch {
    return undefined;
  }
}

/** Adds up, and says whether all is well. */
function judge(all: readonly (Summary | undefined)[]): boolean {
  const done = all.filter((summary) => summary !== undefined);
  const sum = (part: keyof Summary) => done.reduce((total, summary) => total + summary[part], 0);
  const written = (JSON.parse(readFileSync(scanned, 'utf8')) as { scanned: number }).scanned;
  let [passed, failed] = [sum('passed'), sum('failed') + all.length - done.length];
  say(`\nvnu checked ${sum('documents')} documents`);
  say(`axe scanned ${sum('scans')} pages × states (written down: ${written})`);
  // What axe looked at once, it looks at for ever: the number may rise, and never falls.
  if (isWhole && sum('scans') < written) {
    say(`✗ as many scans as before: ${sum('scans')} are fewer than ${written}`);
    failed += 1;
  } else if (isWhole) passed += 1;
  if (isWhole && failed === 0 && sum('scans') > written) {
    writeFileSync(scanned, `${JSON.stringify({ scanned: sum('scans') }, null, 2)}\n`);
    say('Wrote the higher number into apps/web-e2e/scanned.json: commit it.');
  }
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

async function finish(code: number): Promise<void> {
  for (const { started } of companies) await stopProduct(started);
  process.exit(code);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
