import { inject, Injectable, DOCUMENT } from '@angular/core';
import { type CourseContent, draftContentSchema } from '@leidraad/courses/model';
import { z } from 'zod';

const keptSchema = z.object({
  revision: z.number().int(),
  content: draftContentSchema,
  /** What the server had at that revision; absent where there was no room for it. */
  base: draftContentSchema.optional(),
});

/** What could not reach the server, kept on this device until it does. */
@Injectable({ providedIn: 'root' })
export class KeptDraft {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  keep(courseId: string, revision: number, content: CourseContent, base?: CourseContent): void {
    try {
      this.storage?.setItem(keyOf(courseId), JSON.stringify({ revision, content, base }));
    } catch {
      // A full or closed store: the words are still on the page.
      if (base) this.keep(courseId, revision, content);
    }
  }

  /** The words and the revision they were written on; nothing when they are unreadable. */
  read(courseId: string): z.infer<typeof keptSchema> | undefined {
    try {
      const kept = keptSchema.safeParse(JSON.parse(this.storage?.getItem(keyOf(courseId)) ?? 'null'));
      return kept.data;
    } catch {
      return undefined;
    }
  }

  forget(courseId: string): void {
    this.storage?.removeItem(keyOf(courseId));
  }
}

const keyOf = (courseId: string) => `leidraad.course-draft.${courseId}`;
