import { localizedText } from '@leidraad/shared/model';
import { z } from 'zod';

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

export const optionSchema = z.object({
  key: z.string().min(1).max(20),
  text: localizedText(400),
  right: z.boolean(),
  feedback: localizedText(800),
  clauses: z
    .array(
      z.object({ clauseId: z.uuid(), effect: z.enum(['honours', 'breaks']), support: supportLevelSchema }),
    )
    .max(8),
  misconception: z.enum(MISCONCEPTIONS).optional(),
  /** An assumption (support A) counts only once a trainer accepted it. */
  accepted: z.boolean().optional(),
});

/** A situation question as written: the body of an item version. Clause ids are identities, not versions. */
export const situationItemSchema = z.object({
  id: z.uuid(),
  type: z.literal('situation'),
  /** Key of the lesson whose topic this asks about. */
  lessonKey: z.string().min(1).max(60),
  situation: localizedText(1200),
  question: localizedText(300),
  options: z.array(optionSchema).min(2).max(6),
  /** Every clause of a critical item must be answered right to pass. */
  critical: z.boolean(),
});
export type SituationItem = z.infer<typeof situationItemSchema>;
export type ItemOption = z.infer<typeof optionSchema>;
