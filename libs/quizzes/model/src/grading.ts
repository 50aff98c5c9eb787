import type { SituationItem } from './item';

/** Whether a response is right: exactly the right options, no other (all-or-nothing; order does not matter). */
export function isRight(item: SituationItem, chosen: readonly string[]): boolean {
  const right = item.options.filter((option) => option.right).map((option) => option.key);
  return chosen.length === right.length && right.every((key) => chosen.includes(key));
}

export interface QuizResult {
  rightCount: number;
  total: number;
  /** Whole per cent, rounded down: 7 of 9 is 77. */
  score: number;
  passed: boolean;
}

/**
 * The result of a quiz: passed at `passMark` per cent *and* with every critical item right.
 * The comparison uses the exact fraction, not the rounded score.
 */
export function gradeQuiz(
  answers: readonly { right: boolean; critical: boolean }[],
  passMark: number,
): QuizResult {
  const total = answers.length;
  const rightCount = answers.filter((answer) => answer.right).length;
  const criticalRight = answers.every((answer) => answer.right || !answer.critical);
  return {
    rightCount,
    total,
    score: total === 0 ? 0 : Math.floor((100 * rightCount) / total),
    passed: total > 0 && 100 * rightCount >= passMark * total && criticalRight,
  };
}
