import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { changeCountsSchema } from './change-counts';

export const policyVersionStateSchema = z.enum(['draft', 'awaiting-approval', 'approved']);

/**
 * Where a version stands today in the company's zone, computed from dates, never set by a job: 'approved' waits for its
 * effective date, 'effective' applies, 'superseded' gave way to a newer one, 'withdrawn' was taken back.
 */
export const LIFECYCLE = [
  'draft',
  'awaiting-approval',
  'approved',
  'effective',
  'superseded',
  'withdrawn',
] as const;
export const lifecycleSchema = z.enum(LIFECYCLE);
export type Lifecycle = z.infer<typeof lifecycleSchema>;

export const changeKindSchema = z.enum(['first', 'editorial', 'substantive']);
export type ChangeKind = z.infer<typeof changeKindSchema>;

export const withdrawnSchema = z.object({
  at: z.iso.datetime(),
  /** Null for readers, and once the person is erased. */
  byName: z.string().nullable(),
  reason: z.string().nullable(),
});

/** One version in the timeline; readers get approved versions only, without who and why. */
export const versionRowSchema = z
  .object({
    versionId: z.uuid(),
    number: z.string(),
    state: policyVersionStateSchema,
    lifecycle: lifecycleSchema,
    changeKind: changeKindSchema,
    /** Number of the version it was made from. */
    baseNumber: z.string().nullable(),
    createdAt: z.iso.datetime(),
    approvalRequestedAt: z.iso.datetime().nullable(),
    approvedAt: z.iso.datetime().nullable(),
    effectiveOn: calendarDateSchema.nullable(),
    /** The last day it applied, null while it applies or never did. */
    effectiveUntil: calendarDateSchema.nullable(),
    authorName: z.string().nullable(),
    approverName: z.string().nullable(),
    fourEyesWaived: z.boolean(),
    reason: z.string().nullable(),
    withdrawn: withdrawnSchema.nullable(),
    /** Languages it has a document in, the master language first. */
    languages: z.array(languageSchema),
    clauses: z.int32(),
    /** Against its base; null without one. */
    changes: changeCountsSchema.nullable(),
    revision: z.int32(),
  })
  .meta({ id: 'PolicyVersionRow' });
export type VersionRow = z.infer<typeof versionRowSchema>;
/** Newest first. */
export const versionRowsSchema = z.array(versionRowSchema);

/** Take an approved version back, with the reason. */
export const withdrawVersionSchema = z
  .object({ reason: z.string().trim().min(10).max(1000) })
  .meta({ id: 'WithdrawPolicyVersion' });
