import {
  calendarDateSchema,
  languageSchema,
  pageOf,
  PERMISSIONS,
  ROLES,
  zoneSchema,
} from '@leidraad/shared/model';
import { z } from 'zod';

/** A name as people write it: letters of any script, spaces, hyphens, apostrophes and full stops. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u, 'name.characters');

export const emailSchema = z.email().max(200).toLowerCase();
export const themeSchema = z.enum(['system', 'light', 'dark']);
export const grantableRoleSchema = z.enum(['manager', 'trainer', 'hr', 'auditor', 'admin']);

/** Who is signed in: what pages need to know at once. */
export const meSchema = z
  .object({
    person: z.object({
      id: z.uuid(),
      givenName: z.string(),
      familyName: z.string(),
      displayName: z.string(),
      email: z.string().nullable(),
      language: languageSchema,
      zone: z.string(),
      theme: themeSchema,
    }),
    roles: z.array(z.enum(ROLES)),
    permissions: z.array(z.enum(PERMISSIONS)),
    company: z.object({ name: z.string(), hasLogo: z.boolean(), zone: z.string(), fourEyes: z.boolean() }),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** What is kept of one's own place here, to look at. */
export const ownProfileSchema = z
  .object({
    login: z.string(),
    externalId: z.string().nullable(),
    unitName: z.string().nullable(),
    managerName: z.string().nullable(),
    job: z.string().nullable(),
  })
  .meta({ id: 'OwnProfile' });
export type OwnProfile = z.infer<typeof ownProfileSchema>;

export const preferencesSchema = z
  .object({ language: languageSchema.optional(), theme: themeSchema.optional(), zone: zoneSchema.optional() })
  .meta({ id: 'Preferences' });

export const loginSchema = z.string().trim().min(3).max(200).toLowerCase();

const personFields = {
  externalId: z.string().trim().min(1).max(40).nullable(),
  givenName: nameSchema,
  familyName: nameSchema,
  email: emailSchema.nullable(),
  language: languageSchema,
  zone: zoneSchema,
  unitId: z.uuid(),
  managerId: z.uuid().nullable(),
  job: z.string().trim().max(80).nullable(),
  hireDate: calendarDateSchema.nullable(),
};

/** A new employee. `login` gives an account at once (often the e-mail address); null gives none. */
export const newPersonSchema = z
  .object({ ...personFields, login: loginSchema.nullable() })
  .meta({ id: 'NewPerson' });
export type NewPerson = z.infer<typeof newPersonSchema>;

/**
 * A changed employee: the revision that was read guards against overwriting somebody else's change. `login` makes an
 * account or renames the one there is; null leaves it as it is.
 */
export const changedPersonSchema = z
  .object({ ...personFields, login: loginSchema.nullable(), revision: z.number().int() })
  .meta({ id: 'ChangedPerson' });
export type ChangedPerson = z.infer<typeof changedPersonSchema>;

export const personRowSchema = z
  .object({
    id: z.uuid(),
    externalId: z.string().nullable(),
    displayName: z.string(),
    email: z.string().nullable(),
    unitId: z.uuid().nullable(),
    unitName: z.string().nullable(),
    managerName: z.string().nullable(),
    job: z.string().nullable(),
    status: z.enum(['active', 'left']),
    hasAccount: z.boolean(),
    /** Has set a password at least once. */
    hasSignedIn: z.boolean(),
  })
  .meta({ id: 'PersonRow' });
export type PersonRow = z.infer<typeof personRowSchema>;
export const personPageSchema = pageOf(personRowSchema).meta({ id: 'PersonPage' });

export const personQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  unitId: z.uuid().optional(),
  status: z.enum(['active', 'left', 'all']).default('active'),
  cursor: z.string().max(400).optional(),
});

export const personDetailSchema = z
  .object({
    ...personFields,
    givenName: z.string(),
    familyName: z.string(),
    email: z.string().nullable(),
    unitId: z.uuid().nullable(),
    id: z.uuid(),
    login: z.string().nullable(),
    lastSignInAt: z.iso.datetime().nullable(),
    unitName: z.string().nullable(),
    managerName: z.string().nullable(),
    status: z.enum(['active', 'left']),
    /** Last working day, also one to come. */
    lastDay: calendarDateSchema.nullable(),
    revision: z.number().int(),
  })
  .meta({ id: 'PersonDetail' });
export type PersonDetail = z.infer<typeof personDetailSchema>;

/** Last working day of somebody who leaves; the account closes the day after. */
export const leaveCompanySchema = z.object({ lastDay: calendarDateSchema }).meta({ id: 'LeaveCompany' });
