import type { DerivableReading, RuleKind } from '@leidraad/courses/model';
import { isLearnerRule } from '@leidraad/policies/model';

/** Says "rather not": an advice against something. */
const AGAINST = /(?<!\p{L})(?:niet|geen|nooit|vermijd|voorkom|not|never|no|avoid|don[’']t)(?!\p{L})/iu;

/**
 * The card that a clause becomes by its reading, null for none: only an adopted norm that addresses somebody who learns
 * (domain, rule 2; `isLearnerRule`). Duties of the employer, what a policy has to hold, and clauses that were rejected, are
 * ambiguous or undecided are never rules.
 */
export function ruleKindOf(reading: DerivableReading | null, text: string): RuleKind | null {
  if (reading === null || !isLearnerRule(reading)) return null;
  switch (reading.norm) {
    case 'obligation':
      return 'must';
    case 'prohibition':
      return 'must-not';
    case 'permission':
      return 'may';
    case 'advice':
      return AGAINST.test(text) ? 'better-not' : 'better';
    case 'allocation':
      return 'owns';
    case 'sanction':
      return 'consequence';
    default:
      return null;
  }
}
