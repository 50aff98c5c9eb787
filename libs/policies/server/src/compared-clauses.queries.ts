import type { ClauseKind } from '@leidraad/policies/model';

/** A clause of a version as comparing needs it. */
export interface ComparedClauseRow {
  clauseVersionId: string;
  clauseId: string;
  meaningId: string;
  number: string;
  ordinal: number;
  kind: ClauseKind;
  sectionNumber: string;
  sectionHeading: string;
  text: string;
}

/** Clauses with their words in the master language; `$1` version, `$2` master language. */
export const COMPARED_CLAUSES = `
  select version.id as "clauseVersionId", version.clause_id as "clauseId", version.meaning_id as "meaningId",
         version.number, version.ordinal, version.kind, section.number as "sectionNumber",
         coalesce(section.heading->>$2, '') as "sectionHeading", words.text
  from clause_version version
  join section on section.id = version.section_id
  join clause_text words on words.clause_version_id = version.id and words.language = $2
  where version.policy_version_id = $1
  order by version.ordinal`;
