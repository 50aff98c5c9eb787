import { z } from 'zod';
import type { Item } from './item';
import { pictureFileSchema } from './items/parts';

const MB = 1024 * 1024;

/** The largest file that a picture may be, and how many pixels it may have. */
export const PICTURE_MAX_BYTES = 5 * MB;
export const PICTURE_MAX_PIXELS = 40_000_000;

/** How names of pictures that are taken end; what decides is what is in the file. */
export const PICTURE_EXTENSIONS = ['.png', '.jpg', '.jpeg', '.webp'] as const;

/** A picture to keep: a PNG, JPEG or WebP in base64. */
export const newPictureSchema = z
  // Room for a little more than is taken, so that the answer tells what was wrong.
  .object({ base64: z.string().max(7.5 * MB) })
  .meta({ id: 'NewPicture' });

/** A picture as it was kept: what an item refers to. */
export const pictureSchema = pictureFileSchema.required().meta({ id: 'Picture' });
export type StoredPicture = z.infer<typeof pictureSchema>;

/** Where a picture is read. It never changes, so it may be kept. */
export const pictureAddress = (fileId: string) => `/api/pictures/${fileId}`;

/** Ids of the files of all pictures in an item, wherever they stand; each once. */
export function picturesOfItem(item: Item): string[] {
  return [...new Set(filesIn(item))];
}

function filesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fileId' in value && typeof value.fileId === 'string') return [value.fileId];
  return Object.values(value).flatMap(filesIn);
}
