/** The clauses of policy versions, with whether they are adopted. $1 policy versions. */
export const CLAUSES_OF_VERSIONS = `
  select v.policy_version_id, v.clause_id, v.meaning_id, v.number, section.number as section_number,
         coalesce((
           select jsonb_object_agg(t.language, t.text) from clause_text t where t.clause_version_id = v.id), '{}') as text,
         coalesce((select min(t.start) from clause_text t where t.clause_version_id = v.id), 0)::int as start,
         coalesce((select min(t."end") from clause_text t where t.clause_version_id = v.id), 0)::int as "end",
         coalesce((
           select decision = 'adopted' from reading
           where meaning_id = v.meaning_id order by effective_at desc, recorded_at desc limit 1), false) as adopted
  from clause_version v
  join section on section.id = v.section_id
  where v.policy_version_id = any($1::uuid[])
  order by v.policy_version_id, v.ordinal`;

export interface VersionClauseRow {
  policy_version_id: string;
  clause_id: string;
  meaning_id: string;
  number: string;
  section_number: string;
  text: Record<string, string>;
  start: number;
  end: number;
  adopted: boolean;
}

/** A draft with the newest version of its course. $1 address of the course. */
export const DRAFT = `
  select course.id as course_id, draft.body as content, draft.revision, draft.policy_version_id,
         policy_version.effective_on::text as policy_effective_on,
         newest.id as newest_id, newest.number as newest_number, newest.policy_version_id as newest_policy_version_id
  from course
  join course_draft draft on draft.course_id = course.id
  join policy_version on policy_version.id = draft.policy_version_id
  left join lateral (
    select id, number, policy_version_id from course_version where course_id = course.id order by number desc limit 1
  ) newest on true
  where course.slug = $1`;
