import type { AlikeRows } from '@leidraad/policies/model';

/**
 * Rows of was–wordt of versions, counted; `renames`, `asksLook` and `needsLook` as the rules of the same names say.
 * `$1` version ids, `$2` the certainty below which a pairing is a guess.
 */
export const COUNT_CHANGES = `
  select policy_version_id as "versionId", kind, change, renames, "asksLook",
         ("asksLook" and looked_at is null and cardinality(overrules) = 0) as "needsLook",
         count(*)::int as relations, sum(cardinality(to_clauses))::int as "newClauses"
  from (
    select clause_change.*, (change <> 'none' or certainty < $2) as "asksLook",
           case when kind = 'edited' and change = 'cosmetic' then (
             select array_agg(distinct lower(concat(reason->>'was', e'\\n', reason->>'becomes')))
             from jsonb_array_elements(reasons) reason
             having bool_and(reason->>'code' = 'rename')
           ) end as renames
    from clause_change where policy_version_id = any($1::uuid[])
  ) row
  group by 1, 2, 3, 4, 5, 6`;
export type ChangeCountRow = Omit<AlikeRows, 'renames'> & { versionId: string; renames: string[] | null };

/** The owner's choices about a version's comparison; `$1` version. */
export const OVERRULES = `
  select overrule.id, overrule.kind, overrule.at,
         (select text from note where note.id = overrule.why_id) as why,
         (select given_name || ' ' || family_name from person where person.id = overrule.by_id) as "byName"
  from comparison_overrule overrule
  where overrule.policy_version_id = $1`;
export interface OverruleRow {
  id: string;
  kind: 'class' | 'unpair' | 'pair';
  at: Date;
  why: string | null;
  byName: string | null;
}

/** Who looked at rows of a version's comparison; `$1` version. */
export const LOOKERS = `
  select person.id, person.given_name || ' ' || person.family_name as name
  from person where person.id in (
    select looked_by_id from clause_change where policy_version_id = $1 and looked_by_id is not null
  )`;
