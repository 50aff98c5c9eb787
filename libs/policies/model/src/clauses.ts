import { z } from 'zod';

/** What a clause is in the text. */
export const CLAUSE_KINDS = [
  'sentence',
  'list-item',
  'table-row',
  'heading',
  'question',
  'quotation',
] as const;
export const clauseKindSchema = z.enum(CLAUSE_KINDS);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/** Why a piece of a document is no policy text. */
export const LEFT_OUT_REASONS = [
  'contents',
  'running-header',
  'running-footer',
  'page-number',
  'link-teaser',
  'metadata',
  'unread-part',
  'hidden',
] as const;
export const leftOutReasonSchema = z.enum(LEFT_OUT_REASONS);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

/** A piece of a source that was left out; `start` (offset in the extracted source) identifies it within that source. */
export const leftOutSchema = z
  .object({ text: z.string(), why: leftOutReasonSchema, start: z.int32(), end: z.int32() })
  .meta({ id: 'LeftOut' });
export type LeftOutView = z.infer<typeof leftOutSchema>;

/** What an owner should look at before a policy is adopted. `params` fill the words of the code. */
export const WARNING_CODES = [
  'file-name',
  'addressed-to-employer',
  'about-the-policy-itself',
  'hedge',
  'heading-conflict',
  'broken-sentence',
  'count-mismatch',
  'translation-slip',
  'other-language',
  'undefined-term',
  'placeholder',
  'deceiving-characters',
  'mixed-norms',
  'unsure',
] as const;
export const warningCodeSchema = z.enum(WARNING_CODES);
export type WarningCode = z.infer<typeof warningCodeSchema>;

/** A warning about one clause, or (clause number null) about the whole document. */
export interface Warning {
  code: WarningCode;
  /** Number of the clause it is about, null for the document. */
  clause: string | null;
  /** Offsets of the words it is about within the clause text, null for the whole clause. */
  start: number | null;
  end: number | null;
  params: Record<string, string | number>;
}
export const warningSchema = z
  .object({
    code: warningCodeSchema,
    clause: z.string().nullable(),
    start: z.int32().nullable(),
    end: z.int32().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'PolicyWarning' });
