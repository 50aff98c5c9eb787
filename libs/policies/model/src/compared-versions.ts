import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { changeCountsSchema } from './change-counts';
import { clauseKindSchema } from './clauses';
import { changeClassSchema, changeReasonSchema, relationKindSchema } from './comparison';
import { changeKindSchema, lifecycleSchema } from './version-list';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** A clause on one side of was–wordt, in the master language. */
export const comparedClauseSchema = z
  .object({
    clauseVersionId: z.uuid(),
    clauseId: z.uuid(),
    meaningId: z.uuid(),
    number: z.string(),
    sectionNumber: z.string(),
    sectionHeading: z.string(),
    kind: clauseKindSchema,
    text: z.string(),
  })
  .meta({ id: 'ComparedClause' });
export type ComparedClause = z.infer<typeof comparedClauseSchema>;

const whoSchema = z.object({ byName: z.string().nullable(), at: z.iso.datetime() });

/** One row of was–wordt as decided, with what was proposed where somebody chose otherwise. */
export const comparedRelationSchema = z
  .object({
    /** Names the row in writes; stays the same while the texts on both sides do. */
    key: z.string(),
    kind: relationKindSchema,
    moved: z.boolean(),
    from: z.array(comparedClauseSchema),
    to: z.array(comparedClauseSchema),
    change: changeClassSchema,
    reasons: z.array(changeReasonSchema),
    certainty: z.number().min(0).max(1),
    /** The class that was proposed, when the owner chose another. */
    proposed: changeClassSchema.nullable(),
    /** The owner's choices that made this row what it is. */
    overrules: z.array(
      whoSchema.extend({
        id: z.uuid(),
        kind: z.enum(['class', 'unpair', 'pair']),
        why: z.string().nullable(),
      }),
    ),
    lookedAt: whoSchema.nullable(),
    /** Approval waits until somebody looked at it. */
    needsLook: z.boolean(),
  })
  .meta({ id: 'ComparedRelation' });
export type ComparedRelation = z.infer<typeof comparedRelationSchema>;

const sideSchema = z.object({
  versionId: z.uuid(),
  number: z.string(),
  lifecycle: lifecycleSchema,
  effectiveOn: calendarDateSchema.nullable(),
  /** The day it was taken back, in the company's zone. */
  withdrawnOn: calendarDateSchema.nullable(),
  approvedAt: z.iso.datetime().nullable(),
});

/** A version beside an earlier one: by default the one it was made from. */
export const comparedVersionsSchema = z
  .object({
    slug: z.string(),
    title: text,
    masterLanguage: languageSchema,
    old: sideSchema,
    new: sideSchema,
    /** Whether pairings and classes may be overruled: a draft beside the version it was made from. */
    editable: z.boolean(),
    /** Revision of the new version, for writes. */
    revision: z.int32(),
    /** In reading order of the new text, removed clauses at the place where they stood. */
    relations: z.array(comparedRelationSchema),
    renames: z.array(z.object({ was: z.string(), becomes: z.string(), clauses: z.int32() })),
    counts: changeCountsSchema,
    /** The number that the new version gets when approval is asked for now, and why. */
    nextNumber: z.string(),
    changeKind: changeKindSchema,
  })
  .meta({ id: 'ComparedVersions' });
export type ComparedVersions = z.infer<typeof comparedVersionsSchema>;

const clauseIds = z.array(z.uuid()).max(50);
const why = z.string().trim().min(10).max(1000);

/**
 * The owner's choice over a proposal, clauses by `clauseVersionId` of either side:
 * 'class' gives the relation of exactly these clauses another class; 'unpair' makes them removed and added; 'pair' puts
 * them together, taking them out of whatever row they were in (one to one edited, one to many split, many to one merged).
 */
export const overruleRequestSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('class'),
      from: clauseIds,
      to: clauseIds,
      change: changeClassSchema.exclude(['none']),
      why,
      revision: z.int32(),
    }),
    z.object({
      kind: z.literal('unpair'),
      from: clauseIds.min(1),
      to: clauseIds.min(1),
      why,
      revision: z.int32(),
    }),
    z.object({
      kind: z.literal('pair'),
      from: clauseIds.min(1),
      to: clauseIds.min(1),
      why,
      revision: z.int32(),
    }),
  ])
  .meta({ id: 'OverruleComparison' });
export type OverruleRequest = z.infer<typeof overruleRequestSchema>;

/** Rows that somebody looked at and agrees with, by key; `looked: false` opens them again. */
export const confirmRelationsSchema = z
  .object({
    keys: z.array(z.string().max(80)).min(1).max(20_000),
    looked: z.boolean().default(true),
    revision: z.int32(),
  })
  .meta({ id: 'ConfirmRelations' });
