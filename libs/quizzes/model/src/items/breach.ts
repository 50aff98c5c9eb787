import { z } from 'zod';
import { feedbackOf, itemBase, partKeySchema, pictureFileSchema, type TextSchema } from './parts';

const name = z.string().trim().min(1).max(60);

/** Where in the message a part stands; a photo is told in words. */
export const BREACH_PLACES = ['subject', 'text', 'photo', 'comment'] as const;

/** Find the breach: mark what breaks the policy in a message that looks real, and name the rule of each mark. */
export const breachItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('breach'),
    situation: text(1200).optional(),
    question: text(300),
    message: z.object({
      form: z.enum(['post', 'message', 'e-mail']),
      author: name,
      audience: text(120).optional(),
    }),
    /** The message in reading order, cut into what can be marked: sentences, a photo, comments. */
    parts: z
      .array(
        z.object({
          key: partKeySchema,
          place: z.enum(BREACH_PLACES),
          /** Who wrote a comment. */
          author: name.optional(),
          text: text(400),
          /** Of a photo: the photo itself. Its words stand beside it, and for it. */
          picture: pictureFileSchema.optional(),
          /** Key of the rule that it breaks; null for what is allowed. */
          breaks: partKeySchema.nullable(),
          /** Read when it was missed or found, or when it was marked and is allowed. */
          feedback: feedbackOf(text),
        }),
      )
      .min(2)
      .max(20),
    /** The rules that can be named; some may be broken nowhere. */
    rules: z
      .array(z.object({ key: partKeySchema, text: text(200), clauseId: z.uuid().nullable() }))
      .min(2)
      .max(6),
  });
export type BreachItem = z.infer<ReturnType<typeof breachItemOf>>;
