import { CertificateIssued, newNumber } from '@leidraad/certificates/model';
import { SettingsService } from '@leidraad/people/server';
import type { Language } from '@leidraad/shared/model';
import { Audit, Changes, Clock, DomainEvents, Jobs, sha256, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { CertificateHolder } from '../certificate-holder.entity';
import { Certificate } from '../certificate.entity';

/** Name of the job that draws the PDF; its payload is `{ certificateId }`. */
export const DRAW_PDF = 'certificate-pdf';

export type ToIssue = Pick<
  Certificate,
  'cycleId' | 'revision' | 'policyVersionId' | 'courseVersionId' | 'completedOn' | 'validUntil' | 'zone'
> & { personId: string };

/** A conflict on anything but cycle and revision is a fault and stays one. */
const INSERT = `
  insert into certificate (id, number, cycle_id, revision, policy_version_id, course_version_id, language, issued_at,
                           completed_on, valid_until, zone, holder_sha256)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (cycle_id, revision) do nothing
  returning id`;

/** Makes certificates, in the transaction of what they prove. */
@Injectable()
export class Issuing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: DomainEvents,
    private readonly jobs: Jobs,
    private readonly changes: Changes,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Issues a revision for a cycle and has its PDF drawn after the commit. Idempotent: a revision that is there already
   * is left as it is, by the unique index on cycle and revision. Answers the id of a certificate made now, else null.
   */
  async issue({ personId, ...of }: ToIssue): Promise<string | null> {
    const holder = await this.holder(personId);
    const id = newId();
    const issued = await this.work.query(INSERT, [
      id,
      newNumber(randomBytes),
      of.cycleId,
      of.revision,
      of.policyVersionId,
      of.courseVersionId,
      holder.language,
      this.clock.now(),
      of.completedOn,
      of.validUntil,
      of.zone,
      sha256(JSON.stringify([id, personId, holder.name, holder.companyName])),
    ]);
    if (issued.length === 0) return null;
    const { name, companyName } = holder;
    await this.work.manager.insert(CertificateHolder, { certificateId: id, personId, name, companyName });
    await this.audit.record('certificate.issued', 'certificate', id, {
      data: { cycleId: of.cycleId, revision: of.revision },
    });
    await this.jobs.enqueue(DRAW_PDF, { certificateId: id });
    await this.events.publish(CertificateIssued, { certificateId: id, cycleId: of.cycleId, personId });
    await this.changes.announce(`certificate:${id}`);
    return id;
  }

  private async holder(personId: string): Promise<{ name: string; language: Language; companyName: string }> {
    const company = await this.settings.company();
    const [person] = await this.work.query<{ name: string; language: Language }>(
      `select given_name || ' ' || family_name as name, language from person where id = $1`,
      [personId],
    );
    return {
      name: person?.name ?? '',
      language: person?.language ?? company.language,
      companyName: company.name,
    };
  }
}
