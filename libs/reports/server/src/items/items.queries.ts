import type { GivenResponse, Item } from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';

/** The newest version of a course. $1 address. */
export const NEWEST_VERSION = `
  select course.id as course_id, course.slug, version.id as course_version_id, version.number, version.title,
         version.policy_version_id, policy.slug as policy_slug
  from course
  join policy on policy.id = course.policy_id
  join lateral (select * from course_version where course_id = course.id order by number desc limit 1) version on true
  where course.slug = $1`;

export interface NewestVersionRow {
  course_id: string;
  slug: string;
  course_version_id: string;
  number: number;
  title: LocalizedText;
  policy_version_id: string;
  policy_slug: string;
}

/** Every version of what a course version asks; those that it asks itself have their place in it. $1 course version. */
export const ITEM_VERSIONS = `
  select v.id, v.item_id, v.statistics_id, v.number, v.body, asked.ordinal
  from course_item ci
  join item_version current on current.id = ci.item_version_id
  join item_version v on v.item_id = current.item_id
  left join course_item asked on asked.item_version_id = v.id and asked.course_version_id = $1
  where ci.course_version_id = $1
  order by ci.ordinal, v.number desc`;

export interface ItemVersionRow {
  id: string;
  item_id: string;
  statistics_id: string;
  number: number;
  body: Item;
  ordinal: number | null;
}

/** Numbers of the clauses in a version of the policy. $1 policy version. */
export const CLAUSE_NUMBERS = `select clause_id, number from clause_version where policy_version_id = $1`;

/**
 * How many people answered what, by month. Each person counts once for what is asked the same (\`statistics_id\`): with the
 * first finished attempt of this course in which they met it. Months are those of UTC, so that no setting ever moves
 * somebody from one to the other. What is played again later is not written down, and later attempts are not looked at.
 *
 * No ids of people or attempts, and no instants, leave the database. The sums are of what somebody got right in the rest of
 * the test, as shares: where this one was right, and where it was not.
 * $1 course, $2 first instant that is not counted, $3 statistics ids.
 */
export const GROUPED_ANSWERS = `
  with met as (
    select distinct on (c.person_id, v.statistics_id)
           v.statistics_id, v.id as item_version_id, v.type, first.attempt_id, first.position, first.response,
           to_char(r.effective_at at time zone 'UTC', 'YYYY-MM') as month,
           r.right_count, greatest(r.total - 1, 1) as rest
    from cycle c
    join attempt a on a.cycle_id = c.id and a.kind = 'final'
    join attempt_result r on r.attempt_id = a.id
    join answer first on first.attempt_id = a.id and first.counted and first.step = 0
    join item_version v on v.id = first.item_version_id
    where c.course_id = $1 and r.effective_at < $2 and v.statistics_id = any($3::uuid[])
    order by c.person_id, v.statistics_id, r.effective_at, a.id
  ), given as (
    select met.*, case when type = 'scenario' then (
             select jsonb_agg(move.response order by move.step) from answer move
             where move.attempt_id = met.attempt_id and move.position = met.position and move.counted)
           else jsonb_build_array(response) end as moves
    from met
  )
  select item_version_id, month, moves, count(*)::int as people,
         sum((right_count - 1)::float8 / rest) as right_sum, sum(((right_count - 1)::float8 / rest) ^ 2) as right_squares,
         sum(right_count::float8 / rest) as wrong_sum, sum((right_count::float8 / rest) ^ 2) as wrong_squares
  from given
  group by item_version_id, month, moves`;

export interface GroupedAnswersRow {
  item_version_id: string;
  month: string;
  moves: GivenResponse[];
  people: number;
  right_sum: number;
  right_squares: number;
  wrong_sum: number;
  wrong_squares: number;
}
