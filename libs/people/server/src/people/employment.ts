/** A day from which somebody works here or no longer does, as recorded last. */
export interface StatusChange {
  /** `YYYY-MM-DD`. */
  from: string;
  status: 'active' | 'left';
}

/** A time of working here without a break; no `firstDayGone` while nothing ends it. */
export interface Employment {
  from: string;
  firstDayGone: string | null;
}

/** The last time somebody works or worked here, from the changes in the order of their days. */
export function lastEmployment(changes: readonly StatusChange[]): Employment | null {
  let last: Employment | null = null;
  for (const { from, status } of changes) {
    if (status === 'active' && (last === null || last.firstDayGone !== null))
      last = { from, firstDayGone: null };
    else if (status === 'left' && last !== null)
      last = { from: last.from, firstDayGone: last.firstDayGone ?? from };
  }
  return last;
}

/**
 * What to record so that the last employment ends on another day, or not at all. Facts are only ever added, and of two
 * about one day the later one counts: so every day that said otherwise is said anew.
 */
export function endingOn(changes: readonly StatusChange[], firstDayGone: string | null): StatusChange[] {
  const employment = lastEmployment(changes);
  if (!employment) return [];
  const statusOn = (day: string): StatusChange['status'] =>
    firstDayGone !== null && day >= firstDayGone ? 'left' : 'active';
  const later = changes.filter(({ from }) => from > employment.from);
  const corrected = later
    .map(({ from, status }) => ({ from, status, wanted: statusOn(from) }))
    .filter(({ status, wanted }) => status !== wanted)
    .map(({ from, wanted }) => ({ from, status: wanted }));
  const isSaid = firstDayGone === null || later.some(({ from }) => from === firstDayGone);
  return isSaid ? corrected : [...corrected, { from: firstDayGone, status: 'left' }];
}
