import {
  beginning,
  consequenceOf,
  mayGoBack,
  type Playing,
  type ScenarioItem,
  showItem,
  type Step,
} from '@leidraad/quizzes/model';
import { type ToldClause, type ToldConsequence } from '../../after/told-consequence';

/** Where a rehearsal begins: at a situation of its own, or where everybody begins. */
export function rehearsalFrom(scenario: ScenarioItem, from: string | null): Playing | undefined {
  return beginning(from === null ? scenario : { ...scenario, start: from });
}

/** What a rehearsal shows; the choices stand as their author wrote them, not shuffled. */
export function shownIn(scenario: ScenarioItem, playing: Playing, moves: number) {
  const shown = showItem(scenario, { order: [], seed: '', playing, moves });
  if (shown.type !== 'scenario' || !shown.at) return undefined;
  const written = scenario.situations.find(({ key }) => key === shown.at?.key)?.choices ?? [];
  const place = (key: string) => written.findIndex((choice) => choice.key === key);
  return {
    ...shown,
    at: {
      ...shown.at,
      choices: shown.at.choices.toSorted((a, b) => place(a.key) - place(b.key)),
      mayGoBack: mayGoBack(scenario, playing),
    },
  };
}

/** What follows from a choice, with its clauses as the policy has them. */
export function toldIn(
  scenario: ScenarioItem,
  step: Step,
  before: Playing,
  clauseOf: (clauseId: string) => Omit<ToldClause, 'effect'> | undefined,
): ToldConsequence {
  const { clauses, parts: _none, ending, ...said } = consequenceOf(scenario, step, before);
  const told = (cited: typeof clauses) =>
    cited.flatMap(({ clauseId, effect }): ToldClause[] => {
      const clause = clauseOf(clauseId);
      return clause ? [{ ...clause, effect }] : [];
    });
  return {
    ...said,
    clauses: told(clauses),
    ...(ending && { ending: { ...ending, clauses: told(ending.clauses) } }),
  };
}
