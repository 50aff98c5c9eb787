/** Item versions this person was ever asked in a course. $1 person, $2 course. */
export const ASKED_BEFORE = `
  select distinct drawn ->> 'itemVersionId' as id
  from attempt a
  join cycle c on c.id = a.cycle_id
  cross join jsonb_array_elements(a.draw) drawn
  where c.person_id = $1 and c.course_id = $2`;

/** The owner of an attempt. $1 attempt. */
export const ATTEMPT_OWNER = `
  select c.id as cycle_id, c.person_id from attempt a join cycle c on c.id = a.cycle_id where a.id = $1`;
