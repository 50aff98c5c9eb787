import { languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { clauseKindSchema, leftOutSchema, warningSchema } from './clauses';
import { proposalSchema, registerSchema, topicSchema } from './proposals';
import { languageCodeSchema, sourceFormatSchema } from './sources';

export const previewClauseSchema = z
  .object({
    number: z.string(),
    kind: clauseKindSchema,
    text: z.string(),
    /** Offsets in the extracted source, UTF-16 code units, `end` exclusive. */
    start: z.int32(),
    end: z.int32(),
    leadsIn: z.boolean(),
    /** Number of the clause that leads in to it. */
    leadIn: z.string().nullable(),
    speaker: z.string().nullable(),
    proposal: proposalSchema.nullable(),
  })
  .meta({ id: 'PreviewClause' });
export type PreviewClause = z.infer<typeof previewClauseSchema>;

/** What would be stored if this document were imported now; nothing is. */
export const policyPreviewSchema = z
  .object({
    format: sourceFormatSchema,
    /** What it is written in; null when there is too little text to tell. */
    languageCode: languageCodeSchema.nullable(),
    /** The language it is labelled in; null for a third language or one that could not be told: then clauses have no proposals. */
    language: languageSchema.nullable(),
    register: registerSchema,
    /** The document's own title. */
    title: z.string().nullable(),
    sections: z.array(
      z.object({
        number: z.string(),
        heading: z.string(),
        level: z.int32(),
        topic: topicSchema,
        clauses: z.array(previewClauseSchema),
      }),
    ),
    leftOut: z.array(leftOutSchema),
    warnings: z.array(warningSchema),
    stats: z.object({
      /** Bytes of the document as sent. */
      bytes: z.int32(),
      characters: z.int32(),
      words: z.int32(),
      sections: z.int32(),
      clauses: z.int32(),
      /** Clauses that may become a rule for learners when adopted as proposed. */
      learnerRules: z.int32(),
      /** Clauses that are put to the trainer as a question. */
      unsure: z.int32(),
    }),
  })
  .meta({ id: 'PolicyPreview' });
export type PolicyPreview = z.infer<typeof policyPreviewSchema>;
