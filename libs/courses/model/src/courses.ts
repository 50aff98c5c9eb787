import { calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { courseContentSchema } from './course-content';
import { draftContentSchema } from './draft-content';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** editorial: nobody has to do anything · substantive: what changed · major: the whole course again. */
export const courseImpactSchema = z.enum(['editorial', 'substantive', 'major']);
export type CourseImpact = z.infer<typeof courseImpactSchema>;

export const courseRowSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: text,
    policySlug: z.string(),
    policyTitle: text,
    /** Newest published version, null before the first. */
    version: z.number().int().nullable(),
    policyNumber: z.string(),
    publishedAt: z.iso.datetime().nullable(),
    draft: z.enum(['none', 'editing', 'awaiting-approval']),
  })
  .meta({ id: 'CourseRow' });
export type CourseRow = z.infer<typeof courseRowSchema>;
export const courseRowsSchema = z.array(courseRowSchema);

export const newCourseSchema = z
  .object({ policyId: z.uuid(), title: courseContentSchema.shape.title })
  .meta({ id: 'NewCourse' });

/** The draft as the editor gets it. Opening the editor of a course without a draft starts one from the newest version. */
export const courseDraftSchema = z
  .object({
    courseId: z.uuid(),
    slug: z.string(),
    policyId: z.uuid(),
    policyVersionId: z.uuid(),
    content: draftContentSchema,
    revision: z.int32(),
    updatedAt: z.iso.datetime(),
    updatedByName: z.string().nullable(),
    approvalRequestedAt: z.iso.datetime().nullable(),
    approvalRequestedBy: z.uuid().nullable(),
    approvalRequestedByName: z.string().nullable(),
    impact: courseImpactSchema.nullable(),
    reason: z.string().nullable(),
    sentBackNote: z.string().nullable(),
    /** What differs from the newest published version. */
    publishedVersion: z.number().int().nullable(),
  })
  .meta({ id: 'CourseDraft' });
export type CourseDraftView = z.infer<typeof courseDraftSchema>;

/** Saves the whole draft. A stale revision is refused with the newer draft in `current`. */
export const saveDraftSchema = z
  .object({ revision: z.int32(), content: draftContentSchema })
  .meta({ id: 'SaveDraft' });
export const draftSavedSchema = z
  .object({ revision: z.int32(), updatedAt: z.iso.datetime() })
  .meta({ id: 'DraftSaved' });

export const requestPublishSchema = z
  .object({
    revision: z.int32(),
    reason: z.string().trim().min(10).max(1000),
    impact: courseImpactSchema,
  })
  .meta({ id: 'RequestPublish' });
/** Approving names the revision that was looked at, so that nothing else is published. */
export const approvePublishSchema = z
  .object({
    revision: z.int32(),
    /** The consequence that was looked at, where one was: refused when it is another by now. */
    consequence: z.string().length(64).optional(),
  })
  .meta({ id: 'ApprovePublish' });
export const coursePublishedSchema = z
  .object({ courseVersionId: z.uuid(), number: z.number().int() })
  .meta({ id: 'CoursePublished' });

export const courseVersionRowSchema = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    policyNumber: z.string(),
    impact: courseImpactSchema,
    effectiveOn: calendarDateSchema,
    publishedAt: z.iso.datetime(),
    authorName: z.string().nullable(),
    approverName: z.string().nullable(),
    fourEyesWaived: z.boolean(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'CourseVersionRow' });
export const courseVersionRowsSchema = z.array(courseVersionRowSchema);

/** A published version, as frozen. */
export const courseVersionSchema = courseVersionRowSchema
  .extend({ courseId: z.uuid(), policyVersionId: z.uuid(), content: courseContentSchema })
  .meta({ id: 'CourseVersion' });
