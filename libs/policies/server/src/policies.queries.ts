import type { ClauseView, PolicyVersionView } from '@leidraad/policies/model';
import type { LocalizedText } from '@leidraad/shared/model';

/** Name of a person to show beside what they did; null once erased. `id` is a column with a person id. */
const nameOf = (id: string) =>
  `(select given_name || ' ' || family_name from person where person.id = ${id})`;
/** Text of a note; null once erased. */
const noteOf = (id: string) => `(select text from note where note.id = ${id})`;

const LATEST_READING = `
  left join lateral (
    select reading.* from reading
    where reading.meaning_id = clause_version.meaning_id
    order by reading.recorded_at desc, reading.id desc
    limit 1
  ) latest on true`;

/** Policies with the version to show; `$1` whether drafts may be seen. */
export const LIST_POLICIES = `
  select policy.id, policy.slug, policy.title, ${nameOf('policy.owner_id')} as "ownerName",
         shown.number, shown.effective_on::text as "effectiveOn", shown.approved_at as "approvedAt",
         shown.approval_requested_at as "approvalRequestedAt", counts.clauses, counts.undecided
  from policy
  join lateral (
    select * from policy_version
    where policy_id = policy.id and ($1 or approved_at is not null)
    order by created_at desc limit 1
  ) shown on true
  cross join lateral (
    select count(*)::int as clauses, (count(*) filter (where latest.id is null))::int as undecided
    from clause_version ${LATEST_READING}
    where clause_version.policy_version_id = shown.id
  ) counts
  order by lower(coalesce(policy.title->>'nl', policy.title->>'en')), policy.id`;

export interface PolicyListRow {
  id: string;
  slug: string;
  title: LocalizedText;
  ownerName: string | null;
  number: string;
  effectiveOn: string | null;
  approvedAt: Date | null;
  approvalRequestedAt: Date | null;
  clauses: number;
  undecided: number;
}

/** One version with its policy; `$1` version id. */
export const VERSION_HEAD = `
  select policy.id as "policyId", policy.slug, policy.title, policy.master_language as "masterLanguage",
         version.id as "versionId", version.number, version.effective_on::text as "effectiveOn",
         version.author_id as "authorId", ${nameOf('version.author_id')} as "authorName",
         ${nameOf('version.approver_id')} as "approverName", version.approved_at as "approvedAt",
         version.approval_requested_at as "approvalRequestedAt",
         version.approval_requested_by as "approvalRequestedBy", ${noteOf('version.reason_id')} as reason,
         ${noteOf('version.sent_back_note_id')} as "sentBackNote", version.four_eyes_waived as "fourEyesWaived",
         version.revision
  from policy_version version
  join policy on policy.id = version.policy_id
  where version.id = $1`;

export interface VersionHeadRow extends Omit<
  PolicyVersionView,
  'state' | 'approvedAt' | 'approvalRequestedAt' | 'sources' | 'sections' | 'unpaired' | 'versions'
> {
  approvedAt: Date | null;
  approvalRequestedAt: Date | null;
}

/** `$1` version id. */
export const VERSION_SECTIONS = `
  select id, number, heading from section where policy_version_id = $1 order by ordinal`;

/** Clauses with their words and the reading in force; `$1` version id. */
export const VERSION_CLAUSES = `
  select clause_version.section_id as "sectionId", clause_version.clause_id as "clauseId",
         clause_version.id as "clauseVersionId", clause_version.meaning_id as "meaningId", clause_version.number,
         clause_version.kind,
         (select coalesce(jsonb_object_agg(language, text), '{}') from clause_text
          where clause_version_id = clause_version.id) as text,
         latest.id as "readingId", latest.decision, latest.norm, latest.addressee, latest.topic, latest.plain_text as "plainText",
         ${noteOf('latest.why_id')} as why, ${nameOf('latest.by_id')} as "byName", latest.effective_at as at
  from clause_version ${LATEST_READING}
  where clause_version.policy_version_id = $1
  order by clause_version.ordinal`;

type Reading = NonNullable<ClauseView['reading']>;
export type VersionClauseRow = Omit<ClauseView, 'reading'> & { sectionId: string } & (
    | ({ [key in keyof Omit<Reading, 'at' | 'id'>]: Reading[key] } & { readingId: string; at: Date })
    | { decision: null }
  );
