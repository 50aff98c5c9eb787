import { isLearnerRule, UNSURE_BELOW, type Addressee, type Norm, type Topic } from '@leidraad/policies/model';

/** A sentence as a person labelled it. The `alt` lists hold labels that a second annotator could defend. */
export interface LabelledSentence {
  id: string;
  text: string;
  /** 'sentence', 'list-item', 'table-row', 'question', 'heading' or 'title'; the last two are not scored. */
  kind: string;
  section: number;
  norm: Norm;
  norm_alt: Norm[];
  /** Absent where the person did not label it, which is then not scored. */
  topic?: Topic;
  topic_alt?: Topic[];
  addressee: Addressee;
}

/** A labelled document; `source` is its whole text as Markdown, so that import can be scored along with the labels. */
export interface LabelledDocument {
  document: string;
  language: 'nl' | 'en';
  source: string;
  sentences: LabelledSentence[];
}

/** What the machine says of a clause. */
export interface SaidClause {
  text: string;
  norm: Norm;
  topic: Topic;
  addressee: Addressee;
  learnerRule: boolean;
  confidence: number;
}

/** Counts of one yes-or-no question, in sentences. */
export interface Hits {
  right: number;
  false: number;
  missed: number;
}

/** Where the bands of confidence begin; below one of them a clause is a question to the trainer. */
export const BANDS = [0, 0.6, UNSURE_BELOW, 0.8, 0.9] as const;

/** Of the sentences whose label is as sure as a band says: how many, and how many labels are right or defensible. */
export interface Band {
  sentences: number;
  right: number;
}

/** Counts, in sentences; `percentages` turns them into figures, `addScores` adds documents up. */
export interface Score {
  sentences: number;
  found: number;
  /** Norm as labelled, and norm as labelled or defensible. */
  strict: number;
  lenient: number;
  /** Of the sentences with a labelled topic: how many, and how many have the right or a defensible one. */
  topics: number;
  topicStrict: number;
  topicLenient: number;
  /** Of the sentences that hold a norm: how many, and how many have the right addressee. */
  norms: number;
  addressee: number;
  /** Whether a sentence holds a norm at all. */
  norm: Hits;
  learnerRules: Hits;
  /** One for each of `BANDS`. */
  bands: Band[];
  /** One line per sentence whose norm is not as labelled: '~' before a defensible norm, '≠' before a wrong one. */
  differences: string[];
}

/** Norms that count as one: the labelled sets that exist elsewhere know ownership and consequences as facts only. */
const BINDING: readonly Norm[] = ['obligation', 'prohibition', 'permission', 'advice'];
const counted = (norm: Norm): Norm => (norm === 'allocation' || norm === 'sanction' ? 'fact' : norm);
const binds = (norm: Norm): boolean => BINDING.includes(norm);

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first clause not yet taken that begins with the sentence, else one that holds it; taken clauses are marked in `taken`. */
function clauseOf(
  sentence: string,
  clauses: readonly SaidClause[],
  folded: readonly string[],
  taken: Set<number>,
): SaidClause | undefined {
  const start = letters(sentence).slice(0, 60);
  if (start === '') return undefined;
  const free = (test: (text: string) => boolean): number =>
    folded.findIndex((text, at) => !taken.has(at) && test(text));
  let at = free((text) => text.startsWith(start));
  if (at < 0 && start.length > 20) at = free((text) => text.includes(start));
  if (at < 0) return undefined;
  taken.add(at);
  return clauses[at];
}

function count(hits: Hits, is: boolean, says: boolean, excused: { said: boolean; unsaid: boolean }): void {
  if (is && says) hits.right++;
  else if (says && !excused.said) hits.false++;
  else if (is && !excused.unsaid) hits.missed++;
}

const labelledRule = (norm: Norm, addressee: Addressee): boolean =>
  binds(norm) && isLearnerRule({ decision: 'adopted', norm, addressee });

