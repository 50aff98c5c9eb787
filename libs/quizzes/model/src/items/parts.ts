import { languageSchema, type LocalizedText } from '@leidraad/shared/model';
import { z } from 'zod';

/** How a text of so many characters is checked: finished (`localizedText`), or while it is being written. */
export type TextSchema = (max: number) => z.ZodType<LocalizedText>;

/** L the clause says it · T it follows from the clause here · A an assumption, blocks publishing until accepted. */
export const supportLevelSchema = z.enum(['L', 'T', 'A']);
export type SupportLevel = z.infer<typeof supportLevelSchema>;

/** Named mistakes that wrong options stand for (`docs/content.md` explains each). */
export const MISCONCEPTIONS = [
  'private-channel',
  'half-anonymised',
  'repair-afterwards',
  'over-cautious',
  'wrong-actor',
  'my-own-account',
  'possession-is-ownership',
  'destroy-to-avoid',
  'joke-excuse',
] as const;
export const misconceptionSchema = z.enum(MISCONCEPTIONS);

/** What a part of an item is called inside it: unique there, and kept while the item is rewritten. */
export const partKeySchema = z.string().min(1).max(20);

export const effectSchema = z.enum(['honours', 'breaks']);
/** A clause that a part of an item honours or breaks. Ids are identities, not versions. */
export const citationSchema = z.object({
  clauseId: z.uuid(),
  effect: effectSchema,
  support: supportLevelSchema,
});
export type Citation = z.infer<typeof citationSchema>;

/** What every part that judges somebody carries: its clauses, and whether a trainer accepted its assumption. */
export const cited = {
  clauses: z.array(citationSchema).max(8),
  /** An assumption (support A) counts only once a trainer accepted it. */
  accepted: z.boolean().optional(),
};

/** What is said about an answer, with the clauses it rests on. */
export const feedbackOf = (text: TextSchema) => z.object({ text: text(800), ...cited });
export type Feedback = z.infer<ReturnType<typeof feedbackOf>>;

/** A picture by its file. Its size is known where it was uploaded here, so that pages keep room for it. */
export const pictureFileSchema = z.object({
  fileId: z.uuid(),
  width: z.int().min(1).max(100_000).optional(),
  height: z.int().min(1).max(100_000).optional(),
});
export type PictureFile = z.infer<typeof pictureFileSchema>;

/** A picture in an item. Who cannot see it reads the alternative text, so that is not left out. */
export const pictureOf = (text: TextSchema) => pictureFileSchema.extend({ alt: text(300) });
export type ItemPicture = z.infer<ReturnType<typeof pictureOf>>;

/** What every item has. */
export const itemBase = {
  id: z.uuid(),
  /** Key of the lesson whose topic this asks about. */
  lessonKey: z.string().min(1).max(60),
  /** Every clause of a critical item must be answered right to pass. */
  critical: z.boolean(),
  /** Texts (by their paths, `textsOfItem`) whose translation is older than what it translates. */
  outdated: z
    .array(z.object({ path: z.string().max(200), language: languageSchema }))
    .max(10_000)
    .optional(),
};
