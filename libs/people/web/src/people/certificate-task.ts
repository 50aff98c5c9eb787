import { z } from 'zod';

/**
 * A certificate whose PDF waits because a name has characters that none of the fonts has. The task belongs to
 * certificates, which stands right of people; only this much of it is read here, beside the names HR can mend.
 */
export const certificateTasksSchema = z.array(
  z.object({
    certificateId: z.uuid(),
    personId: z.uuid(),
    holderName: z.string(),
    characters: z.array(z.string()),
    openedAt: z.iso.datetime(),
  }),
);
export type CertificateTask = z.infer<typeof certificateTasksSchema>[number];
