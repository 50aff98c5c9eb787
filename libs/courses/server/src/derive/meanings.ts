import type { DerivableClause, Piece } from '@leidraad/courses/model';
import { contentOf, sharedBy } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import type { Context } from './context';
import { filled } from './fill';
import { textOf } from './pieces';
import { actsOf } from './rule-acts';
import type { Told } from './told';
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
    const pieces = words && filled(words, { language, template: act.id, slots: source.slots, quote: null });
    if (pieces && !repeats(textOf(pieces), clause, language)) return { act: act.id, pieces };
  }
  return null;
}

/** So much of plain words stands in the clause already that they say nothing new. */
const REPEATED = 0.75;

function repeats(words: string, { text }: DerivableClause, language: Language): boolean {
  const about = contentOf(words, language);
  return sharedBy(about, contentOf(text[language] ?? '', language)) >= REPEATED * about.size;
}

/** What rules mean in plain words, each once in a course; not where a person gave the clause words of its own. */
export function meaningsOf(
  rules: readonly RuleClause[],
  told: Told,
  context: Context,
): { clause: DerivableClause; pieces: Piece[]; act: string }[] {
  return rules.flatMap(({ clause }) => {
    const meaning = clause.reading?.plain[context.language] ? null : meaningOf(clause, context);
    if (meaning === null || told.meanings.has(meaning.act)) return [];
    told.meanings.add(meaning.act);
    return [{ clause, ...meaning }];
  });
}
