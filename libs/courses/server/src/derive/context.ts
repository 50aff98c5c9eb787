import type { DerivableClause, DerivableSource } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import type { ClauseById } from './rule-line';
import type { Act, Template } from './templates/template';

/** What every step of a derivation needs. */
export interface Context {
  source: DerivableSource;
  language: Language;
  master: Language;
  clauseById: ClauseById;
  acts: ReadonlyMap<string, Act>;
  templates: readonly Template[];
}

export function contextOf(
  source: DerivableSource,
  language: Language,
  { acts, templates }: { acts: readonly Act[]; templates: readonly Template[] },
): Context {
  const clauses = new Map<string, DerivableClause>(source.clauses.map((clause) => [clause.id, clause]));
  return {
    source,
    language,
    master: source.master,
    clauseById: (id) => clauses.get(id),
    acts: new Map(acts.map((act) => [act.id, act])),
    templates,
  };
}
