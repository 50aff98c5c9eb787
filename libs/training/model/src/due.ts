import { addDays, type CalendarDate } from '@leidraad/shared/model';
import { DateTime } from 'luxon';
import { type AssignmentDue, type DueExplanation, type DueStep } from './due-explanation';

export interface Holiday {
  date: CalendarDate;
  name: string;
}

/**
 * The due date of an assignment with its steps. A date somebody chose stands as chosen; a counted date that falls on a
 * weekend or a company holiday moves to the next working day.
 */
export function dueDate(
  due: AssignmentDue,
  assignedOn: CalendarDate,
  holidays: readonly Holiday[],
): { dueOn: CalendarDate; explanation: DueExplanation } {
  const assigned: DueStep = { kind: 'assigned', on: assignedOn };
  if (due.kind === 'on') return { dueOn: due.date, explanation: [assigned, { kind: 'fixed', on: due.date }] };
  const counted = addDays(assignedOn, due.days);
  const moved = nextWorkingDay(counted, holidays);
  return {
    dueOn: moved.date,
    explanation: [assigned, { kind: 'plus-days', days: due.days, to: counted }, ...moved.steps],
  };
}

/** The first day from `date` on that is neither in a weekend nor a holiday, with the steps that lead there. */
export function nextWorkingDay(
  date: CalendarDate,
  holidays: readonly Holiday[],
): { date: CalendarDate; steps: DueStep[] } {
  const steps: DueStep[] = [];
  let day = date;
  for (;;) {
    const weekday = DateTime.fromISO(day, { zone: 'utc' }).weekday;
    const holiday = holidays.find((other) => other.date === day);
    if (holiday) {
      const to = addDays(day, 1);
      steps.push({ kind: 'holiday', from: day, to, name: holiday.name });
      day = to;
    } else if (weekday >= 6) {
      const to = addDays(day, 8 - weekday);
      steps.push({ kind: 'weekend', from: day, to });
      day = to;
    } else return { date: day, steps };
  }
}

/**
 * The last valid day: the day before the anniversary after `months` calendar months (completed 8 September 2025,
 * 12 months: valid through 7 September 2026; 29 February 2024: the anniversary is 28 February 2025, so through the 27th).
 */
export function lastValidDay(completedOn: CalendarDate, months: number): CalendarDate {
  return DateTime.fromISO(completedOn, { zone: 'utc' }).plus({ months }).minus({ days: 1 }).toISODate() ?? '';
}
