import { z } from 'zod';

/** Where something stands in a file; what is not known is left out. */
export const placeSchema = z.object({
  /** Name of a file in a package. */
  file: z.string().optional(),
  /** Counted from 1. */
  line: z.number().int().optional(),
  /** Name of an element as the file spells it, or what else it calls this. */
  element: z.string().optional(),
  /** Identifier of the item that it belongs to. */
  item: z.string().optional(),
  /** What the file calls it: an identifier, or the title of a question. */
  name: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** Why something was refused, or what was left out of it, with what its words need. `codes`: see `ITEM_FILE_ERRORS`. */
export const saidSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Said = z.infer<typeof saidSchema>;

/** What is said about a place. */
export const remarkSchema = saidSchema.extend({ where: placeSchema });
export type Remark = z.infer<typeof remarkSchema>;

/** What a format could not hold of an item. */
export const lossSchema = saidSchema.extend({ itemId: z.string() });
export type Loss = z.infer<typeof lossSchema>;

/** Why an item is not in a file at all; every other loss is of a part of it. */
const LEAVES_OUT = ['items.type-not-held', 'items.language-missing', 'items.key-missing'];

/** Whether an item is left out of a file, and not only a part of it. */
export const isLeftOut = ({ code }: Pick<Loss, 'code'>): boolean => LEAVES_OUT.includes(code);
