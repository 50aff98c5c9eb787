import {
  type CertificateDetail,
  certificateHistory,
  type CertificateRow,
  certificateState,
  type CertificateState,
} from '@leidraad/certificates/model';
import { dateIn, inLanguage } from '@leidraad/shared/model';
import { renewalOpensOn } from '@leidraad/training/model';
import type { CertificateQueryRow, QuotationRow } from './certificates.queries';

/** The state of a certificate at an instant, in the zone it was issued in. */
export function stateOf(row: CertificateQueryRow, now: Date): CertificateState {
  return certificateState(
    {
      validUntil: row.valid_until,
      revoked: row.revoked_at !== null,
      replaced: row.replaced,
      renewalWindowOpensOn: renewalOpensOn(row.valid_until, row.renewal_window_days),
    },
    dateIn(row.zone, now),
  );
}

/** Up to which policy version its holder is, by deltas since it was issued. */
export function updatedToOf({
  updated_to,
  updated_at,
  zone,
}: CertificateQueryRow): CertificateRow['updatedTo'] {
  if (updated_to === null || updated_at === null) return null;
  return { policyNumber: updated_to, on: dateIn(zone, updated_at) };
}

export function rowView(row: CertificateQueryRow, now: Date): CertificateRow {
  return {
    id: row.id,
    number: row.number,
    courseTitle: row.course_title,
    policyTitle: row.policy_title,
    policyNumber: row.policy_number,
    courseVersion: row.course_version,
    updatedTo: updatedToOf(row),
    completedOn: row.completed_on,
    validUntil: row.valid_until,
    state: stateOf(row, now),
    pdfReady: row.pdf_sha256 !== null,
    missingCharacters: row.missing ?? [],
  };
}

export function detailView(
  row: CertificateQueryRow,
  quotation: QuotationRow | undefined,
  now: Date,
  verifyUrl: string,
): CertificateDetail {
  const life = {
    assignedOn: row.assigned_on,
    completedAt: row.completed_at,
    completedOn: row.completed_on,
    issuedAt: row.issued_at,
    issuedOn: dateIn(row.zone, row.issued_at),
    renewalOpensOn: renewalOpensOn(row.valid_until, row.renewal_window_days),
    validUntil: row.valid_until,
    revokedOn: row.revoked_at && dateIn(row.zone, row.revoked_at),
  };
  return {
    ...rowView(row, now),
    holderName: row.holder_name ?? '',
    companyName: row.company_name,
    verifyUrl,
    nameShared: row.shared,
    pdfSha256: row.pdf_sha256,
    issuedOn: life.issuedOn,
    quote: quoteView(quotation),
    history: certificateHistory(life, dateIn(row.zone, now)),
  };
}

/** In the language of the certificate, else the one the policy is written in: the same words as on the PDF. */
function quoteView(row: QuotationRow | undefined): CertificateDetail['quote'] {
  if (!row?.number || !row.text) return null;
  const { text, language } = inLanguage(
    row.text,
    row.text[row.language] ? row.language : row.master_language,
  );
  return { clauseNumber: row.number, text, language };
}
