import { z } from 'zod';

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);
/**
 * A version by its number ('1.0', '1.1', '2.0'), or by its id, which stays when the number of a draft changes. One
 * pattern: what is wrong with it is then one fault, its form.
 */
export const versionReferenceSchema = z
  .string()
  .regex(/^(?:\d{1,4}\.\d{1,4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/u);
export const warningKeySchema = z.string().regex(/^[0-9a-f]{24}\.\d{1,5}$/u);

/** In a query: another version than the route would choose itself. */
export const versionQuerySchema = z.object({ version: versionReferenceSchema.optional() });
export type VersionQuery = z.infer<typeof versionQuerySchema>;
