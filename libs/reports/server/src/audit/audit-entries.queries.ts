import { withinScope } from '@leidraad/people/server';
import { type LocalizedText, PAGE_SIZE, type Role } from '@leidraad/shared/model';

export interface AuditQueryRow {
  seq: string;
  effective_at: Date;
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  object_type: string;
  object_id: string | null;
  person_name: string | null;
  role: Role | null;
  unit_name: string | null;
  title: LocalizedText | null;
  number: string | null;
  reason: string | null;
  request_id: string | null;
}

/**
 * What somebody read, answered and passed, and when: written down like everything else, but left out of the list, which
 * would tell how often a named person failed (domain rule 6).
 */
const LEARNING = String.raw`^(answer|attempt|lesson)\.`;

/**
 * $1 start of the action, $2 actor, $3 object, $4 first day, $5 last day, $6 zone, $7 units whose people count (null:
 * everybody's entries and those of nobody), $8 today.
 */
const FILTER = `
  e.action !~ '${LEARNING}' and ($1::text is null or starts_with(e.action, $1)) and ($2::uuid is null or e.actor_id = $2)
  and ($3::text is null or e.object_id = $3)
  and ($4::date is null or e.effective_at >= $4::date::timestamp at time zone $6)
  and ($5::date is null or e.effective_at < ($5::date + 1)::timestamp at time zone $6)
  and ($7::uuid[] is null or e.actor_id in (
    select now.person_id from person_on($8::date) now where ${withinScope('now.unit_id', '$7')}))`;

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** What an entry points at, by the type of its object. Where the row itself may be gone, `data` knows. */
const POINTS_AT = `
  left join account on e.object_type = 'account' and account.id = e.object_uuid
  left join certificate on e.object_type = 'certificate' and certificate.id = e.object_uuid
  left join attestation on e.object_type = 'attestation' and attestation.id = e.object_uuid
  left join cycle on cycle.id = case e.object_type
    when 'cycle' then e.object_uuid else coalesce(certificate.cycle_id, attestation.cycle_id) end
  left join assignment_rule rule on e.object_type = 'assignment-rule' and rule.id = e.object_uuid
  left join course_version on e.object_type = 'course-version' and course_version.id = e.object_uuid
  left join policy_version on e.object_type = 'policy-version' and policy_version.id = e.object_uuid
  left join person about on about.id = case e.object_type
    when 'person' then e.object_uuid
    when 'role-grant' then (e.data ->> 'personId')::uuid
    else coalesce(account.person_id, cycle.person_id) end
  left join unit on unit.id = case e.object_type
    when 'unit' then e.object_uuid when 'role-grant' then (e.data ->> 'unitId')::uuid else rule.unit_id end
  left join course on course.id = case e.object_type
    when 'course' then e.object_uuid
    else coalesce(cycle.course_id, rule.course_id, course_version.course_id) end
  left join policy on policy.id = case e.object_type
    when 'policy' then e.object_uuid
    when 'policy-version' then coalesce(policy_version.policy_id, (e.data ->> 'policyId')::uuid) end`;

/** Whether the person an entry is about works where the reader may look; a number of a certificate may lead to a name. */
const ABOUT_IN_SCOPE = `($7::uuid[] is null or about.id in (
  select now.person_id from person_on($8::date) now where ${withinScope('now.unit_id', '$7')}))`;

/** Newest first, each with the names it is about, for one page at once. $9 sequence number of the last row seen. */
export const ENTRIES = `
  with page as materialized (
    select e.*, case when e.object_id ~ '${UUID}' then e.object_id::uuid end as object_uuid
    from audit_entry e
    where ${FILTER} and ($9::bigint is null or e.seq < $9)
    order by e.seq desc
    limit ${PAGE_SIZE + 1}
  )
  select e.seq, e.effective_at, e.actor_id, p.given_name || ' ' || p.family_name as actor_name, e.action,
         e.object_type, e.object_id, note.text as reason, e.request_id,
         case when ${ABOUT_IN_SCOPE} then about.given_name || ' ' || about.family_name end as person_name,
         case e.object_type when 'role-grant' then e.data ->> 'role' end as role,
         case when ${withinScope('unit.id', '$7')} then unit.name end as unit_name,
         coalesce(course.title, policy.title) as title,
         coalesce(case when ${ABOUT_IN_SCOPE} then certificate.number end, course_version.number::text, policy_version.number) as number
  from page e
  left join person p on p.id = e.actor_id
  left join note on note.id = e.reason_id
  ${POINTS_AT}
  order by e.seq desc`;

export const ENTRY_COUNT = `select count(*)::int as total from audit_entry e where ${FILTER}`;
