import type { LocalizedText } from '@leidraad/shared/model';
import type { Place } from './cited-places';
import type { StalePlace } from './stale-lines';

/** How much hangs on a place, most first. */
export const CONSEQUENCES = ['critical-key', 'item', 'line', 'statement'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** One thing to do for a trainer: a stale place beside what changed. */
export interface WorkEntry extends StalePlace {
  consequence: Consequence;
  /** People whom the place reaches, where that is known. */
  people: number | null;
  /** A new wording to start from, where a template made the line. */
  proposal: LocalizedText | null;
}

export interface WorkListSources {
  /** How many people rest on a meaning of before. */
  peopleOf?(meaningId: string): number;
  /** What the template that made a place makes of the changed clauses; null where none did, or cannot. */
  propose?(stale: StalePlace): LocalizedText | null;
}

/**
 * A trainer's work list, ordered by consequence: right answers of critical items, then items, then lines of lessons, then
 * what the statement covers; within that by the number of people, then as the course is read.
 */
export function workList(stale: readonly StalePlace[], sources: WorkListSources = {}): WorkEntry[] {
  const { peopleOf, propose } = sources;
  return stale
    .map((each): WorkEntry => ({
      ...each,
      consequence: consequenceOf(each.place),
      people: peopleOf ? Math.max(...each.causes.map(({ was }) => peopleOf(was.meaningId))) : null,
      proposal: propose?.(each) ?? null,
    }))
    .sort(
      (a, b) =>
        CONSEQUENCES.indexOf(a.consequence) - CONSEQUENCES.indexOf(b.consequence) ||
        (b.people ?? 0) - (a.people ?? 0),
    );
}

function consequenceOf(place: Place): Consequence {
  if (place.kind !== 'item') return place.kind;
  return place.critical && place.isKey ? 'critical-key' : 'item';
}
