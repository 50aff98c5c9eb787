import { itemSchema } from '@leidraad/quizzes/model';
import { languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { lessonSchema } from '../course-content';
import { readingAdviceSchema } from '../readability/reading-advice';
import { derivedCourseSchema } from './derived-course';

/** What a person fills in before drafts are made; what stays away stands open in the texts. */
export const proposeCourseSchema = z
  .object({
    slots: z.object({
      company: z.string().trim().min(1).max(80).optional(),
      contact: z.string().trim().min(1).max(80).optional(),
      article: z.string().trim().min(1).max(80).optional(),
    }),
  })
  .meta({ id: 'ProposeCourse' });
export type ProposeCourse = z.infer<typeof proposeCourseSchema>;

/** Lessons and questions made from the policy of a draft, in both languages where its clauses are; nothing of it is stored. */
export const proposedCourseSchema = z
  .object({
    /** Those that there are texts in, the policy's own first. */
    languages: z.array(languageSchema),
    lessons: z.array(lessonSchema),
    items: z.array(itemSchema),
    rules: derivedCourseSchema.shape.rules,
    origins: derivedCourseSchema.shape.origins,
    /** Lines that are harder to read than they have to be, by their place: `lessons.privacy.r-1a2b3c4d`. */
    advice: z.array(
      z.object({ language: languageSchema, path: z.string(), advice: z.array(readingAdviceSchema) }),
    ),
    dropped: derivedCourseSchema.shape.dropped,
  })
  .meta({ id: 'ProposedCourse' });
export type ProposedCourse = z.infer<typeof proposedCourseSchema>;
