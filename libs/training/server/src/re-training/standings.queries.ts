/**
 * Where people stand with a course, and how they know some meanings, in the order of their ids. Everybody who ever had a
 * round of it. $1 course, $2 after this person (null: from the first), $3 so many, $4 instant, $5 today in the company's
 * zone, $6 meanings, $7 only these people (null: all of them).
 */
export const STANDINGS = `
  with people as (
    select distinct person_id from cycle
    where course_id = $1 and ($2::uuid is null or person_id > $2) and ($7::uuid[] is null or person_id = any($7))
    order by person_id
    limit $3
  ), evidence as (
    select person_id,
           array_agg(distinct meaning_id) filter (where how = 'read') as read,
           array_agg(distinct meaning_id) filter (where how = 'answered') as answered
    from clause_evidence
    where meaning_id = any($6::uuid[]) and person_id in (select person_id from people)
    group by person_id
  )
  select p.id as person_id, p.zone,
         coalesce((
           select value <> 'left' from person_fact
           where fact = 'status' and person_id = p.id and valid_from <= $5::date
           order by valid_from desc, recorded_at desc, id desc
           limit 1
         ), true) as here,
         newest.id as cycle_id, newest.kind, newest.completed_at is not null as completed,
         newest.withdrawn_at is not null as withdrawn,
         coalesce(newest.exempt_from <= newest.today
                  and (newest.exempt_until is null or newest.exempt_until >= newest.today), false) as exempt,
         exists (
           select 1 from attempt a
           where a.cycle_id = newest.id and not exists (select 1 from attempt_result r where r.attempt_id = a.id)
         ) as attempt_runs,
         done.course_version_id as done_version_id, coalesce(done.valid_until < $5::date, false) as expired,
         full_.completed_on::text as full_on,
         (select count(*)::int from cycle c
          where c.person_id = p.id and c.course_id = $1 and c.kind = 'delta' and c.completed_at is not null
            and c.number > coalesce(full_.number, 0)) as deltas,
         coalesce(evidence.read, '{}') as read, coalesce(evidence.answered, '{}') as answered
  from people
  join person p on p.id = people.person_id
  join lateral (
    select cycle.*, ($4::timestamptz at time zone zone)::date as today from cycle
    where person_id = p.id and course_id = $1 order by number desc limit 1
  ) newest on true
  left join lateral (
    select * from cycle where person_id = p.id and course_id = $1 and completed_at is not null order by number desc limit 1
  ) done on true
  left join lateral (
    select * from cycle where person_id = p.id and course_id = $1 and completed_at is not null and kind = 'full'
    order by number desc limit 1
  ) full_ on true
  left join evidence on evidence.person_id = p.id
  order by p.id`;

export interface StandingRow {
  person_id: string;
  zone: string;
  /** Works here still. */
  here: boolean;
  cycle_id: string;
  kind: 'full' | 'delta';
  completed: boolean;
  withdrawn: boolean;
  exempt: boolean;
  attempt_runs: boolean;
  done_version_id: string | null;
  expired: boolean;
  full_on: string | null;
  deltas: number;
  read: string[];
  answered: string[];
}
