import { z } from 'zod';

/** How a company re-trains after a change. */
export const deltaSettingsSchema = z.object({
  /** Days to do what is new in, after the later of publishing and the effective date. */
  dueDays: z.number().int().min(1).max(365),
  /** After so many deltas the next change is a full round. */
  fullAfterDeltas: z.number().int().min(1).max(100),
  /** So many months after the last full round the next change is a full round. */
  fullAfterMonths: z.number().int().min(1).max(120),
});
export type DeltaSettings = z.infer<typeof deltaSettingsSchema>;

export const DEFAULT_DELTA_SETTINGS: DeltaSettings = { dueDays: 30, fullAfterDeltas: 4, fullAfterMonths: 24 };
