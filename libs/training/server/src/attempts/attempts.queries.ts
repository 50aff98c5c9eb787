/** Item versions this person was ever asked in a course. $1 person, $2 course. */
export const ASKED_BEFORE = `
  select distinct drawn ->> 'itemVersionId' as id
  from attempt a
  join cycle c on c.id = a.cycle_id
  cross join jsonb_array_elements(a.draw) drawn
  where c.person_id = $1 and c.course_id = $2`;

/** Item versions asked in the deltas of a cycle, in each as often as it was asked. $1 cycle. */
export const ASKED_UNTIL_RIGHT = `
  select drawn ->> 'itemVersionId' as id
  from attempt a
  cross join jsonb_array_elements(a.draw) drawn
  where a.cycle_id = $1 and a.kind = 'delta'`;

/** The owner of an attempt. $1 attempt. */
export const ATTEMPT_OWNER = `
  select c.id as cycle_id, c.person_id from attempt a join cycle c on c.id = a.cycle_id where a.id = $1`;
