import { Audit, Changes, Clock, DomainEvents, UnitOfWork } from '@leidraad/shared/server';
import { CycleCompleted, type CycleCompletedPayload } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CertificateEvent } from '../certificate-event.entity';
import { Issuing } from './issuing.service';

/** The newest certificate of somebody for a course. $1 person, $2 course. */
const NEWEST = `
  select certificate.id
  from certificate
  join cycle on cycle.id = certificate.cycle_id
  where cycle.person_id = $1 and cycle.course_id = $2
  order by cycle.number desc, certificate.revision desc
  limit 1`;

/** A completed full cycle gives a certificate; a delta keeps the one there is, which says up to which version it goes. */
@Injectable()
export class CycleCompletedListener {
  constructor(
    events: DomainEvents,
    private readonly issuing: Issuing,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
  ) {
    events.on(CycleCompleted, (completed) =>
      completed.kind === 'full' ? this.issue(completed) : this.update(completed),
    );
  }

  private async issue({ cycleId, personId, ...completed }: CycleCompletedPayload): Promise<void> {
    const { policyVersionId, courseVersionId, completedOn, validUntil, zone } = completed;
    await this.issuing.issue({
      cycleId,
      personId,
      revision: 1,
      policyVersionId,
      courseVersionId,
      completedOn,
      validUntil,
      zone,
    });
  }

  private async update({
    cycleId,
    personId,
    courseId,
    policyVersionId,
  }: CycleCompletedPayload): Promise<void> {
    const [certificate] = await this.work.query<{ id: string }>(NEWEST, [personId, courseId]);
    if (!certificate) return;
    await this.work.manager.insert(CertificateEvent, {
      id: newId(),
      certificateId: certificate.id,
      kind: 'updated-to',
      policyVersionId,
      byId: personId,
      reasonId: null,
      effectiveAt: this.clock.now(),
    });
    await this.audit.record('certificate.updated-to', 'certificate', certificate.id, {
      data: { cycleId, policyVersionId },
    });
    await this.changes.announce(`certificate:${certificate.id}`);
  }
}
