import { calendarDateSchema, languageSchema, pageOf, ROLES } from '@leidraad/shared/model';
import { z } from 'zod';

/** Filters of the audit list; newest first. Days are in the company's zone. */
export const auditQuerySchema = z.object({
  /** Start of an action, e.g. `certificate.` or `cycle.exempted`. */
  action: z.string().trim().max(60).optional(),
  actorId: z.uuid().optional(),
  objectId: z.string().trim().max(100).optional(),
  from: calendarDateSchema.optional(),
  until: calendarDateSchema.optional(),
  cursor: z.string().max(200).optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** Whom and what an entry is about, as far as it has a name (still) and the reader may see it. */
export const auditSubjectSchema = z
  .object({
    personName: z.string().nullable(),
    role: z.enum(ROLES).nullable(),
    unitName: z.string().nullable(),
    /** Of a course or a policy. */
    title: z.partialRecord(languageSchema, z.string()).nullable(),
    /** Of a certificate, or of a version of a course or a policy. */
    number: z.string().nullable(),
  })
  .meta({ id: 'AuditSubject' });
export type AuditSubject = z.infer<typeof auditSubjectSchema>;

export const auditEntrySchema = z
  .object({
    seq: z.string(),
    at: z.iso.datetime(),
    actorId: z.uuid().nullable(),
    /** Null for the system itself, or for somebody who was erased. */
    actorName: z.string().nullable(),
    action: z.string(),
    objectType: z.string(),
    objectId: z.string().nullable(),
    subject: auditSubjectSchema,
    reason: z.string().nullable(),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryRow = z.infer<typeof auditEntrySchema>;
export const auditPageSchema = pageOf(auditEntrySchema).meta({ id: 'AuditPage' });
