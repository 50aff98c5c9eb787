import type {
  ClauseView,
  PolicyRow,
  PolicyVersionView,
  Proposal,
  ReadingView,
  SectionView,
  VersionRow,
  VersionWarning,
} from '@leidraad/policies/model';
import type { LocalizedText } from '@leidraad/shared/model';

/** Name of a person to show beside what they did; null once erased. `id` is a column with a person id. */
const nameOf = (id: string) =>
  `(select given_name || ' ' || family_name from person where person.id = ${id})`;
/** A moment inside JSON, as the API writes moments. */
const isoOf = (moment: string) => `to_char(${moment} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Text of a note; null once erased. */
const noteOf = (id: string) => `(select text from note where note.id = ${id})`;

/**
 * The reading in force of `meaning`, as `latest`: the newest, and of an approved version (`until` its approval) the one
 * that was approved with it, for a draft of the next version shares the meanings that did not change.
 */
const latestReading = (meaning: string, until: string) => `
  left join lateral (
    select reading.* from reading
    where reading.meaning_id = ${meaning} and (${until} is null or reading.effective_at <= ${until})
    order by reading.recorded_at desc, reading.id desc
    limit 1
  ) latest on true`;

/**
 * Policies with the version to show: the draft or else the newest, or for readers the one in effect on `$2`, before any
 * is the newest approved. `$1` whether drafts may be seen, `$3` who asks.
 */
export const LIST_POLICIES = `
  select policy.id, policy.slug, policy.title, ${nameOf('policy.owner_id')} as "ownerName",
         shown.number, shown.effective_on::text as "effectiveOn", shown.approved_at as "approvedAt",
         shown.approval_requested_at as "approvalRequestedAt", shown.withdrawn, counts.clauses, counts.undecided,
         holds.version as "inForce", asked.request as "approvalRequest"
  from policy
  join lateral (
    select policy_version.*, taken.back as withdrawn from policy_version
    cross join lateral (
      select exists (select 1 from policy_withdrawal where policy_version_id = policy_version.id) as back
    ) taken
    where policy_id = policy.id and ($1 or approved_at is not null and not taken.back)
    order by taken.back, ($1 or effective_on <= $2::date) desc, (approved_at is null) desc, created_at desc, policy_version.id desc limit 1
  ) shown on true
  cross join lateral (
    select count(*)::int as clauses, (count(*) filter (where latest.id is null or latest.decision = 'withdrawn'))::int as undecided
    from clause_version ${latestReading('clause_version.meaning_id', 'shown.approved_at')}
    where clause_version.policy_version_id = shown.id
  ) counts
  left join lateral (
    select json_build_object('number', number, 'effectiveOn', effective_on::text) as version from policy_version
    where policy_id = policy.id and approved_at is not null and effective_on <= $2::date and not exists (
      select 1 from policy_withdrawal where policy_version_id = policy_version.id
    )
    order by effective_on desc, created_at desc limit 1
  ) holds on true
  left join lateral (
    select json_build_object(
      'byName', ${nameOf('shown.approval_requested_by')}, 'at', ${isoOf('shown.approval_requested_at')},
      'own', $3::uuid in (shown.author_id, shown.approval_requested_by)
    ) as request
    where shown.approval_requested_at is not null and shown.approved_at is null
  ) asked on true
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
  withdrawn: boolean;
  clauses: number;
  undecided: number;
  inForce: PolicyRow['inForce'];
  approvalRequest: PolicyRow['approvalRequest'];
}

/** One version with its policy; `$1` version id. */
export const VERSION_HEAD = `
  select policy.id as "policyId", policy.slug, policy.title, policy.master_language as "masterLanguage",
         version.id as "versionId", version.number, version.effective_on::text as "effectiveOn",
         version.change_kind as "changeKind", version.base_version_id as "baseVersionId",
         version.author_id as "authorId", ${nameOf('version.author_id')} as "authorName",
         ${nameOf('version.approver_id')} as "approverName", version.approved_at as "approvedAt",
         version.approval_requested_at as "approvalRequestedAt",
         version.approval_requested_by as "approvalRequestedBy", ${noteOf('version.reason_id')} as reason,
         ${noteOf('version.sent_back_note_id')} as "sentBackNote", sent.back as "sentBack",
         version.four_eyes_waived as "fourEyesWaived", version.revision
  from policy_version version
  join policy on policy.id = version.policy_id
  left join lateral (
    select json_build_object('byName', ${nameOf('entry.actor_id')}, 'at', ${isoOf('entry.effective_at')}) as back
    from audit_entry entry
    where entry.object_type = 'policy-version' and entry.object_id = version.id::text
      and entry.action = 'policy.sent-back' and entry.reason_id = version.sent_back_note_id
    order by entry.seq desc limit 1
  ) sent on true
  where version.id = $1`;

export interface VersionHeadRow extends Pick<
  PolicyVersionView,
  | 'policyId'
  | 'slug'
  | 'title'
  | 'masterLanguage'
  | 'versionId'
  | 'number'
  | 'effectiveOn'
  | 'changeKind'
  | 'authorId'
  | 'authorName'
  | 'approverName'
  | 'approvalRequestedBy'
  | 'reason'
  | 'sentBackNote'
  | 'sentBack'
  | 'fourEyesWaived'
  | 'revision'
> {
  baseVersionId: string | null;
  approvedAt: Date | null;
  approvalRequestedAt: Date | null;
}

/** `$1` version id. */
export const VERSION_SECTIONS = `
  select id, number, heading, level, topic from section where policy_version_id = $1 order by ordinal`;
export type VersionSectionRow = Omit<SectionView, 'clauses'>;

