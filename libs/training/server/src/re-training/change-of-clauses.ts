import type { ChangedClause, ChangedRow, PolicyChange } from '@leidraad/courses/model';
import type { VersionClauseRow } from './draft-consequence.queries';

/**
 * What changed between two versions of a policy, from the identities that approval fixed. A clause that kept its meaning was
 * kept, moved, respelled or accepted as clarified; every row is decided.
 */
export function changeOfClauses(
  old: readonly VersionClauseRow[],
  now: readonly VersionClauseRow[],
): PolicyChange {
  const after = new Map(now.map((row) => [row.clause_id, row]));
  const before = new Set(old.map((row) => row.clause_id));
  return {
    rows: [
      ...old.map((row) => rowOf(row, after.get(row.clause_id))),
      ...now.filter((row) => !before.has(row.clause_id)).map((row) => rowOf(undefined, row)),
    ],
  };
}

function rowOf(was: VersionClauseRow | undefined, becomes: VersionClauseRow | undefined): ChangedRow {
  const meansTheSame = was?.meaning_id === becomes?.meaning_id;
  const readsTheSame = JSON.stringify(was?.text) === JSON.stringify(becomes?.text);
  return {
    kind: !was ? 'added' : !becomes ? 'removed' : meansTheSame && readsTheSame ? 'same' : 'edited',
    change: !meansTheSame ? 'substantive' : readsTheSame ? 'none' : 'cosmetic',
    from: was ? [clauseOf(was)] : [],
    to: becomes ? [clauseOf(becomes)] : [],
    clarifiedAs: null,
  };
}

const clauseOf = (row: VersionClauseRow): ChangedClause => ({
  clauseId: row.clause_id,
  meaningId: row.meaning_id,
  sectionNumber: row.section_number,
  number: row.number,
  text: row.text,
  start: row.start,
  end: row.end,
  adopted: row.adopted,
});
