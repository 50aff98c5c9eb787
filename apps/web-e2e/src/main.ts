// The journeys in a real browser, against the product at LEIDRAAD_ORIGIN. Started by npm run e2e, once for each language.
import { writeFileSync } from 'node:fs';
import { closeBrowser } from './harness/browser.ts';
import { type Journey, Run } from './harness/journey.ts';
import { checkMarkup, clearMarkup, documents } from './harness/markup.ts';
import { scans } from './harness/scan.ts';
import { LANGUAGES, settings, type Device, type Language } from './harness/settings.ts';
import { journeys } from './journeys/index.ts';

/** Each journey walks in both languages: in Dutch at a desk, in English on a phone. Each page is looked at in both. */
const WALKS: Record<Language, Device> = { nl: 'desktop', en: 'phone' };

const say = (text: string) => process.stdout.write(`${text}\n`);
const count = { passed: 0, failed: 0 };

clearMarkup();
for (const journey of journeys.filter(({ name }) => asked(settings.journeys, name))) {
  for (const language of LANGUAGES.filter((name) => asked(settings.languages, name))) {
    const devices = settings.devices.length ? (settings.devices as Device[]) : [WALKS[language]];
    for (const device of devices) await walk(journey, language, device);
  }
}
await closeBrowser();

const markup = checkMarkup();
judge('the Nu HTML checker', markup);
if (settings.result)
  writeFileSync(
    settings.result,
    JSON.stringify({ ...count, scans: scans.count, documents: documents.count }),
  );
process.exitCode = count.failed ? 1 : 0;

async function walk(journey: Journey, language: Language, device: Device): Promise<void> {
  const run = new Run(journey.name, language, device);
  const began = performance.now();
  say(`\n${journey.name} · ${language} · ${device}`);
  try {
    await journey.walk(run);
  } catch (error) {
    // What breaks in a step is told with it; the rest is what a journey needs before its first step.
    if (!run.steps.some(({ faults }) => faults.length))
      run.steps.push({ title: 'what the journey needs', faults: [String((error as Error).stack)] });
  } finally {
    await run.end();
  }
  for (const { title, faults } of run.steps) judge(title, faults);
  say(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function judge(title: string, faults: string[]): void {
  count[faults.length ? 'failed' : 'passed'] += 1;
  say(`  ${faults.length ? '✗' : '✓'} ${title}`);
  for (const fault of new Set(faults)) say(`      ${fault}`);
}

function asked(names: readonly string[], name: string): boolean {
  return names.length === 0 || names.includes(name);
}
