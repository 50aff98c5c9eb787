import { parseNumber, type Verification } from '@leidraad/certificates/model';
import { dateIn } from '@leidraad/shared/model';
import { Clock, type Limit, RateLimits, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { stateOf, updatedToOf } from '../holding/certificate-views';
import { CERTIFICATE, type CertificateQueryRow } from '../holding/certificates.queries';

/** Enough for somebody who checks a pile of paper, too little to try numbers: there are 30 to the power of 12. */
const CHECKS: Limit = { name: 'verify', points: 60, seconds: 60 };

/** What anybody may know of a certificate number: nothing more than needed. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {}

  /** Checks a number as somebody typed it; `address` is who asks, for the limit. */
  async check(typed: string, address: string): Promise<Verification> {
    await this.limits.use(CHECKS, address, 'verification.limited');
    const now = this.clock.now();
    const checkedAt = now.toISOString();
    const number = parseNumber(typed);
    const [row] =
      number === null
        ? []
        : await this.work.query<CertificateQueryRow>(`${CERTIFICATE} where c.number = $1`, [number]);
    if (!row) return { known: false, checkedAt };
    return {
      known: true,
      number: row.number,
      state: stateOf(row, now),
      courseTitle: row.course_title,
      policyTitle: row.policy_title,
      policyNumber: row.policy_number,
      updatedTo: updatedToOf(row),
      companyName: row.company_name,
      completedOn: row.completed_on,
      validUntil: row.valid_until,
      holderName: row.shared ? row.holder_name : null,
      revokedOn: row.revoked_at && dateIn(row.zone, row.revoked_at),
      pdfSha256: row.pdf_sha256,
      checkedAt,
    };
  }
}
