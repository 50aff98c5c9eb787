import { ACTION_ORDER, type CompletionQuery } from '@leidraad/reports/model';
import type { LocalizedText } from '@leidraad/shared/model';
import type { CycleStatus } from '@leidraad/training/model';
import { statusSql } from './status-sql';

export interface CompletionQueryRow {
  cycle_id: string;
  person_id: string;
  display_name: string;
  employee_number: string | null;
  unit_name: string | null;
  manager_name: string | null;
  course_title: LocalizedText;
  course_version: number;
  status: CycleStatus;
  due_on: string;
  days: number | null;
  started_on: string | null;
  completed_on: string | null;
  valid_until: string | null;
  exempt_until: string | null;
  sort_key: string;
  total: number;
}

/** Everybody's latest value of one fact on $3, by an index made for it; `person_on` would gather all facts. */
const latest = (fact: 'unit' | 'manager' | 'status') => `(
  select distinct on (person_id) person_id, value from person_fact
  where fact = '${fact}' and valid_from <= $3
  order by person_id, valid_from desc, recorded_at desc, id desc)`;

/** The same of one person. */
const latestOf = (fact: 'unit' | 'manager', personId: string) => `(
  select value::uuid from person_fact
  where fact = '${fact}' and person_id = ${personId} and valid_from <= $3
  order by valid_from desc, recorded_at desc, id desc
  limit 1)`;

const peopleIn = (units: string) =>
  `(select person_id from ${latest('unit')} u where value::uuid in (select id from units_with_below(${units})))`;

/**
 * Newest cycle per person and course that has opened, of people who work here and are within reach, under every filter
 * but status. Narrow on purpose: names and titles are looked up for the rows of one page only.
 * $1–$3 scope, $4 instant, $5 search, $6 department and below, $7 course.
 */
const LISTED = `
  with newest as (
    select distinct on (person_id, course_id)
           id, person_id, course_id, course_version_id, due_on, started_at, completed_at, completed_on, valid_until,
           exempt_from, exempt_until, help_needed_at, withdrawn_at, zone,
           ($4::timestamptz at time zone zone)::date as today
    from cycle
    where opens_on <= ($4::timestamptz at time zone zone)::date and ($7::uuid is null or course_id = $7)
    order by person_id desc, course_id desc, number desc
  ), listed as (
    select c.*, ${statusSql('c', 'c.today', '$3::date', `(cv.settings ->> 'renewalWindowDays')::int`)} as status
    from newest c
    join course_version cv on cv.id = c.course_version_id
    where ($1::uuid[] is null or c.person_id in ${peopleIn('$1::uuid[]')}
           or ($2::uuid is not null and c.person_id in (
             select person_id from ${latest('manager')} m where value = $2::uuid::text)))
      and c.person_id not in (select person_id from ${latest('status')} s where value = 'left')
      and ($6::uuid is null or c.person_id in ${peopleIn('array[$6::uuid]')})
      and ($5::text is null or c.person_id in (
        select id from person
        where given_name || ' ' || family_name ilike '%' || $5 || '%' or external_id ilike $5 || '%'))
  )`;

const RANK = `array_position(array[${ACTION_ORDER.map((status) => `'${status}'`).join(', ')}], status)`;
/** The day that matters: end of validity or exemption where there is one, else the due date. */
const MATTERS = `case status
    when 'exempt' then exempt_until
    when 'withdrawn' then null
    when 'overdue' then due_on when 'help-needed' then due_on when 'in-progress' then due_on when 'not-started' then due_on
    else valid_until
  end`;
const DAYS = `(${MATTERS}) - case when completed_at is null or status = 'exempt' then today else $3::date end`;
/** What each order sorts by; text, so that one cursor fits all. Dates and ranks sort right as text. */
const SORT_KEYS: Record<CompletionQuery['sort'], string> = {
  action: `lpad((${RANK})::text, 2, '0') || coalesce((${MATTERS})::text, '9999')`,
  name: `(select lower(family_name || ' ' || given_name) from person where id = person_id)`,
  unit: `(select lower(name) from unit where id = ${latestOf('unit', 'person_id')})`,
  status: `lpad((${RANK})::text, 2, '0')`,
  dueOn: 'due_on::text',
  completedOn: `coalesce(completed_on::text, '9999')`,
  validUntil: `coalesce(valid_until::text, '9999')`,
};

/** Rows in order, with the total. After LISTED's: $8 statuses (null: all), $9/$10 cursor (sort key, cycle). */
export function completionRows(
  { sort, direction }: Pick<CompletionQuery, 'sort' | 'direction'>,
  limit: number | null,
): string {
  return `${LISTED}, keyed as materialized (
    select id, status, today, coalesce(${SORT_KEYS[sort]}, '') as sort_key
    from listed
    where $8::text[] is null or status = any($8)
  ), page as (
    select * from keyed
    where $9::text is null or (sort_key, id) ${direction === 'asc' ? '>' : '<'} ($9, $10::uuid)
    order by sort_key ${direction}, id ${direction}
    ${limit === null ? '' : `limit ${limit}`}
  )
  select page.id as cycle_id, cycle.person_id, p.given_name || ' ' || p.family_name as display_name,
         p.external_id as employee_number, unit.name as unit_name,
         boss.given_name || ' ' || boss.family_name as manager_name, cv.title as course_title,
         cv.number as course_version, status, due_on::text, ${DAYS} as days,
         (started_at at time zone cycle.zone)::date::text as started_on, completed_on::text, valid_until::text,
         case when status = 'exempt' then exempt_until::text end as exempt_until, sort_key,
         (select count(*)::int from keyed) as total
  from page
  join cycle on cycle.id = page.id
  join course_version cv on cv.id = cycle.course_version_id
  join person p on p.id = cycle.person_id
  left join unit on unit.id = ${latestOf('unit', 'cycle.person_id')}
  left join person boss on boss.id = ${latestOf('manager', 'cycle.person_id')}
  order by sort_key ${direction}, page.id ${direction}`;
}

/** How many rows each status has under the other filters. */
export const COMPLETION_COUNTS = `${LISTED} select status, count(*)::int as rows from listed group by status`;
