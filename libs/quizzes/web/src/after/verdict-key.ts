import { type ItemType, type Verdict } from '@leidraad/quizzes/model';

/** Text of a verdict. What somebody does fits the policy or not; what somebody knows is right or not. */
export function verdictKey(type: ItemType, verdict: Verdict): string {
  return type === 'situation' || type === 'scenario'
    ? `quizzes.verdict.${verdict}`
    : `quizzes.verdict.${type}.${verdict === 'fits' ? 'fits' : 'better'}`;
}

/** Text of the named mistake behind an answer. */
export const insightKey = (misconception: string): string => `quizzes.insight.${misconception}`;
