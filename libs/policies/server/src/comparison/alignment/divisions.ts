import type { WeighedClause, WordWeights } from './word-weights';

/** A clause and the pieces of the other side that together say what it says. */
export interface Division {
  parts: number[];
  /** 0–1: likeness of the whole and its parts together. */
  likeness: number;
}

/** Share of a part that must come from the whole. */
const FROM_WHOLE = 0.6;
/** Share of the whole that a part must bring on its own, unless it stands in it (nearly) word for word. */
const BRINGS = 0.12;
const WORD_FOR_WORD = 0.85;
/** Likeness of the whole and all its parts together. */
const ALIKE = 0.7;
/** How much better all parts together must fit than the best of them alone. */
const GAIN = 0.02;
/** Parts stand together: at most one other clause between them. */
const APART = 2;
const MOST_PARTS = 6;

/**
 * Whether several neighbouring candidates together make up a clause (a split, or seen from the other side a merge).
 * Each word of the whole counts once, so that two similar clauses cannot both claim it.
 */
export function divisionOf(
  whole: WeighedClause,
  candidates: readonly WeighedClause[],
  weights: WordWeights,
): Division | null {
  const likely = candidates.filter(
    (part) =>
      part.total > 0 &&
      part.total < whole.total * 1.1 &&
      weights.shared(whole, part) / part.total >= FROM_WHOLE,
  );
  let best: Division | null = null;
  for (const run of runsOf(likely)) {
    const division = partsOf(whole, run, weights);
    if (division && division.likeness > (best?.likeness ?? 0)) best = division;
  }
  return best;
}

function runsOf(parts: readonly WeighedClause[]): WeighedClause[][] {
  const runs: WeighedClause[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && part.at - last.at <= APART) run.push(part);
    else runs.push([part]);
  }
  return runs.filter((run) => run.length > 1);
}

function partsOf(whole: WeighedClause, run: readonly WeighedClause[], weights: WordWeights): Division | null {
  const left = new Map(whole.bag);
  const kept: WeighedClause[] = [];
  let [covered, total, single] = [0, whole.total, 0];
  const mostTelling = [...run].sort(
    (a, b) => weights.shared(whole, b) - weights.shared(whole, a) || a.at - b.at,
  );
  for (const part of mostTelling.slice(0, MOST_PARTS)) {
    const brings = weights.shared({ ...whole, bag: left }, part);
    const share = brings / part.total;
    const least = share >= WORD_FOR_WORD && part.bag.size >= 3 ? 0 : BRINGS;
    if (brings / whole.total < least || share < FROM_WHOLE * 0.8) continue;
    for (const [meaning, count] of part.bag) {
      const there = left.get(meaning);
      if (there !== undefined) left.set(meaning, Math.max(0, there - count));
    }
    kept.push(part);
    covered += brings;
    total += part.total;
    single = Math.max(single, weights.likeness(whole, part));
  }
  const likeness = (2 * covered) / total;
  if (kept.length < 2 || likeness < ALIKE || likeness < single + GAIN) return null;
  return { parts: kept.map(({ at }) => at).sort((a, b) => a - b), likeness };
}
