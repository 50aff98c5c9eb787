import { addDays, type CalendarDate, dateIn } from '@leidraad/shared/model';
import { type Holiday, nextWorkingDay } from '../due';
import type { DueExplanation } from '../due-explanation';

/** When a course version was published, and the day from which it is in force. */
export interface PublishedWhen {
  publishedAt: Date;
  /** In the company's zone. */
  effectiveOn: CalendarDate;
}

/**
 * By when a delta is due: so many days after the later of publishing and the effective date, publishing being a date in the
 * person's zone; moved past weekends and holidays as any counted date. It opens on the later of the two.
 */
export function deltaDue(
  { publishedAt, effectiveOn }: PublishedWhen,
  days: number,
  zone: string,
  holidays: readonly Holiday[],
): { opensOn: CalendarDate; dueOn: CalendarDate; explanation: DueExplanation } {
  const publishedOn = dateIn(zone, publishedAt);
  const opensOn = effectiveOn > publishedOn ? effectiveOn : publishedOn;
  const counted = addDays(opensOn, days);
  const moved = nextWorkingDay(counted, holidays);
  return {
    opensOn,
    dueOn: moved.date,
    explanation: [
      { kind: opensOn === publishedOn ? 'published' : 'effective', on: opensOn },
      { kind: 'plus-days', days, to: counted },
      ...moved.steps,
    ],
  };
}
