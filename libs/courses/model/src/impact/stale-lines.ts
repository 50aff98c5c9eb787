import type { CourseContent } from '../course-content';
import { type CitedPlace, citedPlaces } from './cited-places';
import { asksOnce, type ChangedRow, type Fate, fatesOf, type PolicyChange } from './policy-change';

type StaleFate = Extract<Fate, { kind: 'stale' }>;
type KeptFate = Extract<Fate, { kind: 'kept' }>;

/** A place that no longer stands, and the clauses that made it so. */
export interface StalePlace extends CitedPlace {
  causes: StaleFate[];
}

/** A clarified clause with everything that cites it: one decision, however many lines there are. */
export interface AskedOnce {
  row: ChangedRow;
  places: CitedPlace[];
}

/** A place that stays as it is, with where its clauses stand now. */
export interface CarriedPlace extends CitedPlace {
  carried: Pick<KeptFate, 'was' | 'becomes' | 'textual'>[];
}

export interface CourseImpactOf {
  stale: StalePlace[];
  asks: AskedOnce[];
  carried: CarriedPlace[];
}

/**
 * What a later version of its policy makes of a published course. Stale is exactly what cites a clause that changed in
 * substance, was split, merged or removed; what cites only clauses that kept their meaning carries over by itself; a
 * clarified clause asks once. A stale place is not carried, whatever else it cites.
 */
export function staleLines(content: CourseContent, change: PolicyChange): CourseImpactOf {
  const fates = fatesOf(change);
  const old = change.rows.flatMap(({ from }) => from);
  const cited = citedPlaces(content, old).map((each) => ({
    ...each,
    fates: each.clauseIds.flatMap((clauseId) => fates.get(clauseId) ?? []),
  }));
  const stale = cited.flatMap(({ fates: found, ...each }) => {
    const causes = found.filter((fate) => fate.kind === 'stale');
    return causes.length > 0 ? [{ ...each, causes }] : [];
  });
  const carried = cited.flatMap(({ fates: found, ...each }) => {
    const kept = found.filter((fate) => fate.kind === 'kept');
    if (kept.length < found.length) return [];
    return [{ ...each, carried: kept.map(({ was, becomes, textual }) => ({ was, becomes, textual })) }];
  });
  return { stale, asks: asksOf(change, cited), carried };
}

function asksOf({ rows }: PolicyChange, cited: readonly (CitedPlace & { fates: Fate[] })[]): AskedOnce[] {
  const places = new Map<ChangedRow, CitedPlace[]>();
  for (const { fates, ...each } of cited)
    for (const fate of fates)
      if (fate.kind === 'asks') places.set(fate.row, [...(places.get(fate.row) ?? []), each]);
  return rows.filter(asksOnce).flatMap((row) => {
    const found = places.get(row);
    return found ? [{ row, places: found }] : [];
  });
}
