import type { DerivableClause, Piece } from '@leidraad/courses/model';
import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Context } from './context';
import { filled } from './fill';
import { ASK_LINE } from './labels';
import type { LessonOutline } from './outline';
import { actsOf } from './rule-acts';
import type { Act, Stance, Words } from './templates/template';
import type { RuleClause } from './used-clauses';

export interface Said {
  clause: DerivableClause;
  pieces: Piece[];
  support: SupportLevel;
}

/** The act of asking in doubt: where a clause says whom, no slot is needed. */
const ASK = 'ask-in-doubt';

/** What to do and what not, as things one can see somebody do: from the acts of the rules, each once in a lesson. */
export function doAndDont(
  rules: readonly RuleClause[],
  outline: LessonOutline,
  isLast: boolean,
  context: Context,
): { do: Said[]; dont: Said[] } {
  const pairs: { do: Said[]; dont: Said[] } = { do: [], dont: [] };
  const before = actsBefore(rules[0], outline, context);
  for (const { clause } of rules)
    for (const { act, stance } of actsOf(clause, context)) {
      if (before.has(act.id)) continue;
      before.add(act.id);
      pairs.do.push(...said(act.do ?? [], act, stance, clause, context));
      pairs.dont.push(...said(act.dont ?? [], act, stance, clause, context));
    }
  const [first] = outline.rules;
  if (isLast && first && !isAnswered(context)) {
    const { language, source } = context;
    const pieces = filled(ASK_LINE, { language, template: 'lesson.ask', slots: source.slots, quote: null });
    if (pieces) pairs.do.push({ clause: first.clause, pieces, support: 'A' });
  }
  return pairs;
}

function said(
  lines: readonly { text: Words; stances?: Stance[] | undefined }[],
  act: Act,
  stance: Stance,
  clause: DerivableClause,
  { language, source }: Context,
): Said[] {
  return lines
    .filter(({ stances }) => stances === undefined || stances.includes(stance))
    .flatMap(({ text }) => {
      const pieces = filled(text, { language, template: act.id, slots: source.slots, quote: null });
      return pieces === null ? [] : [{ clause, pieces, support: 'T' as const }];
    });
}

function actsBefore(first: RuleClause | undefined, { rules }: LessonOutline, context: Context): Set<string> {
  const earlier = first === undefined ? [] : rules.slice(0, rules.indexOf(first));
  return new Set(earlier.flatMap(({ clause }) => actsOf(clause, context).map(({ act }) => act.id)));
}

/** Whether the policy itself says whom to ask. */
function isAnswered(context: Context): boolean {
  return context.source.clauses.some((clause) =>
    actsOf(clause, context).some(({ act, stance }) => act.id === ASK && stance === 'asks'),
  );
}
