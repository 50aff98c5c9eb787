import { z } from 'zod';
import { pictureOf, type TextSchema } from './parts';

const name = z.string().trim().min(1).max(60);

/**
 * What a situation looks like to the person in it: a post with what others wrote under it, a chat, an e-mail. Told as text,
 * so that everybody can read it; names are made up and the same in every language.
 */
export const sceneOf = (text: TextSchema) =>
  z.discriminatedUnion('form', [
    z.object({
      form: z.literal('post'),
      author: name,
      /** Who can see it: "250 volgers, openbaar". */
      audience: text(120).optional(),
      text: text(1200),
      picture: pictureOf(text).optional(),
      comments: z.array(z.object({ author: name, text: text(400) })).max(12),
    }),
    z.object({
      form: z.literal('messages'),
      /** The other person, or what the group is called. */
      with: name,
      isGroup: z.boolean(),
      messages: z
        .array(
          z.object({
            /** `null` is the person who plays. */
            from: name.nullable(),
            text: text(600),
          }),
        )
        .max(20),
    }),
    z.object({
      form: z.literal('e-mail'),
      from: name,
      to: name,
      subject: text(150),
      text: text(2000),
    }),
  ]);
export type Scene = z.infer<ReturnType<typeof sceneOf>>;
