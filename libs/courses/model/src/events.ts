import { defineEvent } from '@leidraad/shared/model';

/** A course version was published, in the running transaction, after all its rows. */
export const CourseVersionPublished = defineEvent<{ courseId: string; courseVersionId: string }>(
  'courses.version-published',
);
