import type { CertificateTaskRow } from '@leidraad/certificates/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import { IN_SCOPE, PeopleScope } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CertificateEvent } from '../certificate-event.entity';
import { CertificateTask } from '../certificate-task.entity';
import { Certificate } from '../certificate.entity';
import { Drawing } from '../issuing/drawing.service';
import { Issuing } from '../issuing/issuing.service';

interface TaskQueryRow {
  certificate_id: string;
  person_id: string;
  holder_name: string;
  current_name: string;
  characters: string[];
  opened_at: Date;
}

/** Open tasks about people within reach. $1–$3 scope. */
const OPEN_TASKS = `
  select t.certificate_id, h.person_id, h.name as holder_name, p.given_name || ' ' || p.family_name as current_name,
         t.data -> 'characters' as characters, t.opened_at
  from certificate_task t
  join certificate_holder h on h.certificate_id = t.certificate_id
  join person p on p.id = h.person_id
  join person_on($3) now on now.person_id = h.person_id
  where t.closed_at is null and ${IN_SCOPE}`;

/** Certificates whose PDF waits for a name that can be drawn. */
@Injectable()
export class CertificateTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scope: PeopleScope,
    private readonly issuing: Issuing,
    private readonly drawing: Drawing,
  ) {}

  async list(): Promise<CertificateTaskRow[]> {
    const rows = await this.work.query<TaskQueryRow>(
      `${OPEN_TASKS} order by t.opened_at, t.certificate_id`,
      await this.scope.parameters('people.write'),
    );
    return rows.map((row) => ({
      certificateId: row.certificate_id,
      personId: row.person_id,
      holderName: row.holder_name,
      characters: row.characters,
      openedAt: row.opened_at.toISOString(),
    }));
  }

  /**
   * Tries again. A name that was corrected meanwhile gives a new revision beside the old one, because an issued
   * certificate never changes; otherwise the same certificate is drawn once more.
   */
  async retry(certificateId: string): Promise<void> {
    const [task] = await this.work.query<TaskQueryRow>(`${OPEN_TASKS} and t.certificate_id = $4`, [
      ...(await this.scope.parameters('people.write')),
      certificateId,
    ]);
    if (!task) throw new DomainError('certificate-task.unknown', 'missing');
    await this.work.run(async () => {
      await this.audit.record('certificate-task.retried', 'certificate', certificateId);
      if (task.current_name !== task.holder_name) await this.replace(certificateId, task.person_id);
    });
    if (task.current_name === task.holder_name) await this.drawing.draw(certificateId);
  }

  private async replace(certificateId: string, personId: string): Promise<void> {
    const old = await this.work.repository(Certificate).findOneByOrFail({ id: certificateId });
    const { cycleId, policyVersionId, courseVersionId, completedOn, validUntil, zone } = old;
    const revision = old.revision + 1;
    await this.issuing.issue({
      cycleId,
      revision,
      policyVersionId,
      courseVersionId,
      completedOn,
      validUntil,
      zone,
      personId,
    });
    const now = this.clock.now();
    await this.work.manager.insert(CertificateEvent, {
      id: newId(),
      certificateId,
      kind: 'replaced',
      byId: null,
      reasonId: null,
      effectiveAt: now,
    });
    await this.work.repository(CertificateTask).update({ certificateId }, { closedAt: now });
  }
}
