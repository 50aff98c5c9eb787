import { localizedText } from '@leidraad/shared/model';
import { z } from 'zod';
import { addresseeSchema, normSchema, readingDecisionSchema } from './norms';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** What the owner made of a clause. */
export const readingSchema = z
  .object({
    id: z.uuid(),
    decision: readingDecisionSchema,
    norm: normSchema,
    addressee: addresseeSchema,
    topic: z.string().nullable(),
    plainText: text,
    why: z.string().nullable(),
    byName: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Reading' });
export type ReadingView = z.infer<typeof readingSchema>;

/** Most clauses in one decision, and most decisions undone at once. */
export const MOST_READINGS = 500;

/**
 * Decide on clauses; several at once for bulk adoption. A reason is needed to reject or call ambiguous. Each names the
 * reading that was looked at (null: none), so that nobody decides over somebody else's newer one unseen.
 */
export const decideReadingsSchema = z
  .object({
    readings: z
      .array(
        z.object({
          clauseVersionId: z.uuid(),
          seen: z.uuid().nullable(),
          decision: readingDecisionSchema,
          norm: normSchema,
          addressee: addresseeSchema,
          topic: z.string().trim().max(60).nullable(),
          plainText: localizedText(600).or(z.object({}).strict()),
          why: z.string().trim().min(10).max(1000).nullable(),
        }),
      )
      .min(1)
      .max(MOST_READINGS),
  })
  .meta({ id: 'DecideReadings' });

/**
 * Take decisions back: what was decided before is decided again, or the clause is open again when there was nothing.
 * Each must still be the latest about its clause (`reading.stale` otherwise).
 */
export const undoReadingsSchema = z
  .object({ readingIds: z.array(z.uuid()).min(1).max(MOST_READINGS) })
  .meta({ id: 'UndoReadings' });
