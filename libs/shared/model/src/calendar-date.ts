import { z } from 'zod';

// Apart from what needs to know about zones: pages that check and count dates don't download luxon.

/** `YYYY-MM-DD`, a day on the calendar without a zone. */
export type CalendarDate = string;
/** From 1900 up to 2199: every day a company means, with room to count on from it. */
export const calendarDateSchema = z.iso
  .date()
  .refine((date) => date >= '1900' && date < '2200', { message: 'field.date' });

/** Name of a time zone of the IANA database. */
export const zoneSchema = z.string().max(60).refine(isZone, { message: 'zone.unknown' });

/** An offset like `+01:00` is no zone: JavaScript and PostgreSQL read its sign the other way round. */

function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const MS_PER_DAY = 86_400_000;

/** `days` calendar days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
