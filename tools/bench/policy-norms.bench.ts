import { join } from 'node:path';
import type { Bench } from './run.ts';
import { loadBundled } from './bundle.ts';
import type * as Labelling from './policies/labelling.ts';

const HELD_OUT = join(import.meta.dirname, '../../libs/policies/server/src/norms/testing/held-out');
/** What labels of texts that nobody tuned for must reach. */
const GOALS = { strict: 80, lenient: 93, precision: 97, recall: 85, learnerRulePrecision: 95 };

/** Labels beside those of a person: on texts the rules were developed on, and on texts they were not. */
export const bench: Bench = {
  title: 'labels of clauses beside those of a person, in texts seen and unseen by who wrote the rules',
  async run() {
    const { addScores, BANDS, heldOutDocuments, KEPT_BACK, percentages, scoreSource, scoreText, SEEN } =
      await loadBundled<typeof Labelling>('policies/labelling.ts');
    const documents = heldOutDocuments(HELD_OUT);
    const report = (name: string, score: Labelling.Score): Record<string, number | null> => {
      const figures = percentages(score);
      say(`${name} (${score.sentences} sentences)`);
      say(
        `  ${Object.entries(figures)
          .map(([key, figure]) => `${key} ${figure ?? '–'}`)
          .join('  ')}`,
      );
      const bands = score.bands.map(
        ({ sentences, right }, at) =>
          `from ${BANDS[at]}: ${sentences ? Math.round((100 * right) / sentences) : '–'} % of ${sentences}`,
      );
      say(`  right by confidence  ${bands.join('  ')}`);
      return figures;
    };
    let met = true;
    for (const language of ['nl', 'en'] as const) {
      report(`seen ${language}`, addScores(SEEN[language].map((text) => scoreText(text, language))));
      report(
        `kept back ${language}`,
        addScores(KEPT_BACK[language].map((text) => scoreText(text, language))),
      );
      const unseen = documents.filter((document) => document.language === language).map(scoreSource);
      const figures = report(`held out ${language}`, addScores(unseen));
      met &&= Object.entries(GOALS).every(([name, goal]) => (figures[name] ?? 0) >= goal);
    }
    return met;
  },
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
