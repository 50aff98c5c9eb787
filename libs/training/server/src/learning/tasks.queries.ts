/**
 * A person's cycles worth showing: the newest of each course, and a completed earlier one while its successor is open.
 * $1 person, $2 instant.
 */
export const MY_CYCLES = `
  with mine as (
    select c.id, c.completed_at, c.course_id, c.number,
           row_number() over (partition by c.course_id order by c.number desc) as newest,
           row_number() over (partition by c.course_id, c.completed_at is null order by c.number desc) as newest_of_kind
    from cycle c
    where c.person_id = $1 and c.withdrawn_at is null and c.opens_on <= ($2::timestamptz at time zone c.zone)::date
  )
  select id from mine where newest = 1 or (completed_at is not null and newest_of_kind = 1)`;
