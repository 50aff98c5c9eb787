import { addDays, type CalendarDate } from '@leidraad/shared/model';
import type { Lifecycle } from './version-list';

/** The dates a version's standing follows from. */
export interface VersionDates {
  id: string;
  approvalRequestedAt: Date | null;
  approvedAt: Date | null;
  effectiveOn: CalendarDate | null;
  /** The day it was taken back, in the company's zone. */
  withdrawnOn: CalendarDate | null;
}

export interface Standing {
  lifecycle: Lifecycle;
  /** The last day it applied; null while it applies, or when it never did. */
  effectiveUntil: CalendarDate | null;
}

/**
 * Where each version of one policy stands on a day (domain: computed from dates and today). In effect is the newest
 * approved version whose date has come; once one is withdrawn, the one before it applies again.
 */
export function standings(
  versions: readonly VersionDates[],
  today: CalendarDate,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  const newestFirst = versions.toSorted((a, b) => (b.approvedAt?.getTime() ?? 0) - (a.approvedAt?.getTime() ?? 0));
  /** The first day on which a newer version took over. */
  let takenOver: CalendarDate | null = null;
  for (const version of newestFirst) {
    const { id, approvedAt, approvalRequestedAt, effectiveOn, withdrawnOn } = version;
    if (!approvedAt || effectiveOn === null) {
      const lifecycle = approvalRequestedAt ? 'awaiting-approval' : 'draft';
      found.set(id, { lifecycle, effectiveUntil: null });
    } else if (withdrawnOn !== null) {
      const end = takenOver !== null && takenOver <= withdrawnOn ? addDays(takenOver, -1) : withdrawnOn;
      found.set(id, { lifecycle: 'withdrawn', effectiveUntil: end >= effectiveOn ? end : null });
    } else if (takenOver !== null) {
      const end = addDays(takenOver, -1);
      found.set(id, { lifecycle: 'superseded', effectiveUntil: end >= effectiveOn ? end : null });
      if (effectiveOn < takenOver) takenOver = effectiveOn;
    } else if (effectiveOn <= today) {
      found.set(id, { lifecycle: 'effective', effectiveUntil: null });
      takenOver = effectiveOn;
    } else found.set(id, { lifecycle: 'approved', effectiveUntil: null });
  }
  return found;
}

/**
 * The version that readers get: the one in effect, before any is the newest approved one, and when all were taken back
 * the newest of those. Null while nothing was approved.
 */
export function versionInEffect<Version extends VersionDates>(
  versions: readonly Version[],
  today: CalendarDate,
): Version | null {
  const standing = standings(versions, today);
  const newestFirst = versions
    .filter((version) => version.approvedAt !== null)
    .toSorted((a, b) => (b.approvedAt?.getTime() ?? 0) - (a.approvedAt?.getTime() ?? 0));
  const first = (...wanted: Lifecycle[]) =>
    newestFirst.find(({ id }) => wanted.includes(standing.get(id)?.lifecycle ?? 'draft'));
  return first('effective') ?? first('approved') ?? newestFirst[0] ?? null;
}
