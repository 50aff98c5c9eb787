import type { DerivableClause, Piece } from '@leidraad/courses/model';
import type { Context } from './context';
import { filled } from './fill';
import type { LessonOutline } from './outline';
import { actsOf } from './rule-acts';
import type { RuleClause } from './used-clauses';

/** A rule in the plain words of a template, null where there are none, or where they would lose a hedge or an exception. */
export function meaningOf(
  clause: DerivableClause,
  context: Context,
): { act: string; pieces: Piece[] } | null {
  const { language, source } = context;
  if (clause.reading === null || clause.reading.hedge !== null || clause.reading.exception !== null)
    return null;
  for (const { act, stance } of actsOf(clause, context)) {
    const words = act.means?.[stance];
    const filling = { language, template: act.id, slots: source.slots, quote: null };
    const pieces = words && filled(words, filling);
    if (pieces) return { act: act.id, pieces };
  }
  return null;
}

/** What the rules of a screen mean in plain words, each once in a lesson; not where a person gave the clause its own. */
export function meaningsOf(
  rules: readonly RuleClause[],
  outline: LessonOutline,
  context: Context,
): { clause: DerivableClause; pieces: Piece[] }[] {
  const first = rules[0];
  const earlier = first === undefined ? [] : outline.rules.slice(0, outline.rules.indexOf(first));
  const said = new Set(earlier.flatMap(({ clause }) => meaningOf(clause, context)?.act ?? []));
  return rules.flatMap(({ clause }) => {
    const meaning = clause.reading?.plain[context.language] ? null : meaningOf(clause, context);
    if (meaning === null || said.has(meaning.act)) return [];
    said.add(meaning.act);
    return [{ clause, pieces: meaning.pieces }];
  });
}
