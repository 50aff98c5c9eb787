import type { Topic } from '@leidraad/policies/model';
import type { Lexicon } from './lexicon/lexicon';
import { plainOf } from './main-clause';
import { placesOf, wholeWords } from './pattern';

/** A topic with the words that showed it, null when the section did, or only that the clause asks something. */
export interface FoundTopic {
  topic: Topic;
  place: { start: number; end: number } | null;
  /** Only by being a rule, in a section that tells no topic. */
  asRule?: boolean;
}

const STRONG = 3;
const WEAK = 1;
/** What the section's own topic is worth: less than one telling word and one that leans. */
const PRIOR = 2.5;
/** A section without a telling heading is about what at least one in so many of its clauses is about. */
const LEAST_SHARE = 2.5;

function scoresOf(
  plain: string,
  lexicon: Lexicon,
): Map<Topic, { score: number; place: { start: number; end: number } | null }> {
  const scores = new Map<Topic, { score: number; place: { start: number; end: number } | null }>();
  for (const { topic, strong, weak } of lexicon.topics) {
    const told = placesOf(wholeWords(strong), plain);
    const leaning = placesOf(wholeWords(weak), plain);
    const score = Math.min(3, told.length) * STRONG + Math.min(2, leaning.length) * WEAK;
    if (score > 0) scores.set(topic, { score, place: told[0] ?? leaning[0] ?? null });
  }
  return scores;
}

/** The topic of a section: what its heading says, else what most of its clauses are about. */
export function sectionTopic(heading: string, texts: readonly string[], lexicon: Lexicon): Topic {
  const own = bestOf(scoresOf(plainOf(heading), lexicon));
  if (own) return own;
  const sums = new Map<Topic, number>();
  for (const text of texts) {
    const found = bestOf(scoresOf(plainOf(text), lexicon));
    if (found) sums.set(found, (sums.get(found) ?? 0) + 1);
  }
  const [most] = [...sums].sort((a, b) => b[1] - a[1]);
  return most && most[1] * LEAST_SHARE >= texts.length ? most[0] : 'none';
}

function bestOf(scores: ReturnType<typeof scoresOf>): Topic | null {
  const [best] = [...scores].sort((a, b) => b[1].score - a[1].score);
  return best?.[0] ?? null;
}

/** The topic of a clause: its own words, with its section as prior. */
export function clauseTopic(plain: string, prior: Topic, lexicon: Lexicon): FoundTopic {
  const scores = scoresOf(plain, lexicon);
  let best: FoundTopic = { topic: prior, place: scores.get(prior)?.place ?? null };
  let most = (prior === 'none' ? 0 : PRIOR) + (scores.get(prior)?.score ?? 0);
  for (const [topic, { score, place }] of scores)
    if (topic !== prior && score > most) {
      best = { topic, place };
      most = score;
    }
  return best;
}
