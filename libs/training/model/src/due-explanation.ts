import { addDays, type CalendarDate, calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';

/** A training is due within a year of the assignment, counted or chosen. */
export const MOST_DUE_DAYS = 365;
export const lastDueDate = (today: CalendarDate): CalendarDate => addDays(today, MOST_DUE_DAYS);

/** By when: on a date, or so many days after assignment. */
export const assignmentDueSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('on'), date: calendarDateSchema }),
    z.object({ kind: z.literal('days'), days: z.number().int().min(1).max(MOST_DUE_DAYS) }),
  ])
  .meta({ id: 'AssignmentDue' });
export type AssignmentDue = z.infer<typeof assignmentDueSchema>;

/** One step in "why this date?"; pages put it in words. */
export const dueStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('assigned'), on: calendarDateSchema }),
  z.object({ kind: z.literal('renewal'), validUntil: calendarDateSchema }),
  /** A new version of the course: the day it was published, or from which it is in force. */
  z.object({ kind: z.literal('published'), on: calendarDateSchema }),
  z.object({ kind: z.literal('effective'), on: calendarDateSchema }),
  z.object({ kind: z.literal('plus-days'), days: z.number().int(), to: calendarDateSchema }),
  z.object({ kind: z.literal('fixed'), on: calendarDateSchema }),
  z.object({ kind: z.literal('weekend'), from: calendarDateSchema, to: calendarDateSchema }),
  z.object({
    kind: z.literal('holiday'),
    from: calendarDateSchema,
    to: calendarDateSchema,
    name: z.string(),
  }),
]);
export type DueStep = z.infer<typeof dueStepSchema>;
export const dueExplanationSchema = z.array(dueStepSchema);
export type DueExplanation = z.infer<typeof dueExplanationSchema>;
