import type { DerivableClause, Piece } from '@leidraad/courses/model';
import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Context } from './context';
import { filled } from './fill';
import { ASK_LINE } from './labels';
import { actsOf } from './rule-acts';
import type { Act, Stance } from './templates/template';
import type { Told } from './told';
import type { RuleClause } from './used-clauses';

export interface Said {
  clause: DerivableClause;
  pieces: Piece[];
  support: SupportLevel;
  /** What it is, whatever its wording in a language. */
  variant: string;
}

/** The act of asking in doubt: where a clause says whom, no slot is needed. */
const ASK = 'ask-in-doubt';

/** What to do and what not, as things one can see somebody do: from the acts of the rules, each once in a course. */
export function doAndDont(
  rules: readonly RuleClause[],
  told: Told,
  context: Context,
): { do: Said[]; dont: Said[] } {
  const pairs: { do: Said[]; dont: Said[] } = { do: [], dont: [] };
  for (const { clause } of rules)
    for (const { act, stance } of actsOf(clause, context)) {
      if (told.pairs.has(act.id)) continue;
      told.pairs.add(act.id);
      pairs.do.push(...said('do', act, stance, clause, context));
      pairs.dont.push(...said('dont', act, stance, clause, context));
    }
  const [first] = rules;
  if (first && !told.asks && !isAnswered(context)) {
    const { language, source } = context;
    const pieces = filled(ASK_LINE, { language, template: 'lesson.ask', slots: source.slots, quote: null });
    if (pieces) pairs.do.push({ clause: first.clause, pieces, support: 'A', variant: 'ask' });
  }
  told.asks = true;
  return pairs;
}

function said(
  role: 'do' | 'dont',
  act: Act,
  stance: Stance,
  clause: DerivableClause,
  context: Context,
): Said[] {
  const { language, source } = context;
  return (act[role] ?? []).flatMap(({ text, stances }, at) => {
    if (stances !== undefined && !stances.includes(stance)) return [];
    const pieces = filled(text, { language, template: act.id, slots: source.slots, quote: null });
    return pieces === null ? [] : [{ clause, pieces, support: 'T', variant: `${act.id} ${at}` }];
  });
}

/** Whether the policy itself says whom to ask. */
function isAnswered(context: Context): boolean {
  return context.source.clauses.some((clause) =>
    actsOf(clause, context).some(({ act, stance }) => act.id === ASK && stance === 'asks'),
  );
}
