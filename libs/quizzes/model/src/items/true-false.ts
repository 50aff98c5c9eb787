import { z } from 'zod';
import { feedbackOf, itemBase, pictureOf, type TextSchema } from './parts';

/** A statement that is true or false according to the policy; each answer has its own feedback. */
export const trueFalseItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('true-false'),
    /** What comes before the statement, where it needs something. */
    situation: text(1200).optional(),
    picture: pictureOf(text).optional(),
    statement: text(600),
    isTrue: z.boolean(),
    /** By what was answered. */
    feedback: z.object({ true: feedbackOf(text), false: feedbackOf(text) }),
  });
export type TrueFalseItem = z.infer<ReturnType<typeof trueFalseItemOf>>;
