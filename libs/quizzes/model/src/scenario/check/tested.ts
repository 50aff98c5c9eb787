import { fault, type Finding } from '../../findings/finding';
import type { Citation } from '../../items/parts';
import { type Explored, statesAtEnding } from '../explore';
import { reachFrom, wayFrom } from '../graph/reach';
import type { Inspection } from './inspection';

/**
 * Every way to a passed ending honours each clause that the scenario tests: by a choice on it, or by the ending itself. Ways
 * that break a clause are no pass (`gradeScenario`), and a finding by themselves.
 */
export function testedFindings({ item, explored, paths, clauseNumber }: Inspection): Finding[] {
  return [...new Set(item.tests)].flatMap((clauseId) => {
    const way = wayAround(explored, clauseId);
    if (!way) return [];
    const params = { clause: clauseNumber(clauseId) };
    return [fault('scenario.test-not-honoured', { clauseId, params, ...paths.along(way) })];
  });
}

/** Whether each of these clauses is honoured on every way to a passed ending of a graph. */
export function areHonoured(explored: Explored, clauseIds: readonly string[]): boolean {
  return clauseIds.length > 0 && clauseIds.every((clauseId) => !wayAround(explored, clauseId));
}

/** The edges of a shortest way to a passed ending on which nothing honours the clause. */
function wayAround(explored: Explored, clauseId: string): number[] | undefined {
  const { index, choiceOf, node, states } = explored;
  const honours = (clauses: readonly Citation[]) =>
    clauses.some((clause) => clause.clauseId === clauseId && clause.effect === 'honours');
  const choiceHonours = index.choices.map(({ choice }) => honours(choice.clauses));
  const around = reachFrom(explored, states > 0 ? [0] : [], {
    edge: (edge) => !choiceHonours[choiceOf[edge]] && index.breaks[choiceOf[edge]] === 0,
  });
  const endingAt = (state: number) => index.scenario.endings[node[state] - index.situations];
  let nearest = -1;
  for (const state of statesAtEnding(explored, 'passed')) {
    if (around.distance[state] === -1 || honours(endingAt(state).clauses)) continue;
    if (nearest === -1 || around.distance[state] < around.distance[nearest]) nearest = state;
  }
  return nearest === -1 ? undefined : wayFrom(explored, around, nearest);
}
