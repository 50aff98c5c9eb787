import type { Gap } from './gaps';
import { fitOf } from './gaps';
import type { WeighedClause, WordWeights } from './word-weights';

/** Clauses looked at for one clause: enough to find its counterpart, few enough to stay near-linear. */
const MOST_CANDIDATES = 16;
/** Postings read for one clause. A word that stands everywhere tells nothing. */
const MOST_POSTINGS = 240;
/** Places tried around where the neighbours point. */
const AROUND = 4;

/** Finds, for a clause, the clauses of the other side that may be its counterpart: by rare words, and by place. */
export class CandidateIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly places: readonly number[];
  private readonly byPlace = new Map<number, WeighedClause>();

  constructor(
    clauses: readonly WeighedClause[],
    private readonly weights: WordWeights,
  ) {
    this.places = clauses.map(({ at }) => at);
    for (const clause of clauses) {
      this.byPlace.set(clause.at, clause);
      for (const meaning of clause.bag.keys()) {
        const known = this.postings.get(meaning);
        if (known) known.push(clause.at);
        else this.postings.set(meaning, [clause.at]);
      }
    }
  }

  /** Candidates in reading order. */
  of(clause: WeighedClause, gap: Gap | null): WeighedClause[] {
    const scores = new Map<number, number>();
    for (const [at, score] of this.byWords(clause)) scores.set(at, score);
    for (const at of this.byGap(gap)) scores.set(at, (scores.get(at) ?? 0) + clause.total * fitOf(gap, at));
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at)
      .sort((a, b) => a - b)
      .flatMap((at) => this.byPlace.get(at) ?? []);
  }

  private byWords(clause: WeighedClause): Map<number, number> {
    const lists = [...clause.bag.keys()]
      .flatMap((meaning) => {
        const places = this.postings.get(meaning);
        return places ? [{ meaning, places }] : [];
      })
      .sort((a, b) => a.places.length - b.places.length || (a.meaning < b.meaning ? -1 : 1));
    const scores = new Map<number, number>();
    let read = 0;
    for (const { meaning, places } of lists) {
      if (read > 0 && read + places.length > MOST_POSTINGS) break;
      const weight = this.weights.of(meaning);
      for (const at of places.slice(0, MOST_POSTINGS)) scores.set(at, (scores.get(at) ?? 0) + weight);
      read += places.length;
    }
    return scores;
  }

  private byGap(gap: Gap | null): number[] {
    if (!gap || gap.before - gap.after < 2) return [];
    const near = [gap.after + gap.fromAbove, gap.before - gap.fromBelow];
    const found = new Set<number>();
    for (const centre of near) {
      const start = this.firstFrom(Math.max(gap.after + 1, centre - AROUND));
      for (let index = start; index < this.places.length; index++) {
        const at = this.places[index] ?? Infinity;
        if (at >= gap.before || at > centre + AROUND) break;
        found.add(at);
      }
    }
    return [...found];
  }

  /** Index of the first clause that stands at `place` or after it. */
  private firstFrom(place: number): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
