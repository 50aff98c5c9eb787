import { z } from 'zod';
import { feedbackOf, itemBase, partKeySchema, pictureOf, type TextSchema } from './parts';

/** Steps to put in the order that the policy asks for. */
export const orderingItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('ordering'),
    situation: text(1200).optional(),
    picture: pictureOf(text).optional(),
    question: text(300),
    /** In the right order; shown shuffled. */
    steps: z
      .array(z.object({ key: partKeySchema, text: text(300) }))
      .min(2)
      .max(10),
    feedback: z.object({ right: feedbackOf(text), wrong: feedbackOf(text) }),
  });
export type OrderingItem = z.infer<ReturnType<typeof orderingItemOf>>;
