import { localizedText } from '@leidraad/shared/model';
import { z } from 'zod';
import { draftItemSchema } from '../item';

export const ITEM_FILE_FORMAT = 'leidraad-items';
export const ITEM_FILE_VERSION = 1;

/** A clause that items of a file cite, as it read when they were written out. */
export const fileClauseSchema = z.object({
  id: z.uuid(),
  number: z.string().max(40),
  text: localizedText(20_000),
});
export type FileClause = z.infer<typeof fileClauseSchema>;

/**
 * Items written to a file, with everything that they are: ours, complete, and checked without a database. Finished or not:
 * what was exported from a draft comes back as it was. `docs/items.md` describes it for other programs.
 */
export const itemFileSchema = z.object({
  format: z.literal(ITEM_FILE_FORMAT),
  version: z.literal(ITEM_FILE_VERSION),
  /** The policy that the items belong to, for people. */
  policy: z.object({ title: localizedText(200), number: z.string().max(40) }).optional(),
  clauses: z.array(fileClauseSchema).max(5_000),
  items: z.array(draftItemSchema).max(1_000),
});
export type ItemFile = z.infer<typeof itemFileSchema>;
