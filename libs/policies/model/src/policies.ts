import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { changeCountsSchema } from './change-counts';
import { clauseKindSchema, leftOutSchema, warningSchema } from './clauses';
import { followedVersionSchema } from './effective-dates';
import { proposalSchema, registerSchema, topicSchema } from './proposals';
import { readingSchema } from './readings';
import { languageCodeSchema, sourceFormatSchema } from './sources';
import { changeKindSchema, lifecycleSchema, policyVersionStateSchema, withdrawnSchema } from './version-list';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** A clause as shown to anybody: number, words per language, reading in force. Readers get no proposal. */
export const clauseSchema = z
  .object({
    clauseId: z.uuid(),
    clauseVersionId: z.uuid(),
    meaningId: z.uuid(),
    number: z.string(),
    kind: clauseKindSchema,
    text,
    /** Passes its meaning to the items below. */
    leadsIn: z.boolean(),
    /** Number of the clause that leads in to it. */
    leadIn: z.string().nullable(),
    /** Of a quotation: whom it quotes. */
    speaker: z.string().nullable(),
    /** Languages in which the words were corrected by hand, over what the translated document says. */
    byHand: z.array(languageSchema),
    proposal: proposalSchema.nullable(),
    reading: readingSchema.nullable(),
    /** Of a clause whose meaning changed: what was decided about the clause it was, as a suggestion. */
    earlierReading: readingSchema.nullable(),
  })
  .meta({ id: 'Clause' });
export type ClauseView = z.infer<typeof clauseSchema>;

export const sectionSchema = z
  .object({
    id: z.uuid(),
    number: z.string(),
    heading: text,
    level: z.int32(),
    topic: topicSchema,
    clauses: z.array(clauseSchema),
  })
  .meta({ id: 'Section' });
export type SectionView = z.infer<typeof sectionSchema>;

export const warningStateSchema = z.enum(['open', 'looked-at']);

/** A warning with what became of it; `key` addresses it and stays while the sentence does. */
export const versionWarningSchema = warningSchema
  .extend({
    key: z.string(),
    language: languageSchema,
    state: warningStateSchema,
    note: z.string().nullable(),
    byName: z.string().nullable(),
    at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PolicyVersionWarning' });
export type VersionWarning = z.infer<typeof versionWarningSchema>;

/** What somebody did about a warning. */
export const warningLookSchema = z
  .object({ state: warningStateSchema, note: z.string().trim().min(1).max(1000).nullable().default(null) })
  .meta({ id: 'LookAtPolicyWarning' });

/** A document a version was read from. */
export const versionSourceSchema = z
  .object({
    language: languageSchema,
    /** What it is really written in, as far as it could be told. */
    languageCode: languageCodeSchema,
    register: registerSchema,
    sha256: z.string(),
    format: sourceFormatSchema,
    fileName: z.string().nullable(),
    importedAt: z.iso.datetime(),
    /** Pieces recognised as no policy text; `kept` ones were restored and stand among the clauses. */
    leftOut: z.array(leftOutSchema),
    keep: z.array(z.int32()),
  })
  .meta({ id: 'PolicyVersionSource' });

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
    lifecycle: lifecycleSchema,
    changeKind: changeKindSchema,
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
    /** Who sent it back and when, as long as the note stands. */
    sentBack: z.object({ byName: z.string().nullable(), at: z.iso.datetime() }).nullable(),
    fourEyesWaived: z.boolean(),
    withdrawn: withdrawnSchema.nullable(),
    sources: z.array(versionSourceSchema),
    sections: z.array(sectionSchema),
    /**
     * What has no counterpart, per language of a translation: with `text` null a clause that the translation lacks, else
     * words that stand in the translation only (`number` is theirs there). A section that counts differently in the two
     * languages is not paired at all: a wrong pair is worse than none.
     */
    unpaired: z.array(
      z.object({ language: languageSchema, number: z.string(), text: z.string().nullable() }),
    ),
    /** What to look at before adopting, in document order. */
    warnings: z.array(versionWarningSchema),
    /** The version it was made from. */
    base: z.object({ versionId: z.uuid(), number: z.string() }).nullable(),
    /** The version it takes over from, in force already or still to come; null for the first, and for readers. */
    follows: followedVersionSchema.nullable(),
    /** What changed against the base; null without one. */
    changes: changeCountsSchema.nullable(),
    /** Numbers of all versions, newest first. */
    versions: z.array(
      z.object({
        versionId: z.uuid(),
        number: z.string(),
        state: policyVersionStateSchema,
        lifecycle: lifecycleSchema,
      }),
    ),
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
    /** Every version was taken back; this is the newest of them. */
    withdrawn: z.boolean(),
    effectiveOn: calendarDateSchema.nullable(),
    /** The version that holds today: another one than the row's where a next version is being made. */
    inForce: z.object({ number: z.string(), effectiveOn: calendarDateSchema }).nullable(),
    /** Of a version that waits for approval: who asked for it and when; `own` when the reader wrote it or asked. */
    approvalRequest: z
      .object({ byName: z.string().nullable(), at: z.iso.datetime(), own: z.boolean() })
      .nullable(),
    clauses: z.number().int(),
    undecided: z.number().int(),
  })
  .meta({ id: 'PolicyRow' });
export type PolicyRow = z.infer<typeof policyRowSchema>;
export const policyRowsSchema = z.array(policyRowSchema);

/**
 * Words of a clause in a translation, by hand: typed (`text`), taken from a sentence of the translated document that
 * stands without a counterpart (`from`, its number there), or null for what the document itself says.
 */
export const translationPairsSchema = z
  .object({
    pairs: z
      .array(
        z
          .object({
            clauseVersionId: z.uuid(),
            text: z.string().trim().min(1).max(5_000).nullable().optional(),
            from: z.string().max(40).optional(),
          })
          .refine(({ text, from }) => (text === undefined) !== (from === undefined), {
            message: 'translation.one-of',
          }),
      )
      .min(1)
      .max(500),
    revision: z.int32(),
  })
  .meta({ id: 'PairTranslation' });

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
