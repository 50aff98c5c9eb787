import type { Block, CourseContent } from '@leidraad/courses/model';
import type { Addressee, Norm, ReadingDecision } from '@leidraad/policies/model';
import type { Item } from '@leidraad/quizzes/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';

export interface HeadRow {
  id: string;
  course_id: string;
  number: number;
  title: LocalizedText;
  statement: LocalizedText;
  settings: CourseContent['settings'];
  published_at: Date;
  policy_id: string;
  policy_version_id: string;
  slug: string;
  policy_title: LocalizedText;
  policy_number: string;
  master_language: Language;
  policy_effective_on: string | null;
  approved_at: Date | null;
  approver_id: string | null;
}

/** $1 course version. */
export const HEAD = `
  select cv.id, cv.course_id, cv.number, cv.title, cv.statement, cv.settings, cv.published_at,
         p.id as policy_id, pv.id as policy_version_id, p.slug, p.title as policy_title, pv.number as policy_number,
         p.master_language, pv.effective_on::text as policy_effective_on, pv.approved_at, pv.approver_id
  from course_version cv
  join policy_version pv on pv.id = cv.policy_version_id
  join policy p on p.id = pv.policy_id
  where cv.id = $1`;

export interface LessonRow {
  lesson_key: string;
  topic: LocalizedText;
  title: LocalizedText;
  goal: LocalizedText;
  minutes: number;
  blocks: Block[];
}

/** $1 course version. */
export const LESSONS = `
  select l.lesson_key, l.topic, l.title, l.goal, l.minutes,
         coalesce((select jsonb_agg(b.body order by b.ordinal) from block b where b.lesson_id = l.id), '[]') as blocks
  from lesson l
  where l.course_version_id = $1
  order by l.ordinal`;

export interface QuestionRow {
  item_version_id: string;
  lesson_key: string;
  critical: boolean;
  body: Item;
}

/** $1 course version. */
export const QUESTIONS = `
  select ci.item_version_id, ci.lesson_key, ci.critical, iv.body
  from course_item ci
  join item_version iv on iv.id = ci.item_version_id
  where ci.course_version_id = $1
  order by ci.ordinal`;

export interface ClauseRow {
  clause_id: string;
  clause_version_id: string;
  meaning_id: string;
  section_id: string;
  number: string;
  text: LocalizedText;
  decision: ReadingDecision | null;
  norm: Norm | null;
  addressee: Addressee | null;
}

/**
 * Clauses with the reading in force at an instant, and no later than the version was approved: a draft of the next one
 * shares the meanings that did not change. $1 policy version, $2 instant.
 */
export const CLAUSES = `
  select v.clause_id, v.id as clause_version_id, v.meaning_id, v.section_id, v.number,
         coalesce((select jsonb_object_agg(t.language, t.text) from clause_text t where t.clause_version_id = v.id), '{}')
           as text,
         r.decision, r.norm, r.addressee
  from clause_version v
  join policy_version version on version.id = v.policy_version_id
  left join lateral (
    select decision, norm, addressee from reading
    where meaning_id = v.meaning_id and effective_at <= least($2, version.approved_at)
    order by effective_at desc, recorded_at desc
    limit 1
  ) r on true
  where v.policy_version_id = $1
  order by v.ordinal`;

/** $1 policy version. */
export const SECTIONS = `
  select id, number, heading from section where policy_version_id = $1 order by ordinal`;
