import { defineEvent, type CalendarDate } from '@leidraad/shared/model';
import type { CourseImpact } from './courses';

/** A course version was published; cycles opened from `effectiveOn` (a day in the company's zone) get it. */
export const CoursePublished = defineEvent<{
  courseId: string;
  courseVersionId: string;
  number: number;
  impact: CourseImpact;
  effectiveOn: CalendarDate;
}>('CoursePublished');

/** The same event, by the name training listens to. */
export const CourseVersionPublished = CoursePublished;
