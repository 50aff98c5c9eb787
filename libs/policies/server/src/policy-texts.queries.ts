import type { Columns } from './bulk-rows';

/** Clauses of a draft as they are, with what was corrected by hand; `$1` version, `$2` master language. */
export const EARLIER_CLAUSES = `
  select version.id as "clauseVersionId", version.clause_id as "clauseId", version.meaning_id as "meaningId", words.text,
         (select coalesce(jsonb_object_agg(language, jsonb_build_object('text', text, 'start', start, 'end', "end")), '{}')
          from clause_text where clause_version_id = version.id and by_hand) as "byHand"
  from clause_version version
  join clause_text words on words.clause_version_id = version.id and words.language = $2
  where version.policy_version_id = $1
  order by version.ordinal`;

export const SECTION_COLUMNS: Columns = {
  id: 'uuid',
  policy_version_id: 'uuid',
  ordinal: 'integer',
  number: 'text',
  heading: 'jsonb',
  level: 'integer',
  topic: 'text',
};

export const CLAUSE_VERSION_COLUMNS: Columns = {
  id: 'uuid',
  clause_id: 'uuid',
  policy_version_id: 'uuid',
  meaning_id: 'uuid',
  section_id: 'uuid',
  ordinal: 'integer',
  number: 'text',
  kind: 'text',
  leads_in: 'boolean',
  lead_in: 'text',
  speaker: 'text',
  norm: 'text',
  addressee: 'text',
  polarity: 'text',
  hedge: 'text',
  exception: 'text',
  condition: 'text',
  topic: 'text',
  confidence: 'double precision',
  learner_rule: 'boolean',
  second: 'jsonb',
  cues: 'jsonb',
};

export const CLAUSE_TEXT_COLUMNS: Columns = {
  clause_version_id: 'uuid',
  language: 'text',
  text: 'text',
  sha256: 'text',
  start: 'integer',
  end: 'integer',
  by_hand: 'boolean',
};
