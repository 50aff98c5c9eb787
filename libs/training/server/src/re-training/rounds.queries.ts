/**
 * Opens rounds of a plan, each once: who has one of this plan already gets none. The reasons are those of the round before.
 * Answers the ids of the cycles that were opened.
 * $1 rows (jsonb of RoundRow), $2 plan, $3 course, $4 course version, $5 attempts allowed, $6 instant, $7 parts (jsonb).
 */
export const OPEN_ROUNDS = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb) as row_(
      id uuid, event_id uuid, person_id uuid, kind text, replaces boolean, opens_on date, due_on date,
      explanation jsonb, zone text)
  ), claimed as (
    insert into planned_cycle (plan_id, person_id, cycle_id)
    select $2, person_id, id from wanted
    on conflict (plan_id, person_id) do nothing
    returning cycle_id
  ), rounds as (
    select wanted.*, newest.id as newest_id, newest.number
    from claimed
    join wanted on wanted.id = claimed.cycle_id
    join lateral (
      select id, number from cycle where person_id = wanted.person_id and course_id = $3 order by number desc limit 1
    ) newest on true
  ), opened as (
    insert into cycle (id, person_id, course_id, course_version_id, number, kind, opens_on, due_on, zone, explanation,
                       attempts_allowed, created_at)
    select id, person_id, $3, $4, number + 1, kind, opens_on, due_on, zone, explanation, $5, $6 from rounds
    returning id
  ), reasons as (
    insert into assignment_reason (cycle_id, rule_id, since)
    select rounds.id, reason.rule_id, reason.since
    from rounds join assignment_reason reason on reason.cycle_id = rounds.newest_id
  ), events as (
    insert into cycle_event (id, cycle_id, kind, data, effective_at)
    select event_id, id, 'opened', jsonb_build_object('planId', $2::uuid, 'dueOn', due_on), $6 from rounds
  ), parts as (
    insert into cycle_part (cycle_id, part, key)
    select part.cycle_id, part.part, part.key
    from jsonb_to_recordset($7::jsonb) as part(cycle_id uuid, part text, key text)
    join rounds on rounds.id = part.cycle_id
  )
  select rounds.id as cycle_id, rounds.person_id, case when rounds.replaces then rounds.newest_id end as replaced_id
  from rounds`;
export interface OpenedRow {
  cycle_id: string;
  person_id: string;
  replaced_id: string | null;
}

/** Open deltas that give way to a full round. $1 cycles, $2 event ids beside them, $3 instant, $4 plan. */
export const REPLACE = `
  with gone as (
    update cycle set withdrawn_at = $3 where id = any($1::uuid[]) and completed_at is null and withdrawn_at is null
    returning id
  )
  insert into cycle_event (id, cycle_id, kind, data, effective_at)
  select event.id, gone.id, 'withdrawn', jsonb_build_object('planId', $4::uuid), $3
  from gone join unnest($1::uuid[], $2::uuid[]) as event(cycle_id, id) on event.cycle_id = gone.id`;

/** Takes the parts of rounds away, for others. $1 cycles. */
export const DROP_PARTS = 'delete from cycle_part where cycle_id = any($1::uuid[])';

/** $1 parts (jsonb of PartRow). */
export const ADD_PARTS = `
  insert into cycle_part (cycle_id, part, key)
  select cycle_id, part, key from jsonb_to_recordset($1::jsonb) as part(cycle_id uuid, part text, key text)
  on conflict do nothing`;
