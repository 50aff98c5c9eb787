import type { CalendarDate } from '@leidraad/shared/model';
import { cycleStatus, OPEN_STATUSES, type CycleDates } from './status';

/** What an assignment means for somebody: a first cycle, a renewal, or nothing, and why nothing. */
export type AssignmentOutcome = 'new' | 'renewal' | 'has-open' | 'still-valid' | 'exempt';

/** The outcome for a person whose newest cycle of the course is `newest`, on `today` in its zone. */
export function assignmentOutcome(
  newest: CycleDates | null,
  today: CalendarDate,
  renewalWindowDays: number,
  companyToday: CalendarDate,
): AssignmentOutcome {
  if (newest === null) return 'new';
  const status = cycleStatus(newest, today, renewalWindowDays, companyToday);
  if (status === 'withdrawn') return 'new';
  if (status === 'exempt') return 'exempt';
  if (OPEN_STATUSES.includes(status)) return 'has-open';
  return status === 'expiring' || status === 'expired' ? 'renewal' : 'still-valid';
}
