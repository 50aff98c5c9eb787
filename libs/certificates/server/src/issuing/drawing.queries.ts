import type { Language, LocalizedText } from '@leidraad/shared/model';

export interface ToDrawRow {
  number: string;
  language: Language;
  issued_at: Date;
  completed_on: string;
  valid_until: string;
  zone: string;
  holder_name: string;
  company_name: string;
  course_title: LocalizedText;
  policy_title: LocalizedText;
  policy_number: string;
  master_language: Language;
  clause_number: string | null;
  clause_text: LocalizedText | null;
  logo_file_id: string | null;
}

/**
 * The policy's own words on certificate `c`, as `quote`: the first clause that was adopted when it was issued, of the
 * first section that has one, a whole sentence before a list item.
 */
export const QUOTATION = `
  left join lateral (
    select v.number,
           (select jsonb_object_agg(t.language, t.text) from clause_text t where t.clause_version_id = v.id) as text
    from clause_version v
    join section s on s.id = v.section_id
    join policy_version approved on approved.id = v.policy_version_id
    left join lateral (
      select decision from reading
      where meaning_id = v.meaning_id and effective_at <= least(c.issued_at, approved.approved_at)
      order by effective_at desc, recorded_at desc
      limit 1
    ) r on true
    where v.policy_version_id = c.policy_version_id
    order by r.decision is distinct from 'adopted', s.ordinal, v.kind <> 'sentence', v.ordinal
    limit 1
  ) quote on true`;

/** All a certificate shows, while its PDF is not drawn yet. $1 certificate. */
export const TO_DRAW = `
  select c.number, c.language, c.issued_at, c.completed_on::text, c.valid_until::text, c.zone,
         h.name as holder_name, h.company_name, cv.title as course_title, p.title as policy_title,
         pv.number as policy_number, p.master_language, quote.number as clause_number, quote.text as clause_text,
         company.logo_file_id
  from certificate c
  join certificate_holder h on h.certificate_id = c.id
  join course_version cv on cv.id = c.course_version_id
  join policy_version pv on pv.id = c.policy_version_id
  join policy p on p.id = pv.policy_id
  cross join company
  ${QUOTATION}
  where c.id = $1 and not exists (select 1 from certificate_pdf done where done.certificate_id = c.id)`;
