import { calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { dueExplanationSchema } from './due-explanation';
import { cycleStatusSchema } from './status';

// Apart from lessons and questions: the first page of an employee needs no more than this.

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** One training on the to-do list. */
export const taskSchema = z
  .object({
    cycleId: z.uuid(),
    /** A delta asks only for what changed. */
    kind: z.enum(['full', 'delta']),
    courseTitle: text,
    policyTitle: text,
    policyNumber: z.string(),
    courseVersion: z.number().int(),
    status: cycleStatusSchema,
    dueOn: calendarDateSchema,
    zone: z.string(),
    explanation: dueExplanationSchema,
    /** Calendar days until due in the cycle's zone; negative when overdue. */
    daysLeft: z.number().int(),
    /** Reading and answering time of what is left. */
    minutesLeft: z.number().int(),
    partsDone: z.number().int(),
    partsTotal: z.number().int(),
    /** Where the button goes. */
    next: z.discriminatedUnion('part', [
      z.object({ part: z.literal('lesson'), lessonKey: z.string() }),
      z.object({ part: z.literal('quiz') }),
      z.object({ part: z.literal('attestation') }),
      z.object({ part: z.literal('none') }),
    ]),
    completedOn: calendarDateSchema.nullable(),
    validUntil: calendarDateSchema.nullable(),
    exemptUntil: calendarDateSchema.nullable(),
    certificateId: z.uuid().nullable(),
    /** The attempts are used up: it waits for a trainer, in time or overdue. */
    waitsForHelp: z.boolean(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof taskSchema>;
export const tasksSchema = z
  .object({ open: z.array(taskSchema), done: z.array(taskSchema) })
  .meta({ id: 'Tasks' });
export type Tasks = z.infer<typeof tasksSchema>;
