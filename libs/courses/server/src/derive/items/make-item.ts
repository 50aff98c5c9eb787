import type { Context } from '../context';
import type { RuleClause } from '../used-clauses';
import type { Bound, MadeItem } from './candidate';
import { makeBreach } from './make-breach';
import { makeOrdering } from './make-ordering';
import { makeSituation } from './make-situation';
import { makeTrueFalse } from './make-true-false';

/** The item of a template with its clauses, null where something it needs is not in this policy. */
export function makeItem(bound: Bound, rules: readonly RuleClause[], context: Context): MadeItem | null {
  const { template } = bound;
  switch (template.type) {
    case 'situation':
      return makeSituation({ ...bound, template }, context);
    case 'true-false':
      return makeTrueFalse({ ...bound, template }, context);
    case 'ordering':
      return makeOrdering({ ...bound, template }, context);
    case 'breach':
      return makeBreach({ ...bound, template }, rules, context);
  }
}
