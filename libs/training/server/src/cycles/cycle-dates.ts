import { dateIn, type CalendarDate } from '@leidraad/shared/model';
import { cycleStatus, type CycleDates, type CycleStatus } from '@leidraad/training/model';
import type { Cycle } from '../cycle.entity';

/** A cycle as the status rule wants it: completion as a date in the cycle's own zone. */
export function cycleDates(cycle: Cycle): CycleDates {
  return {
    dueOn: cycle.dueOn,
    started: cycle.startedAt !== null,
    completedOn: cycle.completedAt && dateIn(cycle.zone, cycle.completedAt),
    validUntil: cycle.validUntil,
    exemptFrom: cycle.exemptFrom,
    exemptUntil: cycle.exemptUntil,
    helpNeeded: cycle.helpNeededAt !== null,
    withdrawn: cycle.withdrawnAt !== null,
  };
}

/** The status of a cycle at an instant. `companyToday` is the date in the company's zone, where validity lives. */
export function statusOf(
  cycle: Cycle,
  now: Date,
  renewalWindowDays: number,
  companyToday: CalendarDate,
): CycleStatus {
  return cycleStatus(cycleDates(cycle), dateIn(cycle.zone, now), renewalWindowDays, companyToday);
}
