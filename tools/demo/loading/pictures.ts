import type { CourseContent } from '@leidraad/courses/model';
import { picturesOfItem, type StoredPicture } from '@leidraad/quizzes/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture of the demo content, by the name of its file. */
export const demoPicture = (name: string): Buffer =>
  readFileSync(join(process.cwd(), 'tools/demo/content/pictures', name));

/**
 * The demo content names pictures by their file; `keep` keeps the bytes of one as a trainer does, and every name becomes what
 * was kept.
 */
export async function withPictures(
  content: CourseContent,
  keep: (bytes: Buffer) => Promise<StoredPicture>,
): Promise<CourseContent> {
  const kept = new Map<string, StoredPicture>();
  for (const name of new Set(content.items.flatMap(picturesOfItem)))
    kept.set(name, await keep(demoPicture(name)));
  return { ...content, items: content.items.map((item) => replaced(item, kept) as typeof item) };
}

function replaced(value: unknown, kept: ReadonlyMap<string, StoredPicture>): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, kept));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, replaced(member, kept)]),
  );
  return typeof members['fileId'] === 'string' ? { ...members, ...kept.get(members['fileId']) } : members;
}
