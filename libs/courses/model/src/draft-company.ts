import { z } from 'zod';

/** How often a page says that it still has a draft open. */
export const VISIT_BEAT_SECONDS = 30;

/** Who else has a draft open, and since when; `you`: oneself, in another window. */
export const draftCompanySchema = z
  .object({
    others: z.array(z.object({ name: z.string().nullable(), since: z.iso.datetime(), you: z.boolean() })),
  })
  .meta({ id: 'DraftCompany' });
export type DraftCompany = z.infer<typeof draftCompanySchema>;
