/**
 * Active people of a department on a day, with their newest cycle of a course.
 * $1 department, $2 also below, $3 day in the company's zone, $4 course, $5 only these people (null: all of them).
 */
export const CANDIDATES = `
  select p.id as person_id, p.given_name || ' ' || p.family_name as display_name, p.zone, unit.name as unit_name,
         newest.id as cycle_id
  from person_on($3) now
  join person p on p.id = now.person_id
  join unit on unit.id = now.unit_id
  left join lateral (
    select id from cycle where person_id = p.id and course_id = $4 order by number desc limit 1
  ) newest on true
  where now.status = 'active'
    and ($5::uuid[] is null or p.id = any($5::uuid[]))
    and (now.unit_id = $1 or ($2::boolean and now.unit_id in (select id from units_with_below(array[$1::uuid]))))
  order by p.family_name, p.given_name, p.id`;

export interface CandidateRow {
  person_id: string;
  display_name: string;
  zone: string;
  unit_name: string;
  cycle_id: string | null;
}

/** What a new cycle row is made from; explained in `assignments.queries.ts`. */
export interface PlannedCycle {
  id: string;
  person_id: string;
  number: number;
  opens_on: string;
  due_on: string;
  zone: string;
  explanation: unknown;
  event_id: string;
}
