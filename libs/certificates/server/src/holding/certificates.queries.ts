import type { Language, LocalizedText } from '@leidraad/shared/model';
import { QUOTATION } from '../issuing/drawing.queries';

export interface CertificateQueryRow {
  id: string;
  number: string;
  person_id: string | null;
  holder_name: string | null;
  company_name: string;
  course_title: LocalizedText;
  course_version: number;
  renewal_window_days: number;
  policy_title: LocalizedText;
  policy_number: string;
  language: Language;
  issued_at: Date;
  completed_at: Date;
  completed_on: string;
  valid_until: string;
  zone: string;
  assigned_on: string;
  shared: boolean;
  revoked_at: Date | null;
  /** Of the newest delta since: its policy version, and when. */
  updated_to: string | null;
  updated_at: Date | null;
  replaced: boolean;
  pdf_sha256: string | null;
  pdf_file_id: string | null;
  missing: string[] | null;
}

/** A certificate with everything its pages show; add a condition on `c` or `h`. */
export const CERTIFICATE = `
  select c.id, c.number, h.person_id, h.name as holder_name, coalesce(h.company_name, company.name) as company_name,
         cv.title as course_title, cv.number as course_version,
         (cv.settings ->> 'renewalWindowDays')::int as renewal_window_days,
         p.title as policy_title, pv.number as policy_number, c.language, c.issued_at, cycle.completed_at,
         c.completed_on::text, c.valid_until::text, c.zone, cycle.opens_on::text as assigned_on,
         coalesce(sharing.kind = 'shared', false) as shared, revoked.at as revoked_at,
         updated.number as updated_to, updated.at as updated_at,
         exists (select 1 from certificate newer where newer.cycle_id = c.cycle_id and newer.revision > c.revision)
           as replaced,
         pdf.sha256 as pdf_sha256, pdf.file_id as pdf_file_id, task.data -> 'characters' as missing
  from certificate c
  cross join company
  join cycle on cycle.id = c.cycle_id
  join course_version cv on cv.id = c.course_version_id
  join policy_version pv on pv.id = c.policy_version_id
  join policy p on p.id = pv.policy_id
  left join certificate_holder h on h.certificate_id = c.id
  left join certificate_pdf pdf on pdf.certificate_id = c.id
  left join certificate_task task on task.certificate_id = c.id and task.closed_at is null
  left join lateral (
    select kind from certificate_event e
    where e.certificate_id = c.id and kind in ('shared', 'hidden')
    order by recorded_at desc limit 1
  ) sharing on true
  left join lateral (
    select min(effective_at) as at from certificate_event e where e.certificate_id = c.id and kind = 'revoked'
  ) revoked on true
  left join lateral (
    select version.number, e.effective_at as at
    from certificate_event e
    join certificate of_cycle on of_cycle.id = e.certificate_id and of_cycle.cycle_id = c.cycle_id
    join policy_version version on version.id = e.policy_version_id
    where e.kind = 'updated-to'
    order by e.recorded_at desc
    limit 1
  ) updated on true`;

export interface QuotationRow {
  number: string | null;
  text: LocalizedText | null;
  language: Language;
  master_language: Language;
}

/** The words of the policy on a certificate. $1 certificate. */
export const QUOTED = `
  select quote.number, quote.text, c.language, p.master_language
  from certificate c
  join policy_version pv on pv.id = c.policy_version_id
  join policy p on p.id = pv.policy_id
  ${QUOTATION}
  where c.id = $1`;
