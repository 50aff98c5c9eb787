import type { Language } from '@leidraad/shared/model';
import type { CheckedClauses } from '../findings/finding';

export interface LintContext {
  /** The clauses of the policy; where there are none, citations are not looked up. */
  clauses: CheckedClauses;
  /** The language whose words are looked at. */
  language: Language;
}