/** Scores what the machine says of one document's clauses, in any order, against a person's labels. Missed sentences count as 'none'. */
export function scoreDocument(labelled: LabelledDocument, said: readonly SaidClause[]): Score {
  const score = emptyScore();
  const folded = said.map((clause) => letters(clause.text));
  const taken = new Set<number>();
  for (const sentence of labelled.sentences) {
    const clause = clauseOf(sentence.text, said, folded, taken);
    if (sentence.kind === 'heading' || sentence.kind === 'title') continue;
    const norm = counted(clause?.norm ?? 'none');
    const gold = counted(sentence.norm);
    const alternatives = sentence.norm_alt.map(counted);
    const defensible = binds(gold) || alternatives.some(binds);
    score.sentences++;
    if (clause !== undefined) score.found++;
    const right = norm === gold || alternatives.includes(norm);
    if (norm === gold) score.strict++;
    else score.differences.push(`${sentence.id} ${gold} ${right ? '~' : '≠'} ${norm}: ${sentence.text}`);
    if (right) score.lenient++;
    if (clause) {
      const band = score.bands[BANDS.findLastIndex((from) => clause.confidence >= from)];
      if (band) {
        band.sentences++;
        if (right) band.right++;
      }
    }
    if (sentence.topic !== undefined) {
      const topic = clause?.topic ?? 'none';
      score.topics++;
      if (topic === sentence.topic) score.topicStrict++;
      if (topic === sentence.topic || sentence.topic_alt?.includes(topic)) score.topicLenient++;
    }
    count(score.norm, binds(gold), binds(norm), { said: defensible, unsaid: alternatives.includes(norm) });
    if (binds(gold)) {
      score.norms++;
      if (clause?.addressee === sentence.addressee) score.addressee++;
    }
    count(
      score.learnerRules,
      labelledRule(gold, sentence.addressee),
      clause?.learnerRule === true && binds(norm),
      {
        said:
          defensible && isLearnerRule({ decision: 'adopted', norm: 'advice', addressee: sentence.addressee }),
        unsaid: false,
      },
    );
  }
  return score;
}

const NO_HITS: Hits = { right: 0, false: 0, missed: 0 };

function emptyScore(): Score {
  return {
    sentences: 0,
    found: 0,
    strict: 0,
    lenient: 0,
    topics: 0,
    topicStrict: 0,
    topicLenient: 0,
    norms: 0,
    addressee: 0,
    norm: { ...NO_HITS },
    learnerRules: { ...NO_HITS },
    bands: BANDS.map(() => ({ sentences: 0, right: 0 })),
    differences: [],
  };
}

const addHits = (a: Hits, b: Hits): Hits => ({
  right: a.right + b.right,
  false: a.false + b.false,
  missed: a.missed + b.missed,
});

/** The counts of several documents together, so that a long document weighs more than a short one. */
export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({
      sentences: a.sentences + b.sentences,
      found: a.found + b.found,
      strict: a.strict + b.strict,
      lenient: a.lenient + b.lenient,
      topics: a.topics + b.topics,
      topicStrict: a.topicStrict + b.topicStrict,
      topicLenient: a.topicLenient + b.topicLenient,
      norms: a.norms + b.norms,
      addressee: a.addressee + b.addressee,
      norm: addHits(a.norm, b.norm),
      learnerRules: addHits(a.learnerRules, b.learnerRules),
      bands: a.bands.map(({ sentences, right }, at) => ({
        sentences: sentences + (b.bands[at]?.sentences ?? 0),
        right: right + (b.bands[at]?.right ?? 0),
      })),
      differences: [...a.differences, ...b.differences],
    }),
    emptyScore(),
  );
}

/** Percentages with one decimal; null where there was nothing to count. */
export function percentages(score: Score): Record<string, number | null> {
  const of = (part: number, whole: number): number | null =>
    whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
  const precision = (hits: Hits): number | null => of(hits.right, hits.right + hits.false);
  const recall = (hits: Hits): number | null => of(hits.right, hits.right + hits.missed);
  return {
    found: of(score.found, score.sentences),
    strict: of(score.strict, score.sentences),
    lenient: of(score.lenient, score.sentences),
    precision: precision(score.norm),
    recall: recall(score.norm),
    topicStrict: of(score.topicStrict, score.topics),
    topicLenient: of(score.topicLenient, score.topics),
    addressee: of(score.addressee, score.norms),
    learnerRulePrecision: precision(score.learnerRules),
    learnerRuleRecall: recall(score.learnerRules),
    asked: of(score.bands[0]?.sentences ?? 0, score.found),
  };
}
