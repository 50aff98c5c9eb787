import { itemSchema, supportLevelSchema } from '@leidraad/quizzes/model';
import { localizedText } from '@leidraad/shared/model';
import { z } from 'zod';
import { deltaSettingsSchema } from './re-training-settings';

const key = z.string().regex(/^[a-z0-9-]{1,60}$/, 'key.shape');

/** One line with its own source. `accepted` is needed for an assumption (support A) before publishing. */
export const lineSchema = z.object({
  key,
  text: localizedText(1000),
  citations: z.array(z.object({ clauseId: z.uuid(), support: supportLevelSchema })).max(6),
  accepted: z.boolean().optional(),
});
export type Line = z.infer<typeof lineSchema>;

const lines = z.array(lineSchema).max(20);

/** Blocks in reading order; each `quotation` opens a new screen: its rule, meaning, do/don't and reason follow it. */
export const blockSchema = z.discriminatedUnion('type', [
  z.object({ key, type: z.literal('quotation'), clauseId: z.uuid() }),
  z.object({ key, type: z.literal('rule'), lines }),
  z.object({ key, type: z.literal('explanation'), lines }),
  z.object({ key, type: z.literal('do-dont'), do: lines, dont: lines }),
  z.object({ key, type: z.literal('reason'), lines }),
  z.object({ key, type: z.literal('example'), lines }),
]);
export type Block = z.infer<typeof blockSchema>;

export const lessonSchema = z.object({
  key,
  topic: localizedText(60),
  title: localizedText(120),
  goal: localizedText(300),
  minutes: z.number().int().min(1).max(60),
  blocks: z.array(blockSchema).max(40),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Most lessons in a course. */
export const MOST_LESSONS = 30;
/** Most questions in a course, and most bytes of a draft: what the server takes in one request. */
export const MOST_ITEMS = 200;
export const MOST_DRAFT_BYTES = 2 * 1024 * 1024;

/** Everything a trainer writes: the body of a draft and, frozen, of a course version. */
export const courseContentSchema = z.object({
  title: localizedText(120),
  summary: localizedText(400),
  lessons: z.array(lessonSchema).max(MOST_LESSONS),
  items: z.array(itemSchema).max(MOST_ITEMS),
  statement: localizedText(1200),
  /** Items, by their ids, that stayed the same question for the statistics; a decision about a draft, never published. */
  sameForStatistics: z.array(z.uuid()).max(MOST_ITEMS).optional(),
  settings: z.object({
    passMark: z.number().int().min(1).max(100),
    attempts: z.number().int().min(1).max(10),
    questionCount: z.number().int().min(1).max(30),
    validityMonths: z.number().int().min(1).max(60),
    renewalWindowDays: z.number().int().min(1).max(180),
    /** How a change is re-trained; absent: as `DEFAULT_DELTA_SETTINGS` says. */
    reTraining: deltaSettingsSchema.optional(),
  }),
});
export type CourseContent = z.infer<typeof courseContentSchema>;

/** Defaults people recognise. */
export const DEFAULT_SETTINGS: CourseContent['settings'] = {
  passMark: 80,
  attempts: 3,
  questionCount: 8,
  validityMonths: 12,
  renewalWindowDays: 30,
};
