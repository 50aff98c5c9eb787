import { computed, signal } from '@angular/core';
import { type CourseContent } from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { type DraftNews } from '../editor/draft-news';
import { type Deleted } from '../editor/draft-store';
import { courseContent, courseDraft } from './course-draft';

const policy = {
  number: '1.0',
  masterLanguage: 'nl',
  state: 'approved',
  sections: [],
} as unknown as PolicyVersionView;

/** A draft store that keeps what it is given, without a server. */
export function fakeDraftStore(change: Partial<CourseContent> = {}, editable = true) {
  const content = signal<CourseContent>(courseContent(change));
  const deleted = signal<Deleted | undefined>(undefined);
  const flushes = signal(0);
  return {
    draft: signal(courseDraft()),
    content,
    policy: signal(policy),
    writing: signal<Language>('nl'),
    title: computed(() => content().title.nl ?? ''),
    newest: { hasValue: () => false },
    editable: () => editable,
    dirty: signal(false),
    deleted,
    said: signal(''),
    news: signal<DraftNews | undefined>(undefined),
    /** How often it was asked to save at once. */
    flushes,
    flush: () => Promise.resolve(flushes.update((count) => count + 1)),
    remove: (edit: (now: CourseContent) => CourseContent, undo: Deleted) => {
      content.update(edit);
      deleted.set(undo);
    },
  };
}
