import type { CertificateDetail, CertificateRow } from '@leidraad/certificates/model';
import { DomainError } from '@leidraad/shared/model';
import {
  Audit,
  Changes,
  Clock,
  CONFIG,
  type Config,
  Files,
  requestContext,
  UnitOfWork,
} from '@leidraad/shared/server';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { CertificateEvent } from '../certificate-event.entity';
import { verifyUrl } from '../issuing/drawing.service';
import { detailView, rowView } from './certificate-views';
import { CERTIFICATE, type CertificateQueryRow, type QuotationRow, QUOTED } from './certificates.queries';

/** The signed-in person's own certificates. */
@Injectable()
export class Certificates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly files: Files,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Newest first; one that was replaced shows through its successor. */
  async mine(): Promise<CertificateRow[]> {
    const rows = await this.work.query<CertificateQueryRow>(
      `${CERTIFICATE} where h.person_id = $1 order by c.completed_on desc, c.issued_at desc, c.id`,
      [requestContext.actor().personId],
    );
    return rows.filter((row) => !row.replaced).map((row) => rowView(row, this.clock.now()));
  }

  async detail(id: string): Promise<CertificateDetail> {
    const row = await this.own(id);
    const [quotation] = await this.work.query<QuotationRow>(QUOTED, [id]);
    return detailView(row, quotation, this.clock.now(), verifyUrl(this.config, row.number));
  }

  /** The stored bytes, never drawn again. */
  async pdf(id: string): Promise<{ bytes: Buffer; sha256: string; number: string }> {
    const row = await this.own(id);
    const file = row.pdf_file_id === null ? null : await this.files.load(row.pdf_file_id);
    if (!file) throw new DomainError('certificate.pdf-not-ready', 'missing');
    return { bytes: file.bytes, sha256: file.sha256, number: row.number };
  }

  /** Shows the holder's name on the public page, or hides it again. */
  async share(id: string, showName: boolean): Promise<void> {
    await this.work.run(async () => {
      await this.work.lock(`certificate-sharing:${id}`);
      const row = await this.own(id);
      if (row.shared === showName) return;
      const kind = showName ? 'shared' : 'hidden';
      await this.work.manager.insert(CertificateEvent, {
        id: newId(),
        certificateId: id,
        kind,
        byId: requestContext.actor().personId,
        reasonId: null,
        effectiveAt: this.clock.now(),
      });
      await this.audit.record(showName ? 'certificate.shared' : 'certificate.hidden', 'certificate', id);
      await this.changes.announce(`certificate:${id}`);
    });
  }

  private async own(id: string): Promise<CertificateQueryRow> {
    const [row] = await this.work.query<CertificateQueryRow>(
      `${CERTIFICATE} where c.id = $1 and h.person_id = $2`,
      [id, requestContext.actor().personId],
    );
    if (!row) throw new DomainError('certificate.unknown', 'missing');
    return row;
  }
}
