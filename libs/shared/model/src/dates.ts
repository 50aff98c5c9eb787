import { DateTime } from 'luxon';
import { type CalendarDate } from './calendar-date';

/** The calendar date of an instant in a zone. */
export function dateIn(zone: string, instant: Date): CalendarDate {
  return DateTime.fromJSDate(instant, { zone }).toISODate() ?? '';
}

/** The last instant of a day in a zone: the first instant of the next day is too late. */
export function endOfDay(date: CalendarDate, zone: string): Date {
  return DateTime.fromISO(date, { zone }).plus({ days: 1 }).startOf('day').toJSDate();
}
