import { z } from 'zod';

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);
/** '1.0', '1.1', '2.0'. */
export const versionNumberSchema = z.string().regex(/^\d{1,4}\.\d{1,4}$/u);
