import type { Item } from './item';
import type { BreachItem } from './items/breach';
import type { MatchingItem } from './items/matching';
import type { OrderingItem } from './items/ordering';
import type { SituationItem } from './items/situation';
import type { Response, Responses } from './answers/responses';
import { gradeScenario } from './scenario/grade-scenario';

/** What an answer earns: `points` of `most`, both whole numbers, 0 ≤ points ≤ most, most ≥ 1. */
export interface Grade {
  points: number;
  most: number;
  /** Everything right: what counts as evidence of the clauses, and what a critical item asks. */
  right: boolean;
}

/**
 * Grades an answer. Does not depend on the language, or on the order in which something was shown; the same answer always
 * earns the same. Keys that the item does not have earn nothing. Partial credit by type:
 *
 * - **situation**: right options chosen minus wrong ones, of the right ones, never below nothing, so that choosing all
 *   earns nothing (QTI 3 `mapResponse` with +1 and −1 and `lower-bound="0"`). With one right option: all or nothing.
 * - **true-false**: all or nothing.
 * - **ordering**: Kendall's τ without the part below zero: pairs of steps in the right order minus pairs in the wrong
 *   order, of all pairs (Kendall 1938, "A new measure of rank correlation", Biometrika 30).
 * - **matching**: rows with the right target, of all rows (Moodle's matching question).
 * - **breach**: two points for a breach that is marked with its rule, one for a breach with another rule, minus two for
 *   each mark on what is allowed, never below nothing (as situation, with half for the place alone).
 * - **scenario**: see `gradeScenario`.
 */
export function gradeItem(item: Item, response: Response): Grade {
  switch (item.type) {
    case 'situation':
      return gradeOptions(item, (response as Responses['situation']).options);
    case 'true-false':
      return grade((response as Responses['true-false']).answer === item.isTrue ? 1 : 0, 1);
    case 'ordering':
      return gradeOrder(item, (response as Responses['ordering']).order);
    case 'matching':
      return gradeMatches(item, (response as Responses['matching']).matches);
    case 'breach':
      return gradeMarks(item, (response as Responses['breach']).marks);
    case 'scenario':
      return gradeScenario(item, (response as Responses['scenario']).choices);
  }
}

function grade(points: number, most: number): Grade {
  const bounded = Math.min(Math.max(points, 0), most);
  return { points: bounded, most: Math.max(most, 1), right: most > 0 && bounded === most };
}

function gradeOptions({ options }: SituationItem, response: readonly string[]): Grade {
  const chosen = new Set(response);
  const right = options.filter((option) => option.right);
  const found = right.filter(({ key }) => chosen.has(key)).length;
  // With one right option, choosing two is no answer to "what do you do?".
  const wrong = chosen.size - found;
  return grade(found - wrong, right.length);
}

function gradeOrder({ steps }: OrderingItem, response: readonly string[]): Grade {
  const place = new Map(response.map((key, index) => [key, index]));
  let points = 0;
  for (const [index, first] of steps.entries())
    for (const second of steps.slice(index + 1)) {
      const a = place.get(first.key);
      const b = place.get(second.key);
      points += a !== undefined && b !== undefined && a < b ? 1 : -1;
    }
  return grade(points, (steps.length * (steps.length - 1)) / 2);
}

function gradeMatches({ rows }: MatchingItem, response: Responses['matching']['matches']): Grade {
  const chosen = new Map(response.map(({ row, target }) => [row, target]));
  const right = rows.filter(({ key, target }) => target !== null && chosen.get(key) === target);
  return grade(right.length, rows.length);
}

function gradeMarks({ parts }: BreachItem, response: Responses['breach']['marks']): Grade {
  const marks = new Map(response.map(({ part, rule }) => [part, rule]));
  const breaches = new Map(parts.flatMap(({ key, breaks }) => (breaks === null ? [] : [[key, breaks]])));
  let points = 0;
  for (const [part, rule] of marks) points += !breaches.has(part) ? -2 : breaches.get(part) === rule ? 2 : 1;
  return grade(points, 2 * breaches.size);
}

/** Whether a response to a situation question is right: exactly the right options, no other. */
export function isRight(item: SituationItem, chosen: readonly string[]): boolean {
  return chosen.length === new Set(chosen).size && gradeOptions(item, chosen).right;
}

export interface QuizResult {
  rightCount: number;
  total: number;
  /** Whole per cent, rounded down: 7 of 9 is 77. */
  score: number;
  passed: boolean;
}

/**
 * The result of a quiz: passed where the items together earn `passMark` per cent *and* every critical item is right. Every
 * item weighs the same, however many points it has. Compared as exact fractions, not as the rounded score.
 */
export function gradeQuiz(answers: readonly (Grade & { critical: boolean })[], passMark: number): QuizResult {
  const total = answers.length;
  const rightCount = answers.filter((answer) => answer.right).length;
  const criticalRight = answers.every((answer) => answer.right || !answer.critical);
  const { points, most } = sum(answers);
  const all = most * BigInt(total);
  return {
    rightCount,
    total,
    score: total === 0 ? 0 : Number((100n * points) / all),
    passed: total > 0 && 100n * points >= BigInt(passMark) * all && criticalRight,
  };
}

/** The sum of fractions, as one. */
function sum(grades: readonly Grade[]): { points: bigint; most: bigint } {
  let [points, most] = [0n, 1n];
  for (const grade of grades) {
    points = points * BigInt(grade.most) + BigInt(grade.points) * most;
    most *= BigInt(grade.most);
  }
  return { points, most };
}
