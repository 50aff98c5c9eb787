import { blockSchema } from '@leidraad/courses/model';
import { addresseeSchema, normSchema } from '@leidraad/policies/model';
import { languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { taskSchema } from './tasks';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** The parts of one cycle, for the rail and the thread. */
export const outlineSchema = z
  .object({
    task: taskSchema,
    lessons: z.array(
      z.object({
        key: z.string(),
        topic: text,
        title: text,
        minutes: z.number().int(),
        state: z.enum(['done', 'started', 'todo']),
      }),
    ),
    quiz: z.object({
      questions: z.number().int(),
      passMark: z.number().int(),
      attemptsUsed: z.number().int(),
      attemptsAllowed: z.number().int(),
      /** Every question until it is right, as often as it takes. */
      untilRight: z.boolean(),
      state: z.enum(['todo', 'running', 'failed', 'passed', 'help-needed']),
      runningAttemptId: z.uuid().nullable(),
      lastAttemptId: z.uuid().nullable(),
    }),
    attestation: z.object({ signedAt: z.iso.datetime().nullable() }),
    /** Who helps when the attempts are used up: names of trainers, at most two. */
    helpers: z.array(z.string()),
  })
  .meta({ id: 'Outline' });
export type Outline = z.infer<typeof outlineSchema>;

/** A clause as cited beside a line. */
export const citedClauseSchema = z.object({
  clauseId: z.uuid(),
  number: z.string(),
  text,
  norm: normSchema.nullable(),
  addressee: addresseeSchema.nullable(),
});

export const lessonViewSchema = z
  .object({
    cycleId: z.uuid(),
    key: z.string(),
    topic: text,
    title: text,
    goal: text,
    minutes: z.number().int(),
    blocks: z.array(blockSchema),
    /** Every clause that a block cites, by clause id. */
    clauses: z.record(z.string(), citedClauseSchema),
    policy: z.object({
      slug: z.string(),
      title: text,
      number: z.string(),
      masterLanguage: languageSchema,
      approvedAt: z.iso.datetime().nullable(),
      approverName: z.string().nullable(),
    }),
    seenBlocks: z.array(z.string()),
    /** When this lesson was last saved as read. */
    savedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LessonView' });
export type LessonView = z.infer<typeof lessonViewSchema>;

export const blocksSeenSchema = z
  .object({ blockKeys: z.array(z.string().max(60)).min(1).max(40) })
  .meta({ id: 'BlocksSeen' });
export const savedSchema = z.object({ savedAt: z.iso.datetime() }).meta({ id: 'Saved' });
