import { withinScope } from '@leidraad/people/server';

/**
 * Opens many cycles at once: cycle, reason and event of each in one statement.
 * $1 rows (jsonb of PlannedCycle), $2 course, $3 course version, $4 attempts allowed, $5 instant, $6 rule, $7 actor,
 * $8 reason note.
 */
export const OPEN_CYCLES = `
  with planned as (
    select * from jsonb_to_recordset($1::jsonb) as row_(
      id uuid, person_id uuid, number int, opens_on date, due_on date, zone text, explanation jsonb, event_id uuid)
  ), opened as (
    insert into cycle (id, person_id, course_id, course_version_id, number, kind, opens_on, due_on, zone, explanation,
                       attempts_allowed, created_at)
    select id, person_id, $2, $3, number, 'full', opens_on, due_on, zone, explanation, $4, $5 from planned
    returning id
  ), reasons as (
    insert into assignment_reason (cycle_id, rule_id, since) select id, $6, $5 from opened
  )
  insert into cycle_event (id, cycle_id, kind, by_id, reason_id, data, effective_at)
  select planned.event_id, planned.id, 'opened', $7, $8,
         jsonb_build_object('ruleId', $6::uuid, 'dueOn', planned.due_on), $5
  from planned`;

/** Assignments to departments within reach, newest first. $1 scope. */
export const RULES = `
  select r.id, cv.title as course_title, unit.name as unit_name, r.with_below, r.person_ids is null as everybody, r.due, r.created_at,
         by_.given_name || ' ' || by_.family_name as created_by_name,
         (select count(*)::int from assignment_reason where rule_id = r.id) as cycles
  from assignment_rule r
  join unit on unit.id = r.unit_id
  join course on course.id = r.course_id
  join lateral (
    select title from course_version where course_id = course.id order by number desc limit 1
  ) cv on true
  left join person by_ on by_.id = r.created_by
  where ${withinScope('r.unit_id', '$1')}
  order by r.created_at desc, r.id desc`;
