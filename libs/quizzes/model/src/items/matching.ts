import { z } from 'zod';
import { feedbackOf, itemBase, partKeySchema, pictureOf, type TextSchema } from './parts';

/** Things to put with what belongs to them: "Wie is de eigenaar van …?". Several may belong to one. */
export const matchingItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('matching'),
    situation: text(1200).optional(),
    picture: pictureOf(text).optional(),
    question: text(300),
    /** What can be chosen for each row; some may belong to none. */
    targets: z
      .array(z.object({ key: partKeySchema, text: text(200) }))
      .min(2)
      .max(10),
    rows: z
      .array(
        z.object({
          key: partKeySchema,
          text: text(300),
          /** Key of the target that belongs to it; null until its author chose. */
          target: partKeySchema.nullable(),
          /** Read after a wrong match, and in a review. */
          feedback: feedbackOf(text),
        }),
      )
      .min(2)
      .max(10),
  });
export type MatchingItem = z.infer<ReturnType<typeof matchingItemOf>>;
