import type { PreparedClause } from '../words/prepared-clause';
import { CandidateIndex } from './candidates';
import { divisionOf } from './divisions';
import { exactLinks } from './exact-links';
import { fitOf, gapsOf } from './gaps';
import { letterLikeness } from './letter-likeness';
import type { Link, Links } from './link';
import { WordWeights, type WeighedClause } from './word-weights';

/** Likeness from which two clauses are one that was edited, wherever they stand. */
const ALIKE = 0.56;
/** How much standing at the expected place makes up for. */
const PLACE = 0.2;
/** Below this, place makes up for nothing: the words are other words. */
const LEAST_ALIKE = 0.34;
/** Likeness of a clause at its place that lost or gained more than half of itself, and kept all other words. */
const CONTAINED = 0.6;
/** Share of pairs of letters from which words are spellings of the same ones. */
const SAME_LETTERS = 0.72;

interface Proposal extends Link {
  score: number;
}

/**
 * Which clauses of two texts belong together: first those with equal words, then the rest by what they share, rare
 * words first, with splits and merges beside pairs; the surest link is made first. Work grows near-linearly: every
 * clause is compared with a bounded number of others.
 */
export function align(old: readonly PreparedClause[], new_: readonly PreparedClause[]): Links {
  const links = exactLinks(old, new_);
  const weights = new WordWeights(old, new_);
  const oldLeft = old.filter(({ at }) => !links.toOf.has(at)).map((clause) => weights.weigh(clause));
  const newLeft = new_.filter(({ at }) => !links.fromOf.has(at)).map((clause) => weights.weigh(clause));
  if (oldLeft.length === 0 || newLeft.length === 0) return links;
  const forward = proposalsFrom(oldLeft, newLeft, weights, gapsOf(old.length, new_.length, links.toOf));
  const backward = proposalsFrom(newLeft, oldLeft, weights, gapsOf(new_.length, old.length, links.fromOf));
  const proposals = [
    ...forward,
    ...backward.map((proposal) => ({ ...proposal, from: proposal.to, to: proposal.from })),
  ];
  for (const proposal of proposals.sort(surestFirst))
    if (links.isFree(proposal))
      links.add({ from: proposal.from, to: proposal.to, certainty: proposal.certainty });
  return links;
}

/** Pairs and divisions seen from one side; `from` is a clause of that side. */
function proposalsFrom(
  clauses: readonly WeighedClause[],
  others: readonly WeighedClause[],
  weights: WordWeights,
  gaps: readonly ReturnType<typeof gapsOf>[number][],
): Proposal[] {
  const index = new CandidateIndex(others, weights);
  return clauses.flatMap((clause) => {
    const gap = gaps[clause.at] ?? null;
    const candidates = index.of(clause, gap);
    const pairs = candidates.flatMap((other) => pairOf(clause, other, weights, fitOf(gap, other.at)));
    const division = divisionOf(clause, candidates, weights);
    if (!division) return pairs;
    const fit = Math.max(...division.parts.map((at) => fitOf(gap, at)));
    return [
      ...pairs,
      {
        from: [clause.at],
        to: division.parts,
        score: division.likeness + PLACE * fit,
        certainty: sure(division.likeness, fit),
      },
    ];
  });
}

function pairOf(clause: WeighedClause, other: WeighedClause, weights: WordWeights, fit: number): Proposal[] {
  const byWords = Math.max(
    weights.likeness(clause, other),
    fit * CONTAINED * containment(clause, other, weights),
  );
  const likeness = byWords < ALIKE && fit === 1 ? Math.max(byWords, byLetters(clause, other)) : byWords;
  const score = likeness + PLACE * fit;
  if (likeness < LEAST_ALIKE || score < ALIKE) return [];
  return [{ from: [clause.at], to: [other.at], score, certainty: sure(likeness, fit) }];
}

/** At its place, a clause may be known by its letters alone: every word of a short one may be spelled anew. */
function byLetters({ normal }: WeighedClause, other: WeighedClause): number {
  const likeness = letterLikeness(normal, other.normal);
  return likeness < SAME_LETTERS ? 0 : likeness;
}

/** Share of the smaller clause that stands in the larger one; 0 for a few words, which stand in many. */
function containment(a: WeighedClause, b: WeighedClause, weights: WordWeights): number {
  return Math.min(a.bag.size, b.bag.size) < 4 ? 0 : weights.shared(a, b) / Math.min(a.total, b.total);
}

/** 0–1, to the hundredth: an edit is never as sure as equal words. */
function sure(likeness: number, fit: number): number {
  return Math.round(100 * Math.min(0.98, 0.15 + 0.75 * likeness + 0.15 * fit)) / 100;
}

/** By score; equal ones by distance, then by place, so that the order of input decides nothing. */
function surestFirst(a: Proposal, b: Proposal): number {
  return (
    b.score - a.score ||
    distance(a) - distance(b) ||
    first(a.from) + first(a.to) - first(b.from) - first(b.to) ||
    first(a.from) - first(b.from) ||
    b.from.length + b.to.length - a.from.length - a.to.length
  );
}

function distance({ from, to }: Link): number {
  return Math.abs(first(from) - first(to));
}

function first(places: readonly number[]): number {
  return places[0] ?? 0;
}