/** The newest reading of each meaning of a draft, also when it takes a decision back; `$1` meaning ids. */
export const LATEST_READINGS = `
  select distinct on (meaning_id) meaning_id as "meaningId", id, decision from reading
  where meaning_id = any($1) order by meaning_id, recorded_at desc, id desc`;

export interface LatestReadingRow {
  meaningId: string;
  id: string;
  decision: ReadingView['decision'] | 'withdrawn';
}

/** What a reading shows, from `latest`. */
const READING = `
  latest.id as "readingId", latest.decision, latest.norm as "decidedNorm", latest.addressee as "decidedAddressee",
  latest.topic as "decidedTopic", latest.plain_text as "plainText", ${noteOf('latest.why_id')} as why,
  ${nameOf('latest.by_id')} as "byName", latest.effective_at as at`;

/** A reading as a query gives it; nothing was decided when `readingId` is null. */
export interface ReadingColumns {
  readingId: string | null;
  decision: ReadingView['decision'] | 'withdrawn' | null;
  decidedNorm: ReadingView['norm'];
  decidedAddressee: ReadingView['addressee'];
  decidedTopic: string | null;
  plainText: ReadingView['plainText'];
  why: string | null;
  byName: string | null;
  at: Date;
}

/** Clauses with their words, proposal and the reading in force; `$1` version id, `$2` when it was approved or null. */
export const VERSION_CLAUSES = `
  select clause_version.section_id as "sectionId", clause_version.clause_id as "clauseId",
         clause_version.id as "clauseVersionId", clause_version.meaning_id as "meaningId", clause_version.number,
         clause_version.kind, clause_version.leads_in as "leadsIn", clause_version.lead_in as "leadIn",
         clause_version.speaker, words.text, words.by_hand as "byHand",
         clause_version.norm, clause_version.addressee, clause_version.polarity, clause_version.hedge,
         clause_version.exception, clause_version.condition, clause_version.topic, clause_version.confidence,
         clause_version.learner_rule as "learnerRule", clause_version.second, clause_version.cues, ${READING}
  from clause_version
  cross join lateral (
    select coalesce(jsonb_object_agg(language, text), '{}') as text,
           coalesce(array_agg(language) filter (where by_hand), '{}') as by_hand
    from clause_text where clause_version_id = clause_version.id
  ) words
  ${latestReading('clause_version.meaning_id', '$2::timestamptz')}
  where clause_version.policy_version_id = $1
  order by clause_version.ordinal`;

export type VersionClauseRow = Omit<ClauseView, 'reading' | 'earlierReading' | 'proposal'> & {
  sectionId: string;
} & ({ norm: null } | Proposal) &
  ReadingColumns;

/** Of clauses that mean something else than what they came from: what was decided about that. `$1` version id. */
export const EARLIER_READINGS = `
  select clause_version.id as "clauseVersionId", ${READING}
  from clause_change
  cross join lateral unnest(clause_change.to_clauses) as became(id)
  join clause_version on clause_version.id = became.id
  join clause_version was on was.id = clause_change.from_clauses[1]
  ${latestReading('was.meaning_id', 'null::timestamptz')}
  where clause_change.policy_version_id = $1 and clause_version.meaning_id <> was.meaning_id
    and latest.decision <> 'withdrawn'`;
export type EarlierReadingRow = ReadingColumns & { clauseVersionId: string };

/** Warnings with what was done about them; `$1` version id. */
export const VERSION_WARNINGS = `
  select key, language, code, clause, start, "end", params, looked_at as "lookedAt",
         ${noteOf('note_id')} as note, ${nameOf('looked_by_id')} as "byName"
  from policy_warning where policy_version_id = $1
  order by ordinal`;
export type VersionWarningRow = Omit<VersionWarning, 'state' | 'at'> & { lookedAt: Date | null };

/** `$1` version ids. */
export const WITHDRAWALS = `
  select policy_version_id as "versionId", effective_at as at, ${nameOf('by_id')} as "byName",
         ${noteOf('reason_id')} as reason
  from policy_withdrawal where policy_version_id = any($1::uuid[])`;
export interface WithdrawalRow {
  versionId: string;
  at: Date;
  byName: string | null;
  reason: string | null;
}

/** All versions of a policy for the timeline, newest first; `$1` policy id. */
export const VERSION_ROWS = `
  select version.id as "versionId", version.number, version.change_kind as "changeKind", base.number as "baseNumber",
         version.created_at as "createdAt", version.approval_requested_at as "approvalRequestedAt",
         version.approved_at as "approvedAt", version.effective_on::text as "effectiveOn",
         ${nameOf('version.author_id')} as "authorName", ${nameOf('version.approver_id')} as "approverName",
         version.four_eyes_waived as "fourEyesWaived", ${noteOf('version.reason_id')} as reason, version.revision,
         (select coalesce(array_agg(language order by language <> policy.master_language, language), '{}')
          from policy_source where policy_version_id = version.id) as languages,
         (select count(*)::int from clause_version where policy_version_id = version.id) as clauses
  from policy_version version
  join policy on policy.id = version.policy_id
  left join policy_version base on base.id = version.base_version_id
  where version.policy_id = $1
  order by version.created_at desc, version.id desc`;
export type VersionTimelineRow = Omit<
  VersionRow,
  | 'state'
  | 'lifecycle'
  | 'createdAt'
  | 'approvalRequestedAt'
  | 'approvedAt'
  | 'effectiveUntil'
  | 'withdrawn'
  | 'changes'
> & { createdAt: Date; approvalRequestedAt: Date | null; approvedAt: Date | null };
