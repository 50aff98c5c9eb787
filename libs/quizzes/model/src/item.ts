import { localizedText } from '@leidraad/shared/model';
import { z } from 'zod';
import { breachItemOf } from './items/breach';
import { matchingItemOf } from './items/matching';
import { orderingItemOf } from './items/ordering';
import type { TextSchema } from './items/parts';
import { scenarioItemOf } from './items/scenario';
import { optionOf, situationItemOf } from './items/situation';
import { trueFalseItemOf } from './items/true-false';

/** The types of item, in the order in which they are offered. */
export const ITEM_TYPES = ['situation', 'true-false', 'ordering', 'matching', 'breach', 'scenario'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

const itemOf = (text: TextSchema) =>
  z.discriminatedUnion('type', [
    situationItemOf(text),
    trueFalseItemOf(text),
    orderingItemOf(text),
    matchingItemOf(text),
    breachItemOf(text),
    scenarioItemOf(text),
  ]);

/** A text that somebody may still have to write: no language filled is allowed, an empty string is not. */
export const unfinishedText = (max: number) =>
  z.object({
    nl: z.string().trim().min(1).max(max).optional(),
    en: z.string().trim().min(1).max(max).optional(),
  });

/** The body of an item version: every text in at least one language. */
export const itemSchema = itemOf(localizedText);
/** An item while it is being written, of the same shape; texts may still be missing. */
export const draftItemSchema = itemOf(unfinishedText);
export type Item = z.infer<typeof itemSchema>;

export const optionSchema = optionOf(localizedText);
export const situationItemSchema = situationItemOf(localizedText);
