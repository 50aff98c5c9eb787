import type {
  DerivableClause,
  DerivableSource,
  DerivedCourse,
  DropReason,
  RuleKind,
} from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { ruleKindOf } from './rule-kinds';
import { MOST_CHARACTERS } from './rule-line';

export interface RuleClause {
  clause: DerivableClause;
  kind: RuleKind;
}
export interface UsedClauses {
  rules: RuleClause[];
  /** Adopted facts: reasons why. */
  reasons: DerivableClause[];
  /** Adopted definitions: what words mean. */
  definitions: DerivableClause[];
  dropped: DerivedCourse['dropped'];
}

/** What each clause is good for, in the order of the policy, and why the others are left out. */
export function usedClauses({ clauses, master }: DerivableSource, language: Language): UsedClauses {
  const used: UsedClauses = { rules: [], reasons: [], definitions: [], dropped: [] };
  const leading = new Set(clauses.map(({ leadIn }) => leadIn));
  for (const clause of clauses) {
    const use = useOf(clause, master, language);
    if (use.as === 'dropped')
      used.dropped.push({ clauseId: clause.id, template: null, reason: use.reason, detail: null });
    // What only leads in to others is said with each of them.
    else if (leading.has(clause.id) && /[:…]\s*$/u.test(clause.text[master] ?? '')) continue;
    else if (use.as === 'rule') used.rules.push({ clause, kind: use.kind });
    else used[use.as].push(clause);
  }
  return used;
}

type Use =
  { as: 'rule'; kind: RuleKind } | { as: 'reasons' | 'definitions' } | { as: 'dropped'; reason: DropReason };

function useOf(clause: DerivableClause, master: Language, language: Language): Use {
  const { reading, text } = clause;
  if (reading?.decision !== 'adopted') return { as: 'dropped', reason: 'not-adopted' };
  const kind = ruleKindOf(reading, text[master] ?? '');
  const isTold = reading.norm === 'fact' || reading.norm === 'definition';
  // What is told of the employer or of the policy document is nothing for a lesson either.
  const isForOthers = reading.addressee === 'employer' || reading.addressee === 'policy';
  if (reading.norm === 'none') return { as: 'dropped', reason: 'is-no-norm' };
  if (kind === null && (!isTold || isForOthers)) return { as: 'dropped', reason: 'addresses-nobody-here' };
  if (text[language] === undefined && !reading.plain[language])
    return { as: 'dropped', reason: 'not-in-language' };
  if ((text[language]?.length ?? 0) > MOST_CHARACTERS && !reading.plain[language])
    return { as: 'dropped', reason: 'too-long' };
  if (kind !== null) return { as: 'rule', kind };
  return { as: reading.norm === 'fact' ? 'reasons' : 'definitions' };
}
