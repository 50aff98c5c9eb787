import { calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { assignmentDueSchema, dueExplanationSchema } from './due-explanation';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

export const CYCLE_EVENT_KINDS = [
  'opened',
  'moved-to-version',
  'exempted',
  'exemption-changed',
  'exemption-ended',
  'extra-attempt',
  'help-needed',
  'completed',
  'withdrawn',
] as const;
export type CycleEventKind = (typeof CYCLE_EVENT_KINDS)[number];

export const assignSchema = z
  .object({
    courseId: z.uuid(),
    unitId: z.uuid(),
    /** Also the departments below. */
    withBelow: z.boolean(),
    /** Only these people of it; absent means everybody. */
    personIds: z.array(z.uuid()).min(1).max(5000).optional(),
    due: assignmentDueSchema,
  })
  .meta({ id: 'Assign' });
export type Assign = z.infer<typeof assignSchema>;

/** Who gets what when, before anything happens. */
export const assignPreviewSchema = z
  .object({
    /** Goes back with the confirmation; refused when the outcome changed meanwhile. */
    hash: z.string(),
    courseTitle: text,
    courseVersion: z.number().int(),
    validityMonths: z.number().int(),
    people: z.array(
      z.object({
        personId: z.uuid(),
        displayName: z.string(),
        unitName: z.string(),
        outcome: z.enum(['new', 'renewal', 'has-open', 'still-valid', 'exempt']),
        dueOn: calendarDateSchema.nullable(),
        explanation: dueExplanationSchema,
      }),
    ),
    counts: z.object({
      assigned: z.number().int(),
      skipped: z.number().int(),
    }),
    minutesEach: z.number().int(),
  })
  .meta({ id: 'AssignPreview' });
export type AssignPreview = z.infer<typeof assignPreviewSchema>;

export const confirmAssignSchema = assignSchema
  .extend({ hash: z.string(), reason: z.string().trim().max(1000).nullable() })
  .meta({ id: 'ConfirmAssign' });
export type ConfirmAssign = z.infer<typeof confirmAssignSchema>;
export const assignedSchema = z
  .object({ ruleId: z.uuid(), cycles: z.number().int() })
  .meta({ id: 'Assigned' });

export const assignmentRowSchema = z
  .object({
    id: z.uuid(),
    courseTitle: text,
    unitName: z.string(),
    withBelow: z.boolean(),
    /** False when only some people of the department were assigned. */
    everybody: z.boolean(),
    due: assignmentDueSchema,
    cycles: z.number().int(),
    createdAt: z.iso.datetime(),
    createdByName: z.string().nullable(),
  })
  .meta({ id: 'AssignmentRow' });
export type AssignmentRow = z.infer<typeof assignmentRowSchema>;
export const assignmentRowsSchema = z.array(assignmentRowSchema);

/** Who used up their attempts: topics, never answers. */
export const helpRowSchema = z
  .object({
    cycleId: z.uuid(),
    displayName: z.string(),
    unitName: z.string().nullable(),
    courseTitle: text,
    since: z.iso.datetime(),
    dueOn: calendarDateSchema,
    attemptsUsed: z.number().int(),
    topics: z.array(text),
  })
  .meta({ id: 'HelpRow' });
export type HelpRow = z.infer<typeof helpRowSchema>;
export const helpRowsSchema = z.array(helpRowSchema);
export const extraAttemptSchema = z
  .object({ reason: z.string().trim().min(10).max(1000) })
  .meta({ id: 'ExtraAttempt' });
export const exemptSchema = z
  .object({ until: calendarDateSchema.nullable(), reason: z.string().trim().min(10).max(1000) })
  .meta({ id: 'Exempt' });
export type ExemptRequest = z.infer<typeof exemptSchema>;
export const endExemptionSchema = exemptSchema.pick({ reason: true }).meta({ id: 'EndExemption' });
export type EndExemption = z.infer<typeof endExemptionSchema>;

/** A question somebody asked instead of signing, newest first. */
export const policyQuestionRowSchema = z
  .object({
    id: z.uuid(),
    displayName: z.string(),
    unitName: z.string().nullable(),
    courseTitle: text,
    policyTitle: text,
    policyNumber: z.string(),
    text: z.string(),
    askedAt: z.iso.datetime(),
    /** The person has signed since. */
    signed: z.boolean(),
  })
  .meta({ id: 'PolicyQuestionRow' });
export type PolicyQuestionRow = z.infer<typeof policyQuestionRowSchema>;
export const policyQuestionRowsSchema = z.array(policyQuestionRowSchema);
