import { z } from 'zod';
import type { ItemType } from '../item';
import { partKeySchema } from '../items/parts';
import { MOST_OPTIONS } from '../items/situation';

const keys = (most: number) => z.array(partKeySchema).max(most);

/** What somebody answers, by the type of the item; a scenario is answered choice by choice. */
export const responseSchemas = {
  situation: z.object({ options: keys(MOST_OPTIONS).min(1) }),
  'true-false': z.object({ answer: z.boolean() }),
  /** Keys of the steps in the order given. */
  ordering: z.object({ order: keys(10).min(1) }),
  matching: z.object({
    matches: z.array(z.object({ row: partKeySchema, target: partKeySchema })).max(10),
  }),
  breach: z.object({ marks: z.array(z.object({ part: partKeySchema, rule: partKeySchema })).max(20) }),
  /** Every choice that counts, in order, from the start; those that were gone back on are left out. */
  scenario: z.object({
    choices: z.array(z.object({ situation: partKeySchema, choice: partKeySchema })).max(1_000),
  }),
} satisfies Record<ItemType, z.ZodType>;

export type Responses = { [Type in ItemType]: z.infer<(typeof responseSchemas)[Type]> };
export type Response = Responses[ItemType];
