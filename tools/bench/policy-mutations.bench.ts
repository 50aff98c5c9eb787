import type { Comparison } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { Bench } from './run.ts';
import { loadBundled } from './bundle.ts';
import { exactMatch, lineDiff } from './policies/baselines.ts';
import type * as Comparing from './policies/comparing.ts';
import { readDocuments, type BenchDocument } from './policies/corpus.ts';
import { judge, shares, type Verdict } from './policies/judge.ts';
import { makeMutant } from './policies/make-mutant.ts';
import { MUTATIONS, type Mutant, type Mutators } from './policies/mutants.ts';
import { ENGLISH_MUTATORS } from './policies/mutators-en.ts';
import { DUTCH_MUTATORS } from './policies/mutators-nl.ts';
import { Random } from './policies/random.ts';

const MUTANTS = 500;
const SEED = 20_250_301;
const GOALS = { recall: 0.98, falseAlarms: 0.15, alignment: 0.97 };
const MUTATORS: Readonly<Record<Language, Mutators>> = { nl: DUTCH_MUTATORS, en: ENGLISH_MUTATORS };
const MISSES_SHOWN = 12;

/** Known edits of real policies: is what asks something else seen, what does not let through, and every clause found again? */
export const bench: Bench = {
  title:
    'known edits of policies: recall, false alarms and alignment of comparing, beside exact match and line diff',
  async run() {
    const { compareClauses, splitMarkdown } = await loadBundled<typeof Comparing>('policies/comparing.ts');
    const { documents, hasCorpus } = readDocuments(splitMarkdown);
    say(
      hasCorpus
        ? `${documents.length} texts, of the corpus and the demo`
        : 'No corpus found: only the policy of the demo is mutated',
    );
    let met = true;
    for (const language of ['nl', 'en'] as const) {
      const mutants = mutantsOf(
        documents.filter((document) => document.language === language),
        MUTATORS[language],
      );
      const verdicts = (compare: (mutant: Mutant) => Comparison) =>
        mutants.map((mutant) => judge(mutant, compare(mutant)));
      const ours = verdicts((mutant) => compareClauses(mutant.old, mutant.new, language));
      say(`${language}: ${mutants.length} mutants`);
      const product = report('product', ours);
      report(
        'line diff',
        verdicts((mutant) => lineDiff(mutant.old, mutant.new)),
      );
      report(
        'exact match',
        verdicts((mutant) => exactMatch(mutant.old, mutant.new)),
      );
      perMutation(ours);
      misses(ours, mutants);
      met &&=
        product.recall >= GOALS.recall &&
        product.falseAlarms <= GOALS.falseAlarms &&
        product.alignment >= GOALS.alignment;
    }
    return met;
  },
};

/** As many of each kind as can be had, documents in turn; kinds that a document does not allow come from another one. */
function mutantsOf(documents: readonly BenchDocument[], mutators: Mutators): Mutant[] {
  const random = new Random(SEED);
  const mutants: Mutant[] = [];
  for (let turn = 0; mutants.length < MUTANTS && turn < MUTANTS * 20; turn++) {
    const [mutation, document] = [MUTATIONS[turn % MUTATIONS.length], random.pick(documents)];
    const mutant = mutation && makeMutant(document, mutation, mutators, random);
    if (mutant) mutants.push(mutant);
  }
  return mutants;
}

function report(name: string, verdicts: readonly Verdict[]): ReturnType<typeof shares> {
  const { recall, falseAlarms, alignment } = shares(verdicts);
  const goals = name === 'product' ? '  (goals: ≥ 0.98, ≤ 0.15, ≥ 0.97)' : '';
  say(
    `  ${name.padEnd(12)} substantive recall ${three(recall)}   false alarms ${three(falseAlarms)}   alignment ${three(alignment)}${goals}`,
  );
  return { recall, falseAlarms, alignment };
}

function perMutation(verdicts: readonly Verdict[]): void {
  for (const mutation of MUTATIONS) {
    const of = verdicts.filter((verdict) => verdict.mutation === mutation);
    const judged = of.filter((verdict) => verdict.judged !== false).length;
    const aligned = of.filter((verdict) => verdict.aligned).length;
    say(
      `    ${mutation.padEnd(14)} ${String(of.length).padStart(3)}   judged right ${judged}   aligned ${aligned}`,
    );
  }
}

function misses(verdicts: readonly Verdict[], mutants: readonly Mutant[]): void {
  const missed = verdicts.flatMap((verdict, at) => {
    const mutant = mutants[at];
    return mutant && (verdict.judged === false || !verdict.aligned) ? [{ verdict, mutant }] : [];
  });
  if (missed.length > 0)
    say(`  ${missed.length} misses, the first ${Math.min(missed.length, MISSES_SHOWN)}:`);
  for (const { verdict, mutant } of missed.slice(0, MISSES_SHOWN)) {
    const [touched] = mutant.touched;
    const text = (ids: readonly string[] | undefined, clauses: Mutant['old']) =>
      clauses
        .filter(({ id }) => ids?.includes(id))
        .map((clause) => clause.text)
        .join(' / ');
    say(`    ${verdict.mutation}: ${verdict.shown}`);
    say(`      - ${text(touched?.from, mutant.old).slice(0, 160)}`);
    say(`      + ${text(touched?.to, mutant.new).slice(0, 160)}`);
  }
}

function three(share: number): string {
  return share.toFixed(3);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
