import { languageSchema, localizedText } from '@leidraad/shared/model';
import { z } from 'zod';

/** The formats a policy may come in, told apart by content. */
export const SOURCE_FORMATS = ['markdown', 'text', 'html', 'docx', 'odt', 'pdf'] as const;
export const sourceFormatSchema = z.enum(SOURCE_FORMATS);
export type SourceFormat = z.infer<typeof sourceFormatSchema>;

/** What stands for a language that cannot be told (ISO 639-2). Somebody has to choose one before anything is stored. */
export const UNTOLD_LANGUAGE = 'und';

/** ISO 639 code of the language a text is really in; `UNTOLD_LANGUAGE` where that cannot be told. */
export const languageCodeSchema = z.string().regex(/^[a-z]{2,3}$/u);

const documentSchema = z.object({
  text: z.string().min(1).max(20_000_000).optional(),
  base64: z.string().max(30_000_000).optional(),
  fileName: z.string().max(200).optional(),
  /** Only to overrule what the content shows; pasted text is Markdown unless this says 'text'. */
  format: sourceFormatSchema.optional(),
  /** `start` of each left-out piece that is policy text after all, as the preview listed them. */
  keep: z.array(z.int32().nonnegative()).max(5_000).optional(),
});
const inLanguage = documentSchema.extend({
  language: languageSchema,
  /**
   * What the preview found when that is neither of our languages: its clauses then come without labels. With
   * `UNTOLD_LANGUAGE` nothing is stored (`source.language-untold`); without it, `language` is what somebody chose.
   */
  languageCode: languageCodeSchema.optional(),
});
const isOneOf = (source: { text?: string | undefined; base64?: string | undefined }) =>
  (source.text === undefined) !== (source.base64 === undefined);
const ONE_OF = { message: 'source.one-of' };

/** A document to read: text typed or pasted, or the bytes of an uploaded file in base64 (at most 20 MB decoded). */
export const policySourceSchema = inLanguage.refine(isOneOf, ONE_OF).meta({ id: 'PolicySource' });

/** A document to look at before anything is stored; without `language` it is detected. */
export const previewSourceSchema = documentSchema
  .extend({ language: languageSchema.optional() })
  .refine(isOneOf, ONE_OF)
  .meta({ id: 'PreviewPolicySource' });

/** A document for a draft; the revision that was looked at, so that nobody's newer work is read over unseen. */
export const replaceSourceSchema = inLanguage
  .extend({ revision: z.int32() })
  .refine(isOneOf, ONE_OF)
  .meta({ id: 'ReplacePolicySource' });

/** Which left-out pieces of a stored document count as policy text; replaces the earlier choice. */
export const keepLeftOutSchema = z
  .object({ keep: z.array(z.int32().nonnegative()).max(5_000), revision: z.int32() })
  .meta({ id: 'KeepLeftOut' });

export const newPolicySchema = z
  .object({ title: localizedText(120), source: policySourceSchema })
  .meta({ id: 'NewPolicy' });

/** Where a new policy landed. */
export const policyCreatedSchema = z
  .object({ policyId: z.uuid(), slug: z.string(), versionId: z.uuid() })
  .meta({ id: 'PolicyCreated' });

/** The next version of a policy, from the newest approved one or from the approved version with number `base`. */
export const newVersionSchema = z
  .object({
    source: policySourceSchema,
    base: z
      .string()
      .regex(/^\d{1,4}\.\d{1,4}$/u)
      .optional(),
  })
  .meta({ id: 'NewPolicyVersion' });

/** Where a new version landed. Its number is provisional: asking for approval sets it by what really changed. */
export const versionCreatedSchema = z
  .object({ slug: z.string(), versionId: z.uuid(), number: z.string() })
  .meta({ id: 'PolicyVersionCreated' });

/** The extracted text of a source, for reading beside its clauses; offsets are UTF-16 code units in `text`. */
export const sourceTextSchema = z
  .object({
    language: languageSchema,
    format: sourceFormatSchema,
    fileName: z.string().nullable(),
    text: z.string(),
    clauses: z.array(z.object({ clauseVersionId: z.uuid(), start: z.int32(), end: z.int32() })),
  })
  .meta({ id: 'PolicySourceText' });
export type SourceTextView = z.infer<typeof sourceTextSchema>;
