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

/** What status is computed from: dates, never flags set by a job. */
export interface CycleDates {
  /** Last day in time, in the cycle's zone. */
  dueOn: CalendarDate;
  started: boolean;
  /** Date of completion in the cycle's zone, where the due date lives too. */
  completedOn: CalendarDate | null;
  /** Last valid day in the company's zone; null when completing gives no validity of its own. */
  validUntil: CalendarDate | null;
  /** First and last day of an exemption in the cycle's zone; no last day means until further notice. */
  exemptFrom: CalendarDate | null;
  exemptUntil: CalendarDate | null;
  helpNeeded: boolean;
  withdrawn: boolean;
}

/** The first day of the renewal window: `windowDays` before validity has ended, so the last valid day is its last. */
export function renewalOpensOn(validUntil: CalendarDate, windowDays: number): CalendarDate {
  return addDays(validUntil, 1 - windowDays);
}

/**
 * The status of a cycle. `today` is the date in the cycle's zone, `companyToday` in the company's: due dates live in
 * the first, validity in the second. Completion itself never waits for a job, so neither does any status.
 */
export function cycleStatus(
  cycle: CycleDates,
  today: CalendarDate,
  renewalWindowDays: number,
  companyToday: CalendarDate = today,
): CycleStatus {
  if (cycle.withdrawn && cycle.completedOn === null) return 'withdrawn';
  if (isExempt(cycle, today)) return 'exempt';
  if (cycle.completedOn !== null)
    return completedStatus(cycle, cycle.completedOn, companyToday, renewalWindowDays);
  if (today > cycle.dueOn) return 'overdue';
  if (cycle.helpNeeded) return 'help-needed';
  return cycle.started ? 'in-progress' : 'not-started';
}

/** Whether an exemption is in force on this day. */
export function isExempt(
  cycle: Pick<CycleDates, 'exemptFrom' | 'exemptUntil'>,
  today: CalendarDate,
): boolean {
  if (cycle.exemptFrom === null || cycle.exemptFrom > today) return false;
  return cycle.exemptUntil === null || cycle.exemptUntil >= today;
}

function completedStatus(
  { dueOn, validUntil }: CycleDates,
  completedOn: CalendarDate,
  companyToday: CalendarDate,
  renewalWindowDays: number,
): CycleStatus {
  if (validUntil !== null && companyToday > validUntil) return 'expired';
  if (validUntil !== null && companyToday >= renewalOpensOn(validUntil, renewalWindowDays)) return 'expiring';
  return completedOn > dueOn ? 'completed-late' : 'completed';
}

/** Statuses in which somebody still has to do something now. */
export const OPEN_STATUSES: readonly CycleStatus[] = ['overdue', 'help-needed', 'in-progress', 'not-started'];
