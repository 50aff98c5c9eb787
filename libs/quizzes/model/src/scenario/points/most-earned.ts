import type { Explored } from '../explore';
import { statesAtEnding } from '../explore';
import { type Components, components, isLoop, membersOf } from '../graph/components';
import { reachFrom, reachTo } from '../graph/reach';
import { settleLoop, type Earnings } from './settle-loop';

/** What a scenario lets somebody earn on the way to a *passed* ending, over choices that break nothing. */
export type MostEarned =
  | ({ kind: 'most'; most: number } & Earnings)
  /** No passed ending can be reached without breaking a clause. */
  | { kind: 'none' }
  /** A loop that earns: its edges, in order, from the state nearest to the start. */
  | { kind: 'unbounded'; loop: number[] }
  /** More states than were looked at; or, near this one, more tangled loops. */
  | { kind: 'unknown'; near?: number };

/**
 * Looks for the most points: the longest way, with points for lengths. Linear in states and edges where no loop both earns
 * and costs points; those are settled by Bellman and Ford's algorithm, each for itself. `loops`: those of all of it, where
 * they are known.
 */
export function mostEarned(explored: Explored, loops?: Components, mostLooks?: number): MostEarned {
  const { index, from, to, firstEdge, choiceOf, states, isComplete } = explored;
  const passed = statesAtEnding(explored, 'passed');
  const edge = (number: number) => index.breaks[choiceOf[number]] === 0;
  const reached = reachFrom(explored, states > 0 ? [0] : [], { edge });
  const passes = reachTo(explored, passed, { edge });
  const state = (number: number) => reached.distance[number] !== -1 && passes.distance[number] !== -1;
  const nothing: MostEarned = { kind: isComplete ? 'none' : 'unknown' };
  if (states === 0 || !state(0)) return nothing;

  const best = new Float64Array(states).fill(-Infinity);
  const by = new Int32Array(states).fill(-1);
  const earnings: Earnings = { best, by };
  const points = (number: number) => index.points[choiceOf[number]];
  // Without any loop there is none in part of it either, and the order is as good.
  const parts = loops?.count === states ? loops : components(explored, { state, edge });
  let tangle: number | undefined;
  best[0] = 0;
  for (let number = 0; number < parts.count; number++) {
    if (isLoop(explored, parts, number)) {
      const inside = (at: number) => edge(at) && parts.of[to[at]] === number;
      const settled = settleLoop(explored, membersOf(parts, number), inside, points, earnings, mostLooks);
      if (settled === 'unknown') tangle ??= parts.states[parts.first[number]];
      else if (settled !== 'settled') return { kind: 'unbounded', loop: settled };
    }
    for (let place = parts.first[number]; place < parts.first[number + 1]; place++) {
      const member = parts.states[place];
      for (let at = firstEdge[member]; at < firstEdge[member + 1]; at++) {
        if (!edge(at) || !state(to[at]) || parts.of[to[at]] === number) continue;
        if (best[from[at]] + points(at) > best[to[at]]) {
          best[to[at]] = best[from[at]] + points(at);
          by[to[at]] = at;
        }
      }
    }
  }
  if (tangle !== undefined) return { kind: 'unknown', near: tangle };
  if (!isComplete) return { kind: 'unknown' };
  const most = passed.reduce((highest, ending) => Math.max(highest, best[ending]), -Infinity);
  return most === -Infinity ? nothing : { kind: 'most', most, best, by };
}
