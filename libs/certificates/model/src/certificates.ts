import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** Computed from dates and events, never stored. */
export const certificateStateSchema = z.enum(['valid', 'expiring', 'expired', 'revoked', 'replaced']);
export type CertificateState = z.infer<typeof certificateStateSchema>;

/** The state of a certificate on `today` in its zone; revocation and replacement win over dates. */
export function certificateState(
  certificate: { validUntil: string; revoked: boolean; replaced: boolean; renewalWindowOpensOn: string },
  today: string,
): CertificateState {
  if (certificate.revoked) return 'revoked';
  if (certificate.replaced) return 'replaced';
  if (today > certificate.validUntil) return 'expired';
  return today >= certificate.renewalWindowOpensOn ? 'expiring' : 'valid';
}

/** Up to which policy version its holder learned what changed, and since when; the certificate keeps its dates. */
const updatedTo = z.object({ policyNumber: z.string(), on: calendarDateSchema }).nullable();

export const certificateRowSchema = z
  .object({
    id: z.uuid(),
    /** 12 characters; show with `formatNumber`. */
    number: z.string(),
    courseTitle: text,
    policyTitle: text,
    policyNumber: z.string(),
    courseVersion: z.number().int(),
    updatedTo,
    completedOn: calendarDateSchema,
    validUntil: calendarDateSchema,
    state: certificateStateSchema,
    /** False while the PDF is being made. */
    pdfReady: z.boolean(),
    /** The PDF waits for HR: these characters of the name are in none of the fonts. */
    missingCharacters: z.array(z.string()),
  })
  .meta({ id: 'CertificateRow' });
export type CertificateRow = z.infer<typeof certificateRowSchema>;
export const certificateRowsSchema = z.array(certificateRowSchema);

export const certificateDetailSchema = certificateRowSchema
  .extend({
    holderName: z.string(),
    companyName: z.string(),
    verifyUrl: z.string(),
    nameShared: z.boolean(),
    pdfSha256: z.string().nullable(),
    /** What else stands on the paper: the day of issue and the policy's own words. */
    issuedOn: calendarDateSchema.optional(),
    quote: z
      .object({ clauseNumber: z.string(), text: z.string(), language: languageSchema })
      .nullable()
      .optional(),
    /** Newest last; the future ones are marked. */
    history: z.array(
      z.object({
        kind: z.enum([
          'assigned',
          'completed',
          'issued',
          'renewal-opens',
          'valid-until',
          'expired',
          'revoked',
        ]),
        at: z.iso.datetime().nullable(),
        on: calendarDateSchema,
        future: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'CertificateDetail' });
export type CertificateDetail = z.infer<typeof certificateDetailSchema>;

export const sharingSchema = z.object({ showName: z.boolean() }).meta({ id: 'Sharing' });

/** What anybody may know: nothing more than needed. Unknown numbers answer `known: false`, never 404. */
export const verificationSchema = z
  .discriminatedUnion('known', [
    z.object({ known: z.literal(false), checkedAt: z.iso.datetime() }),
    z.object({
      known: z.literal(true),
      number: z.string(),
      state: certificateStateSchema,
      courseTitle: text,
      policyTitle: text,
      policyNumber: z.string(),
      updatedTo,
      companyName: z.string(),
      completedOn: calendarDateSchema,
      validUntil: calendarDateSchema,
      /** Null unless the holder shares it. */
      holderName: z.string().nullable(),
      revokedOn: calendarDateSchema.nullable(),
      pdfSha256: z.string().nullable(),
      checkedAt: z.iso.datetime(),
    }),
  ])
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof verificationSchema>;

/** Work for HR: certificates whose PDF waits for a name that can be drawn. */
export const certificateTaskSchema = z
  .object({
    certificateId: z.uuid(),
    personId: z.uuid(),
    holderName: z.string(),
    characters: z.array(z.string()),
    openedAt: z.iso.datetime(),
  })
  .meta({ id: 'CertificateTask' });
export type CertificateTaskRow = z.infer<typeof certificateTaskSchema>;
export const certificateTasksSchema = z.array(certificateTaskSchema);
