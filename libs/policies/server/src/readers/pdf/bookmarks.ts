import { MOST_BOOKMARKS } from './limits';
import type { PdfFile } from './open-pdf';

/** Titles of the bookmarks with their level from 1; a title that occurs twice has its first level. */
export type Bookmarks = ReadonlyMap<string, number>;

type Outline = Awaited<ReturnType<PdfFile['getOutline']>>;

/** The bookmarks of a file: its maker's own list of headings. None when it has none or they are damaged. */
export async function readBookmarks(file: PdfFile): Promise<Bookmarks> {
  const found = new Map<string, number>();
  let outline: Outline | null;
  try {
    outline = await file.getOutline();
  } catch {
    return found;
  }
  let level = (outline ?? []).map((node) => node as { title: string; items: unknown[] });
  let looked = 0;
  for (let depth = 1; depth <= 6 && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { title, items } of level) {
      looked += 1;
      if (looked > MOST_BOOKMARKS) return found;
      const key = headingKey(title);
      if (key !== '' && !found.has(key)) found.set(key, depth);
      below.push(...(items as typeof level));
    }
    level = below;
  }
  return found;
}

/** What is compared of a heading and a bookmark: its letters and digits, without a number before them. */
export function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*(?:(?:\d{1,3}\.?)+|[a-z][.)])\s+/iu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
