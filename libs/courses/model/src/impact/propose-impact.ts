import type { CourseImpact } from '../courses';
import { fatesOf, newMeanings, type PolicyChange } from './policy-change';

/** From this part of what a course covers on, a round of deltas asks about as much as the whole course again. */
export const FAR_REACHING_FROM = 0.5;

/**
 * The impact of a change of policy on a course, proposed from the classes; a person decides. Editorial where nothing that
 * the course covers has a new meaning, far-reaching where at least half of it has, else substantive.
 * `covered`: numbers of the sections that it covers, before or after the change.
 */
export function proposeImpact(change: PolicyChange, covered: ReadonlySet<string>): CourseImpact {
  const isCovered = ({ sectionNumber, adopted }: { sectionNumber: string; adopted: boolean }) =>
    adopted && covered.has(sectionNumber);
  const fresh = newMeanings(change).filter(isCovered).length;
  const gone = [...fatesOf(change).values()].some(({ kind, was }) => kind === 'stale' && isCovered(was));
  // A rule that only fell away asks nothing of anybody, but its lines go: not a change of spelling.
  if (fresh === 0) return gone ? 'substantive' : 'editorial';
  const now = change.rows.flatMap(({ to }) => to).filter(isCovered).length;
  return fresh / now >= FAR_REACHING_FROM ? 'major' : 'substantive';
}
