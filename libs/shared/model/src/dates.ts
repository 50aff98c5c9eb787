import { DateTime } from 'luxon';
import { z } from 'zod';

/** `YYYY-MM-DD`, a day on the calendar without a zone. */
export type CalendarDate = string;
export const calendarDateSchema = z.iso.date();

/** Name of a time zone of the IANA database. */
export const zoneSchema = z.string().max(60).refine(isZone, { message: 'zone.unknown' });

// Not by luxon: a schema is made on loading, and pages that only need schemas would download all of it.
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The calendar date of an instant in a zone. */
export function dateIn(zone: string, instant: Date): CalendarDate {
  return DateTime.fromJSDate(instant, { zone }).toISODate() ?? '';
}

/** The last instant of a day in a zone: the first instant of the next day is too late. */
export function endOfDay(date: CalendarDate, zone: string): Date {
  return DateTime.fromISO(date, { zone }).plus({ days: 1 }).startOf('day').toJSDate();
}

/** `days` calendar days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate() ?? '';
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = DateTime.fromISO(to, { zone: 'utc' }).diff(
    DateTime.fromISO(from, { zone: 'utc' }),
    'days',
  ).days;
  return Math.round(days);
}
