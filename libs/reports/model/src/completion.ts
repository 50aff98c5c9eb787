import { calendarDateSchema, pageOf } from '@leidraad/shared/model';
import { cycleStatusSchema } from '@leidraad/training/model';
import { z } from 'zod';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** Filters and order of the completion table; every one is a query parameter of page and export. */
export const completionQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  unitId: z.uuid().optional(),
  courseId: z.uuid().optional(),
  /** One or more statuses separated by commas. */
  status: z.string().max(200).optional(),
  /** `action` = what needs action first. */
  sort: z.enum(['action', 'name', 'unit', 'status', 'dueOn', 'completedOn', 'validUntil']).default('action'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  cursor: z.string().max(600).optional(),
});
export type CompletionQuery = z.infer<typeof completionQuerySchema>;

/** One row: newest cycle of a person for a course. Status only: no answer, score or attempt count. */
export const completionRowSchema = z
  .object({
    cycleId: z.uuid(),
    personId: z.uuid(),
    displayName: z.string(),
    employeeNumber: z.string().nullable(),
    unitName: z.string().nullable(),
    managerName: z.string().nullable(),
    courseTitle: text,
    courseVersion: z.number().int(),
    status: cycleStatusSchema,
    dueOn: calendarDateSchema,
    /** Days to the date that matters for the status: due date, end of validity or end of exemption. */
    days: z.number().int().nullable(),
    startedOn: calendarDateSchema.nullable(),
    completedOn: calendarDateSchema.nullable(),
    validUntil: calendarDateSchema.nullable(),
    exemptUntil: calendarDateSchema.nullable(),
  })
  .meta({ id: 'CompletionRow' });
export type CompletionRow = z.infer<typeof completionRowSchema>;
export const completionPageSchema = pageOf(completionRowSchema).meta({ id: 'CompletionPage' });

/** Tiles with numerator and denominator; exempt people are not counted. */
export const completionTilesSchema = z
  .object({
    assigned: z.number().int(),
    /** Assigned and not exempt: what the percentages are of. */
    counted: z.number().int(),
    completed: z.number().int(),
    overdue: z.number().int(),
    expiring: z.number().int(),
    exempt: z.number().int(),
    /** How many rows each status has under the other filters. */
    byStatus: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'CompletionTiles' });
export type CompletionTiles = z.infer<typeof completionTilesSchema>;
