import type { Bench } from './run.ts';
import { loadBundled } from './bundle.ts';
import type * as Comparing from './policies/comparing.ts';
import { generatedText, nextText, type Likeness } from './policies/generated.ts';
import { Random } from './policies/random.ts';

const SIZES = [500, 1_000, 2_000, 4_000];
const ROUNDS = 5;
const MOST_PER_DOUBLING = 2.5;
const MOST_SECONDS = 6;

/** Time to compare two versions, from a fair-sized policy to a code of law; the median of a few rounds. */
export const bench: Bench = {
  title:
    'compare two versions of 500 to 4,000 sentences: seconds, and what a doubling costs (goals: ≤ 2.5 ×, ≤ 6 s)',
  async run() {
    const { compareClauses } = await loadBundled<typeof Comparing>('policies/comparing.ts');
    let met = true;
    for (const likeness of ['varied', 'alike'] as const) {
      const seconds = SIZES.map((size) => medianSeconds(compareClauses, size, likeness));
      const doublings = seconds.slice(1).map((each, at) => each / (seconds[at] ?? each));
      process.stdout.write(
        `  ${likeness === 'varied' ? 'texts as they are' : 'sentences much alike'}\n` +
          SIZES.map((size, at) => {
            const ratio = at === 0 ? '' : `   × ${(doublings[at - 1] ?? 0).toFixed(2)}`;
            return `    ${String(size).padStart(5)} a side   ${(seconds[at] ?? 0).toFixed(3)} s${ratio}\n`;
          }).join(''),
      );
      met &&= doublings.every((ratio) => ratio <= MOST_PER_DOUBLING) && (seconds.at(-1) ?? 0) <= MOST_SECONDS;
    }
    return met;
  },
};

function medianSeconds(
  compareClauses: (typeof Comparing)['compareClauses'],
  size: number,
  likeness: Likeness,
): number {
  const times: number[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const random = new Random(size + round);
    const old = generatedText(size, likeness, random);
    const new_ = nextText(old, random);
    const start = process.hrtime.bigint();
    compareClauses(old, new_, 'nl');
    if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
