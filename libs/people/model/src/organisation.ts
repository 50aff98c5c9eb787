import { calendarDateSchema, zoneSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { grantableRoleSchema } from './people';

export const unitSchema = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    name: z.string(),
    code: z.string(),
    /** Active people in this unit itself; null for who may not see people there. */
    people: z.number().int().nullable(),
    revision: z.number().int(),
  })
  .meta({ id: 'Unit' });
export type UnitRow = z.infer<typeof unitSchema>;
export const unitsSchema = z.array(unitSchema);

/** Permissions that hold in a unit; the widest reading first. */
export const UNIT_PERMISSIONS = [
  'people.read',
  'people.write',
  'roles.grant',
  'training.assign',
  'completion.read',
] as const;
export type UnitPermission = (typeof UNIT_PERMISSIONS)[number];

/** Units where this permission holds (default: the first one has): the same person may read here and write there. */
export const unitsQuerySchema = z.object({ permission: z.enum(UNIT_PERMISSIONS).optional() });

export const newUnitSchema = z
  .object({
    parentId: z.uuid().nullable(),
    name: z.string().trim().min(1).max(80),
    code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9-]{1,20}$/, 'code.shape'),
  })
  .meta({ id: 'NewUnit' });
export const changedUnitSchema = newUnitSchema
  .extend({ revision: z.number().int() })
  .meta({ id: 'ChangedUnit' });

export const roleGrantSchema = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    displayName: z.string(),
    /** Tells people of one name apart. */
    externalId: z.string().nullable(),
    personUnitName: z.string().nullable(),
    role: grantableRoleSchema,
    unitId: z.uuid().nullable(),
    unitName: z.string().nullable(),
    until: calendarDateSchema.nullable(),
    grantedByName: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'RoleGrant' });
export type RoleGrantRow = z.infer<typeof roleGrantSchema>;
export const roleGrantsSchema = z.array(roleGrantSchema);

export const newRoleGrantSchema = z
  .object({
    personId: z.uuid(),
    role: grantableRoleSchema,
    unitId: z.uuid().nullable(),
    until: calendarDateSchema.nullable(),
  })
  .meta({ id: 'NewRoleGrant' });

export const settingsSchema = z
  .object({
    name: z.string(),
    zone: z.string(),
    language: languageSchema,
    holidays: z.array(z.object({ date: calendarDateSchema, name: z.string() })),
    fourEyes: z.boolean(),
    hasLogo: z.boolean(),
    revision: z.number().int(),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof settingsSchema>;

export const changedSettingsSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    zone: zoneSchema,
    language: languageSchema,
    holidays: z
      .array(z.object({ date: calendarDateSchema, name: z.string().trim().min(1).max(60) }))
      .max(200),
    fourEyes: z.boolean(),
    revision: z.number().int(),
  })
  .meta({ id: 'ChangedSettings' });
