/**
 * Open cycles of a course that can go on with another version: not on it yet, and without a running attempt. Locked.
 * $1 course, $2 course version, $3 people (null: everybody), $4 so many at most (null: all).
 */
export const MOVABLE = `
  select c.id, c.person_id, c.course_version_id
  from cycle c
  join course_version target on target.id = $2
  join course_version current_ on current_.id = c.course_version_id
  where c.course_id = $1 and ($3::uuid[] is null or c.person_id = any($3))
    and c.completed_at is null and c.withdrawn_at is null and current_.number < target.number
    and not exists (
      select 1 from attempt a
      where a.cycle_id = c.id and not exists (select 1 from attempt_result r where r.attempt_id = a.id)
    )
  order by c.id
  limit $4
  for update of c`;

/**
 * Blocks read in the old version that stand unchanged in the new one: same keys, same body, and every cited clause
 * means the same. They count as read again, since the moment they were read. $1 cycles, $2 course version.
 */
export const CARRY_OVER = `
  with shape as (
    select l.course_version_id, l.lesson_key, b.block_key, b.body,
           (select coalesce(array_agg(distinct v.meaning_id order by v.meaning_id), '{}')
            from line join clause_version v on v.id = line.clause_version_id
            where line.block_id = b.id) as meanings
    from lesson l join block b on b.lesson_id = l.id
    where l.course_version_id = $2
       or l.course_version_id in (select distinct course_version_id from cycle where id = any($1))
  )
  insert into lesson_seen (cycle_id, course_version_id, lesson_key, block_key, effective_at)
  select s.cycle_id, $2, s.lesson_key, s.block_key, s.effective_at
  from cycle c
  join lesson_seen s on s.cycle_id = c.id and s.course_version_id = c.course_version_id
  join shape old on old.course_version_id = s.course_version_id and old.lesson_key = s.lesson_key
    and old.block_key = s.block_key
  join shape new_ on new_.course_version_id = $2 and new_.lesson_key = old.lesson_key and new_.block_key = old.block_key
    and new_.body = old.body and new_.meanings = old.meanings
  where c.id = any($1)
  on conflict do nothing`;

/** $1 cycles, $2 course version, $3 instant, $4 actor, $5 event ids beside the cycles. */
export const MOVE = `
  with moved as (
    update cycle c set course_version_id = $2
    from (select id, course_version_id as from_id from cycle where id = any($1)) before
    where c.id = before.id
    returning c.id, before.from_id
  )
  insert into cycle_event (id, cycle_id, kind, by_id, data, effective_at)
  select event.id, moved.id, 'moved-to-version', $4, jsonb_build_object('from', moved.from_id, 'to', $2::uuid), $3
  from moved
  join unnest($1::uuid[], $5::uuid[]) as event(cycle_id, id) on event.cycle_id = moved.id`;

/** Cycles for which nothing but reading can be left, so that the move itself may have finished them. $1 cycles. */
export const PASSED_AND_SIGNED = `
  select c.id from cycle c
  where c.id = any($1)
    and exists (select 1 from attestation t where t.cycle_id = c.id)
    and (c.kind = 'delta' or exists (
      select 1 from attempt a join attempt_result r on r.attempt_id = a.id where a.cycle_id = c.id and r.passed))`;

/** Courses of a person's open cycles that have a newer version in force. $1 person, $2 today in the company's zone. */
export const BEHIND = `
  select distinct c.course_id
  from cycle c
  join course_version current_ on current_.id = c.course_version_id
  join course_version newer on newer.course_id = c.course_id and newer.number > current_.number
  where c.person_id = $1 and c.completed_at is null and c.withdrawn_at is null and newer.effective_on <= $2`;

/**
 * Of moved cycles that ask for more than their kind says: the version since which they are asked about what changed. Of a
 * full round that on which its quiz was passed, of a delta the newest that was completed. $1 cycles.
 */
export const MOVED_SINCE = `
  select c.id, c.kind, c.person_id, since.version_id
  from cycle c
  join lateral (
    select case c.kind
      when 'full' then (
        select a.course_version_id from attempt a join attempt_result r on r.attempt_id = a.id
        where a.cycle_id = c.id and a.kind = 'final' and r.passed order by a.number desc limit 1)
      else (
        select d.course_version_id from cycle d
        where d.person_id = c.person_id and d.course_id = c.course_id and d.completed_at is not null
        order by d.number desc limit 1)
    end as version_id
  ) since on since.version_id is not null
  where c.id = any($1)`;
export interface MovedSinceRow {
  id: string;
  kind: 'full' | 'delta';
  person_id: string;
  version_id: string;
}

/** How people know meanings. $1 people, $2 meanings. */
export const KNOWN = `
  select person_id, array_agg(distinct meaning_id) filter (where how = 'read') as read,
         array_agg(distinct meaning_id) filter (where how = 'answered') as answered
  from clause_evidence where person_id = any($1::uuid[]) and meaning_id = any($2::uuid[]) and how <> 'attested'
  group by person_id`;
export interface KnownRow {
  person_id: string;
  read: string[] | null;
  answered: string[] | null;
}
