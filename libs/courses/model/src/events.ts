import { defineEvent, type CalendarDate, type EventType } from '@leidraad/shared/model';
import type { CourseImpact } from './courses';

/** A course version was published; cycles opened from `effectiveOn` (a day in the company's zone) get it. */
export const CoursePublished = defineEvent<{
  courseId: string;
  courseVersionId: string;
  number: number;
  impact: CourseImpact;
  effectiveOn: CalendarDate;
}>('CoursePublished');

/** The same event for who needs to know only which version it is. */
export const CourseVersionPublished: EventType<{ courseId: string; courseVersionId: string }> =
  CoursePublished;
