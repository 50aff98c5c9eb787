import { ENDING_KINDS, ITEM_TYPES } from '@leidraad/quizzes/model';
import { z } from 'zod';
import { toldShareSchema } from '../suppression/told-share';
import { READINGS } from './reading';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** `2026-10`: figures have no dates finer than a month. */
const month = z.string().regex(/^\d{4}-\d{2}$/u);

const figures = z.object({
  itemId: z.uuid(),
  /** Version of the item that is asked now. */
  number: z.number().int(),
  name: text,
  type: z.enum(ITEM_TYPES),
  /** Numbers of the clauses that it tests. */
  clauses: z.array(z.string()),
  /** The last month that counts; null while there are no figures. */
  through: month.nullable(),
  /** People, each by the first finished attempt in which they met it; null below five. */
  people: z.number().int().nullable(),
  right: toldShareSchema,
  reading: z.enum(READINGS),
  /** Letter of the option that its reading is about. */
  about: z.string().nullable(),
});

/** One question in the list. */
export const itemRowSchema = figures.meta({ id: 'ItemFiguresRow' });
export type ItemRow = z.infer<typeof itemRowSchema>;

const course = z.object({ slug: z.string(), title: text, number: z.number().int(), policySlug: z.string() });

/** What the newest version of a course asks, with the figures of each question. */
export const courseFiguresSchema = z
  .object({ course, rows: z.array(itemRowSchema) })
  .meta({ id: 'CourseFigures' });
export type CourseFigures = z.infer<typeof courseFiguresSchema>;

/** An option, an answer, or what had to be put in order, matched or marked. */
const part = z.object({
  key: z.string(),
  text,
  /** What it says of a part that is: chosen (options), in its place, with its own, or marked. */
  isRight: z.boolean(),
  breaks: z.array(z.string()),
  people: toldShareSchema,
});
export type PartFigures = z.infer<typeof part>;

const choice = z.object({
  key: z.string(),
  text,
  /** Key of the situation or ending that follows. */
  to: z.string().nullable(),
  breaks: z.array(z.string()),
  /** Of the people who came to the situation. */
  people: toldShareSchema,
});
const situation = z.object({
  key: z.string(),
  text,
  question: text,
  /** Of everybody. */
  people: toldShareSchema,
  /** How many came there; null where that is hidden, or everybody or nearly everybody did. */
  came: z.number().int().nullable(),
  choices: z.array(choice),
});
export type SituationFigures = z.infer<typeof situation>;
const ending = z.object({
  key: z.string(),
  kind: z.enum(ENDING_KINDS),
  title: text,
  people: toldShareSchema,
});
export type EndingFigures = z.infer<typeof ending>;

/** One question: how people answered it, and in a scenario where they came. */
export const itemFiguresSchema = figures
  .extend({
    course,
    question: text,
    parts: z.array(part),
    /** In reading order; empty for what is not a scenario. */
    situations: z.array(situation),
    endings: z.array(ending),
    /** Versions that asked something else and have figures, newest first. */
    earlier: z.array(
      z.object({
        number: z.number().int(),
        through: month.nullable(),
        people: z.number().int().nullable(),
        right: toldShareSchema,
      }),
    ),
  })
  .meta({ id: 'ItemFigures' });
export type ItemFigures = z.infer<typeof itemFiguresSchema>;
