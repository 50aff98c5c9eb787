import { calendarDateSchema, languageSchema, localizedText } from '@leidraad/shared/model';
import { z } from 'zod';
import { clauseKindSchema } from './clauses';
import { addresseeSchema, normSchema, readingDecisionSchema } from './norms';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** A clause as shown to anybody: number, words per language, reading in force. */
export const clauseSchema = z
  .object({
    clauseId: z.uuid(),
    clauseVersionId: z.uuid(),
    meaningId: z.uuid(),
    number: z.string(),
    kind: clauseKindSchema,
    text,
    reading: z
      .object({
        id: z.uuid(),
        decision: readingDecisionSchema,
        norm: normSchema,
        addressee: addresseeSchema,
        topic: z.string().nullable(),
        plainText: text,
        why: z.string().nullable(),
        byName: z.string().nullable(),
        at: z.iso.datetime(),
      })
      .nullable(),
  })
  .meta({ id: 'Clause' });
export type ClauseView = z.infer<typeof clauseSchema>;

export const sectionSchema = z
  .object({ id: z.uuid(), number: z.string(), heading: text, clauses: z.array(clauseSchema) })
  .meta({ id: 'Section' });
export type SectionView = z.infer<typeof sectionSchema>;

export const policyVersionStateSchema = z.enum(['draft', 'awaiting-approval', 'approved']);

/** One version with everything in it; employees get approved versions only, with adopted readings only. */
export const policyVersionSchema = z
  .object({
    policyId: z.uuid(),
    slug: z.string(),
    title: text,
    masterLanguage: languageSchema,
    versionId: z.uuid(),
    number: z.string(),
    state: policyVersionStateSchema,
    effectiveOn: calendarDateSchema.nullable(),
    authorId: z.uuid(),
    authorName: z.string().nullable(),
    approverName: z.string().nullable(),
    approvedAt: z.iso.datetime().nullable(),
    approvalRequestedAt: z.iso.datetime().nullable(),
    approvalRequestedBy: z.uuid().nullable(),
    reason: z.string().nullable(),
    /** Why the approver sent it back, until the next request. */
    sentBackNote: z.string().nullable(),
    fourEyesWaived: z.boolean(),
    sources: z.array(
      z.object({
        language: languageSchema,
        sha256: z.string(),
        format: z.enum(['markdown', 'text']),
        importedAt: z.iso.datetime(),
      }),
    ),
    sections: z.array(sectionSchema),
    /**
     * Clause numbers without a counterpart, per language of a translation; empty when paired one to one. A section that
     * counts differently in the two languages is not paired at all: a wrong pair is worse than none.
     */
    unpaired: z.array(z.object({ language: languageSchema, number: z.string() })),
    /** Numbers of all versions, newest first. */
    versions: z.array(z.object({ versionId: z.uuid(), number: z.string(), state: policyVersionStateSchema })),
    revision: z.int32(),
  })
  .meta({ id: 'PolicyVersion' });
export type PolicyVersionView = z.infer<typeof policyVersionSchema>;

export const policyRowSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: text,
    ownerName: z.string().nullable(),
    number: z.string(),
    state: policyVersionStateSchema,
    effectiveOn: calendarDateSchema.nullable(),
    clauses: z.number().int(),
    undecided: z.number().int(),
  })
  .meta({ id: 'PolicyRow' });
export type PolicyRow = z.infer<typeof policyRowSchema>;
export const policyRowsSchema = z.array(policyRowSchema);

const documentSchema = z.object({
  language: languageSchema,
  format: z.enum(['markdown', 'text']),
  text: z.string().min(1).max(20_000_000).optional(),
  base64: z.string().max(30_000_000).optional(),
  fileName: z.string().max(200).optional(),
});
const isOneOf = (source: { text?: string | undefined; base64?: string | undefined }) =>
  (source.text === undefined) !== (source.base64 === undefined);

/** A document to read: text typed or pasted, or the bytes of an uploaded file in base64 (at most 20 MB decoded). */
export const policySourceSchema = documentSchema
  .refine(isOneOf, { message: 'source.one-of' })
  .meta({ id: 'PolicySource' });

/** A document for a draft; the revision that was looked at, so that nobody's newer work is read over unseen. */
export const replaceSourceSchema = documentSchema
  .extend({ revision: z.int32() })
  .refine(isOneOf, { message: 'source.one-of' })
  .meta({ id: 'ReplacePolicySource' });

export const newPolicySchema = z
  .object({ title: localizedText(120), source: policySourceSchema })
  .meta({ id: 'NewPolicy' });

/** Where a new policy landed. */
export const policyCreatedSchema = z
  .object({ policyId: z.uuid(), slug: z.string(), versionId: z.uuid() })
  .meta({ id: 'PolicyCreated' });

/**
 * Decide on clauses; several at once for bulk adoption. A reason is needed to reject or call ambiguous. Each names the
 * reading that was looked at (null: none), so that nobody decides over somebody else's newer one unseen.
 */
export const decideReadingsSchema = z
  .object({
    readings: z
      .array(
        z.object({
          clauseVersionId: z.uuid(),
          seen: z.uuid().nullable(),
          decision: readingDecisionSchema,
          norm: normSchema,
          addressee: addresseeSchema,
          topic: z.string().trim().max(60).nullable(),
          plainText: localizedText(600).or(z.object({}).strict()),
          why: z.string().trim().min(10).max(1000).nullable(),
        }),
      )
      .min(1)
      .max(200),
  })
  .meta({ id: 'DecideReadings' });

/** Ask for approval, with the change reason and the day the version takes effect. */
export const requestApprovalSchema = z
  .object({
    reason: z.string().trim().min(10).max(1000),
    effectiveOn: calendarDateSchema,
    revision: z.int32(),
  })
  .meta({ id: 'RequestPolicyApproval' });
/** Approves exactly the revision that was read: the text may have been taken back and changed meanwhile. */
export const approvePolicySchema = z.object({ revision: z.int32() }).meta({ id: 'ApprovePolicy' });
export const sendBackSchema = z
  .object({ note: z.string().trim().min(10).max(1000) })
  .meta({ id: 'SendBack' });
