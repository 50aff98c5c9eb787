import { Clause } from './clause.entity';
import { ClauseText } from './clause-text.entity';
import { ClauseVersion } from './clause-version.entity';
import { ClauseChange } from './clause-change.entity';
import { ComparisonOverrule } from './comparison-overrule.entity';
import { Policy } from './policy.entity';
import { PolicyComparison } from './policy-comparison.entity';
import { PolicySource } from './policy-source.entity';
import { PolicyVersion } from './policy-version.entity';
import { PolicyWarning } from './policy-warning.entity';
import { PolicyWithdrawal } from './policy-withdrawal.entity';
import { Reading } from './reading.entity';
import { Section } from './section.entity';

/** Every table of this capability. */
export const POLICIES_ENTITIES = [
  Policy,
  PolicyVersion,
  PolicySource,
  Section,
  Clause,
  ClauseVersion,
  ClauseText,
  PolicyWarning,
  PolicyComparison,
  ComparisonOverrule,
  ClauseChange,
  PolicyWithdrawal,
  Reading,
];
