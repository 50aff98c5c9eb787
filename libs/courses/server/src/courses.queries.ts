import type { CourseContent, CourseImpact } from '@leidraad/courses/model';
import type { Lesson } from '@leidraad/courses/model';
import type { Item } from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';

/** Name of a person to show beside what they did; null once erased. */
export const nameOf = (id: string) =>
  `(select given_name || ' ' || family_name from person where person.id = ${id})`;
/** Text of a note; null once erased. */
export const noteOf = (id: string) => `(select text from note where note.id = ${id})`;

/** Every course with its newest version and its draft. */
export const LIST_COURSES = `
  select course.id, course.slug, coalesce(newest.title, draft.body->'title', course.title) as title,
         policy.slug as "policySlug", policy.title as "policyTitle", newest.number as version, newest.published_at as "publishedAt",
         (select number from policy_version where id = coalesce(newest.policy_version_id, draft.policy_version_id))
           as "policyNumber",
         case when draft.course_id is null then 'none'
              when draft.approval_requested_at is null then 'editing'
              else 'awaiting-approval' end as draft
  from course
  join policy on policy.id = course.policy_id
  left join lateral (
    select * from course_version where course_id = course.id order by number desc limit 1
  ) newest on true
  left join course_draft draft on draft.course_id = course.id
  order by lower(coalesce(course.title->>'nl', course.title->>'en')), course.id`;

export interface CourseListRow {
  id: string;
  slug: string;
  title: LocalizedText;
  policySlug: string;
  policyTitle: LocalizedText;
  version: number | null;
  publishedAt: Date | null;
  policyNumber: string | null;
  draft: 'none' | 'editing' | 'awaiting-approval';
}

/** Published versions of a course, newest first; `$1` course id, `$2` one number or null for all. */
export const COURSE_VERSIONS = `
  select version.id, version.number, policy_version.number as "policyNumber", version.impact,
         version.effective_on::text as "effectiveOn", version.published_at as "publishedAt",
         ${nameOf('version.author_id')} as "authorName", ${nameOf('version.approver_id')} as "approverName",
         version.four_eyes_waived as "fourEyesWaived", ${noteOf('version.reason_id')} as reason,
         version.course_id as "courseId", version.policy_version_id as "policyVersionId"
  from course_version version
  join policy_version on policy_version.id = version.policy_version_id
  where version.course_id = $1 and ($2::int is null or version.number = $2)
  order by version.number desc`;

export interface CourseVersionHead {
  id: string;
  number: number;
  policyNumber: string;
  impact: CourseImpact;
  effectiveOn: string;
  publishedAt: Date;
  authorName: string | null;
  approverName: string | null;
  fourEyesWaived: boolean;
  reason: string | null;
  courseId: string;
  policyVersionId: string;
}

/** The content of a published version put together again; `$1` course version id. */
export const COURSE_CONTENT = `
  select version.title, version.summary, version.statement, version.settings,
         coalesce((
           select jsonb_agg(jsonb_build_object(
                    'key', lesson.lesson_key, 'topic', lesson.topic, 'title', lesson.title, 'goal', lesson.goal,
                    'minutes', lesson.minutes,
                    'blocks', coalesce((select jsonb_agg(block.body order by block.ordinal)
                                        from block where block.lesson_id = lesson.id), '[]')) order by lesson.ordinal)
           from lesson where lesson.course_version_id = version.id), '[]') as lessons,
         coalesce((
           select jsonb_agg(item_version.body order by course_item.ordinal)
           from course_item join item_version on item_version.id = course_item.item_version_id
           where course_item.course_version_id = version.id), '[]') as items
  from course_version version where version.id = $1`;

export interface CourseContentRow {
  title: LocalizedText;
  summary: LocalizedText;
  statement: LocalizedText;
  settings: CourseContent['settings'];
  lessons: Lesson[];
  items: Item[];
}

/** A draft as the editor gets it; `$1` course id. */
export const COURSE_DRAFT = `
  select course.id as "courseId", course.slug, course.policy_id as "policyId",
         draft.policy_version_id as "policyVersionId", draft.body as content, draft.revision,
         draft.updated_at as "updatedAt", ${nameOf('draft.updated_by')} as "updatedByName",
         draft.approval_requested_at as "approvalRequestedAt", draft.approval_requested_by as "approvalRequestedBy",
         ${nameOf('draft.approval_requested_by')} as "approvalRequestedByName", draft.impact,
         ${noteOf('draft.reason_id')} as reason, ${noteOf('draft.sent_back_note_id')} as "sentBackNote",
         (select max(number) from course_version where course_id = course.id) as "publishedVersion"
  from course_draft draft
  join course on course.id = draft.course_id
  where course.id = $1`;

/** Every picture that a draft shows, wherever in it. */
export const DRAFT_PICTURES = `
  select distinct jsonb_path_query(body, '$.**.fileId') #>> '{}' as "fileId" from course_draft`;
