import { z } from 'zod';
import { cited, itemBase, misconceptionSchema, partKeySchema, pictureOf, type TextSchema } from './parts';
import { sceneOf } from './scene';

/** An author writes three or four; a file of others may have more. */
export const MOST_OPTIONS = 10;

export const optionOf = (text: TextSchema) =>
  z.object({
    key: partKeySchema,
    text: text(400),
    right: z.boolean(),
    feedback: text(800),
    ...cited,
    misconception: misconceptionSchema.optional(),
  });
export type ItemOption = z.infer<ReturnType<typeof optionOf>>;

/** A situation and what to do in it: one right option, or several that are right together. */
export const situationItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('situation'),
    situation: text(1200),
    scene: sceneOf(text).optional(),
    picture: pictureOf(text).optional(),
    question: text(300),
    options: z.array(optionOf(text)).min(2).max(MOST_OPTIONS),
  });
export type SituationItem = z.infer<ReturnType<typeof situationItemOf>>;
