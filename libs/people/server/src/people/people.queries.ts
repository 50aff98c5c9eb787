import { withinScope } from './unit-scope';

/** Shared by list and detail: a person with today's facts. `$1` today, `$2` scope. */
const PERSON = `
  from person
  join person_on($1::date) today on today.person_id = person.id
  left join unit on unit.id = today.unit_id
  left join person boss on boss.id = today.manager_id
  left join account on account.person_id = person.id
  where ${withinScope('today.unit_id', '$2')}`;

const FILTER = `
  and ($3::text is null or person.given_name || ' ' || person.family_name ilike '%' || $3 || '%'
       or person.external_id ilike $3 || '%' or person.email ilike $3 || '%')
  and ($4::uuid is null or today.unit_id in (select id from units_with_below(array[$4::uuid])))
  and ($5 = 'all' or today.status = $5)`;

/** One page in order of family name; `$6`/`$7` keyset (name, id), `$8` size. */
export const LIST_PEOPLE = `
  select person.id, person.external_id as "externalId", person.given_name || ' ' || person.family_name as "displayName",
         person.email, today.unit_id as "unitId", unit.name as "unitName",
         boss.given_name || ' ' || boss.family_name as "managerName", today.job, today.status,
         account.id is not null as "hasAccount", account.password_hash is not null as "hasSignedIn",
         lower(person.family_name || ' ' || person.given_name) as sort
  ${PERSON} ${FILTER}
  and ($6::text is null or (lower(person.family_name || ' ' || person.given_name), person.id) > ($6, $7::uuid))
  order by lower(person.family_name || ' ' || person.given_name), person.id
  limit $8`;

export const COUNT_PEOPLE = `select count(*)::int as total ${PERSON} ${FILTER}`;

export const PERSON_DETAIL = `
  select person.id, person.external_id as "externalId", person.given_name as "givenName", person.family_name as "familyName",
         person.email, person.language, person.zone, today.unit_id as "unitId", unit.name as "unitName",
         today.manager_id as "managerId", boss.given_name || ' ' || boss.family_name as "managerName", today.job,
         to_char(today.hire_date, 'YYYY-MM-DD') as "hireDate", today.status, account.login,
         account.last_sign_in_at as "lastSignInAt", person.revision
  ${PERSON} and person.id = $3`;

/** Administrators of the whole company without an end, whose account nobody closes. */
export const LASTING_ADMINISTRATORS = `
  select account.person_id
  from role_grant join account on account.id = role_grant.account_id
  where role = 'admin' and unit_id is null and until is null and disabled_at is null`;
