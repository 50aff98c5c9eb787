import { loadBundled } from './bundle.ts';
import { Random } from './policies/random.ts';
import type { Bench } from './run.ts';
import type * as Checking from './scenarios/checking.ts';
import { generatedScenario } from './scenarios/generated-scenario.ts';

const SIZES = [100, 300, 1_000, 3_000, 10_000];
const FLAGS = [0, 2, 4, 8];
const ROUNDS = 5;
/** A round takes so long at least, so that small scenarios are measured too. */
const FEWEST_MS = 40;
const MOST_GROWTH = 2;
const MOST_SECONDS = 2;

/**
 * Time of the checker for each state, over scenarios of very different size; the fastest of a few rounds. What a state costs
 * is counted in time of the processor, which other work on the machine does not change.
 */
export const bench: Bench = {
  title:
    'check scenarios of 100 to 10,000 situations and 0 to 8 flags: µs per state (goals: grows ≤ 2 ×, 10,000 without flags ≤ 2 s)',
  async run() {
    const checking = await loadBundled<typeof Checking>('scenarios/checking.ts');
    let met = true;
    measured(checking, 1_000, 2);
    for (const flags of FLAGS) {
      process.stdout.write(`  ${flags} flags\n`);
      const rows = SIZES.map((size) => ({ size, ...measured(checking, size, flags) }));
      for (const { size, states, ms, cpu, isSound } of rows) {
        process.stdout.write(
          `    ${String(size).padStart(6)} situations  ${String(states).padStart(7)} states  ` +
            `${ms.toFixed(1).padStart(7)} ms  ${((1000 * cpu) / states).toFixed(2).padStart(6)} µs a state` +
            `${isSound ? '' : '  (not sound)'}\n`,
        );
        met &&= isSound && (flags > 0 || ms <= MOST_SECONDS * 1000);
      }
      const perState = rows.map(({ cpu, states }) => cpu / states);
      const growth = (perState.at(-1) ?? 0) / (perState[0] ?? 1);
      process.stdout.write(`    grows × ${growth.toFixed(2)}\n`);
      met &&= growth <= MOST_GROWTH;
    }
    return met;
  },
};

/** Milliseconds of one check, by the clock and of the processor, and what it looked at. */
function measured(checking: typeof Checking, size: number, flags: number) {
  const item = generatedScenario(size, flags, new Random(size + flags), checking);
  let [ms, cpu] = [Infinity, Infinity];
  let check = checking.checkScenario(item);
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    let checks = 0;
    do {
      check = checking.checkScenario(item);
      checks++;
    } while (performance.now() - start < FEWEST_MS);
    const { user, system } = process.cpuUsage(before);
    ms = Math.min(ms, (performance.now() - start) / checks);
    cpu = Math.min(cpu, (user + system) / 1000 / checks);
  }
  const isSound = check.isComplete && !check.findings.some(({ severity }) => severity === 'error');
  return { states: check.states, ms, cpu, isSound };
}
