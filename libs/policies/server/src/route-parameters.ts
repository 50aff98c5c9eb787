import { z } from 'zod';

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);
/** '1.0', '1.1', '2.0'. */
const versionNumberSchema = z.string().regex(/^\d{1,4}\.\d{1,4}$/u);
/** A version by its number, or by its id, which stays when the number of a draft changes. */
export const versionReferenceSchema = versionNumberSchema.or(z.uuid());
export const warningKeySchema = z.string().regex(/^[0-9a-f]{24}\.\d{1,5}$/u);

/** In a query: another version than the route would choose itself. */
export const versionQuerySchema = z.object({ version: versionReferenceSchema.optional() });
export type VersionQuery = z.infer<typeof versionQuerySchema>;
