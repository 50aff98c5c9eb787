import { z } from 'zod';

/** In a query: the revision that somebody saw, so that what changed meanwhile is not thrown away. */
export const seenRevisionSchema = z.object({ revision: z.coerce.number().pipe(z.int32()) });
