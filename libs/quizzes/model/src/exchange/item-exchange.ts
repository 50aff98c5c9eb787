import { languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { draftItemSchema } from '../item';
import { EXPORT_FORMATS, ITEM_FORMATS, TEMPLATE_FORMATS } from './formats';
import { lossSchema, placeSchema, remarkSchema, saidSchema } from './remark';

/** A file with items to look at: its bytes in base64 (at most 20 MB decoded), and its name, which helps to tell what it is. */
export const previewItemsSchema = z
  .object({ base64: z.string().max(30_000_000), fileName: z.string().max(200).optional() })
  .meta({ id: 'PreviewItems' });

export const previewedItemSchema = z.object({
  /** As it would be added: without clauses and lesson, unless the file is one of ours. */
  item: draftItemSchema,
  title: z.string(),
  /** As the file says (BCP 47, may be a language that we do not have), else the one its words were filed under. */
  language: z.string(),
  /** What our grading gives the answer that the file itself calls right, from 0 to 1. */
  keyScore: z.number(),
  where: placeSchema,
  /** What was left out of it, or read in another way. */
  notes: z.array(saidSchema),
});
export type PreviewedItem = z.infer<typeof previewedItemSchema>;

/** What a file with items becomes; nothing is stored. */
export const itemsPreviewSchema = z
  .object({
    format: z.enum(ITEM_FORMATS),
    items: z.array(previewedItemSchema),
    /** What did not become an item, and why. */
    refused: z.array(remarkSchema),
    /** About the file as a whole. */
    notes: z.array(remarkSchema),
  })
  .meta({ id: 'ItemsPreview' });
export type ItemsPreview = z.infer<typeof itemsPreviewSchema>;

/** How items are written out. Our own JSON holds all languages, whatever `language` says. */
export const exportSettingsSchema = z.object({ format: z.enum(EXPORT_FORMATS), language: languageSchema });
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

/** The items to write out, in the order of the course. */
export const exportItemsSchema = exportSettingsSchema
  .extend({ ids: z.array(z.uuid()).min(1).max(200) })
  .meta({ id: 'ExportItems' });
export type ExportItems = z.infer<typeof exportItemsSchema>;

export const lossesSchema = z.array(lossSchema);

export const itemTemplateSchema = z.object({ format: z.enum(TEMPLATE_FORMATS) });
