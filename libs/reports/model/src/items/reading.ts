import { FEWEST } from '../suppression/table';
import type { ToldShare } from '../suppression/told-share';

/** What the figures of a question say, in the order in which it is said. */
export const READINGS = [
  /** Fewer than five people, or nothing that may be shown. */
  'too-few',
  /** Who does well elsewhere misses this one more often. */
  'misread',
  'below-half',
  /** A wrong option draws at least a third. */
  'distractor',
  'hard',
  'nearly-all',
  'fine',
] as const;
export type Reading = (typeof READINGS)[number];

/** Those that a trainer has to look at. */
export const FLAGGED: readonly Reading[] = ['misread', 'below-half', 'distractor'];

/** Who got it right, or not: how many, and what they got right of the rest of their test (shares from 0 to 1). */
export interface RestScores {
  people: number;
  sum: number;
  sumOfSquares: number;
}

/** People, and people on either side, below which a discrimination says more about chance than about the question. */
const [ENOUGH, ENOUGH_EITHER] = [30, 10];

/**
 * Whether people who do well in the rest of the test miss this question more often: the point-biserial correlation between
 * the question and the rest of the test (without the question itself: Henrysson 1963, "Correction of item-total correlations
 * in item analysis", Psychometrika 28) is below zero by more than chance gives (two standard errors, 1/√n each). Says nothing
 * below thirty people, or with fewer than ten on either side.
 */
export function isMissedByTheBest(right: RestScores, wrong: RestScores): boolean {
  const people = right.people + wrong.people;
  if (people < ENOUGH || Math.min(right.people, wrong.people) < ENOUGH_EITHER) return false;
  const mean = (right.sum + wrong.sum) / people;
  const variance = (right.sumOfSquares + wrong.sumOfSquares) / people - mean ** 2;
  if (variance <= 1e-9) return false;
  const difference = right.sum / right.people - wrong.sum / wrong.people;
  const correlation = (difference / Math.sqrt(variance)) * (Math.sqrt(right.people * wrong.people) / people);
  return correlation < -2 / Math.sqrt(people);
}

/** A third: with three options that is what guessing gives one of them. */
const DRAWS = 33;

/** The bounds and shares that readings begin at, in per cent; those of the legend of the list. */
const [HALF, HARD, NEARLY_ALL] = [50, 70, 90];

/**
 * What to read in the figures, from what is shown and nothing else; `missedByTheBest` is of thirty people at least.
 * `wrong`: the options that are not right.
 */
export function readingOf(told: {
  people: number | null;
  right: ToldShare;
  wrong: readonly { letter: string; people: ToldShare }[];
  missedByTheBest: boolean;
}): { reading: Reading; about: string | null } {
  const { right, people } = told;
  const plain = (reading: Reading) => ({ reading, about: null });
  // Fewer than five of twenty are less than half, whoever they are.
  const isRare = right.kind === 'small' && people !== null && people >= 4 * FEWEST;
  if (isRare || (right.kind === 'bounded' && right.bound === 'at-most')) return plain('below-half');
  if (right.kind !== 'shown' && right.kind !== 'bounded') return plain('too-few');
  if (told.missedByTheBest) return plain('misread');
  if (right.percent < HALF) return plain('below-half');
  const drawn = told.wrong.flatMap(({ letter, people: chose }) =>
    chose.kind === 'shown' && chose.percent >= DRAWS ? [{ letter, percent: chose.percent }] : [],
  );
  const [most] = drawn.sort((a, b) => b.percent - a.percent);
  if (most) return { reading: 'distractor', about: most.letter };
  if (right.kind === 'shown' && right.percent < HARD) return plain('hard');
  return plain(right.percent >= NEARLY_ALL ? 'nearly-all' : 'fine');
}
