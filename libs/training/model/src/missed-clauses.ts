import { isRight, type SituationItem } from '@leidraad/quizzes/model';

/**
 * Ids of the clauses that a wrong answer went against: those the chosen options break; where they break none, those that
 * the right options honour and the chosen ones do not. None for a right answer.
 */
export function missedClauses(item: SituationItem, chosen: readonly string[]): string[] {
  if (isRight(item, chosen)) return [];
  const picked = item.options.filter((option) => chosen.includes(option.key));
  const broken = cited(picked, 'breaks');
  if (broken.length > 0) return broken;
  const honoured = cited(picked, 'honours');
  const right = item.options.filter((option) => option.right);
  return cited(right, 'honours').filter((clauseId) => !honoured.includes(clauseId));
}

function cited(options: SituationItem['options'], effect: 'honours' | 'breaks'): string[] {
  const clauses = options.flatMap((option) => option.clauses);
  return [...new Set(clauses.filter((clause) => clause.effect === effect).map((clause) => clause.clauseId))];
}
