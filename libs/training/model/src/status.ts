import { addDays, type CalendarDate } from '@leidraad/shared/model';
import { z } from 'zod';

/** Status of a cycle, first that fits from top to bottom (table in docs/domain.md). */
export const CYCLE_STATUSES = [
  'withdrawn',
  'exempt',
  'completed-late',
  'completed',
  'expiring',
  'expired',
  'overdue',
  'help-needed',
  'in-progress',
  'not-started',
] as const;
export const cycleStatusSchema = z.enum(CYCLE_STATUSES);
export type CycleStatus = z.infer<typeof cycleStatusSchema>;

/** What status is computed from: dates, never flags set by a job. `today` is the date in the zone of the cycle. */
export interface CycleDates {
  dueOn: CalendarDate;
  started: boolean;
  completedOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  exemptFrom: CalendarDate | null;
  exemptUntil: CalendarDate | null;
  helpNeeded: boolean;
  withdrawn: boolean;
}

/** The status of a cycle on `today`; `renewalWindowDays` before the end of validity it is *expiring*. */
export function cycleStatus(cycle: CycleDates, today: CalendarDate, renewalWindowDays: number): CycleStatus {
  if (cycle.withdrawn && cycle.completedOn === null) return 'withdrawn';
  if (cycle.exemptFrom !== null && cycle.exemptFrom <= today && (cycle.exemptUntil ?? '9999-12-31') >= today) return 'exempt';
  if (cycle.completedOn !== null && cycle.validUntil !== null) {
    if (today > cycle.validUntil) return 'expired';
    if (today > addDays(cycle.validUntil, -renewalWindowDays)) return 'expiring';
    return cycle.completedOn > cycle.dueOn ? 'completed-late' : 'completed';
  }
  if (today > cycle.dueOn) return 'overdue';
  if (cycle.helpNeeded) return 'help-needed';
  return cycle.started ? 'in-progress' : 'not-started';
}
