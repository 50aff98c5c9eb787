import { inLanguage } from '@leidraad/shared/model';
import { Audit, Changes, Clock, CONFIG, type Config, Files, Jobs, UnitOfWork } from '@leidraad/shared/server';
import { Inject, Injectable } from '@nestjs/common';
import { CertificatePdf } from '../certificate-pdf.entity';
import { CertificateTask } from '../certificate-task.entity';
import type { CertificatePdfInput } from '../pdf/certificate-pdf-input';
import { MissingGlyphsError } from '../pdf/font-coverage';
import { isReadableLogo } from '../pdf/logo-png';
import { renderCertificate } from '../pdf/render-certificate';
import { TO_DRAW, type ToDrawRow } from './drawing.queries';
import { DRAW_PDF } from './issuing.service';

/** Draws the PDF of a certificate once, after the commit that issued it; from then on the stored bytes are served. */
@Injectable()
export class Drawing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly changes: Changes,
    jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    jobs.define(DRAW_PDF, ({ certificateId }) => this.draw(certificateId ?? ''));
  }

  /**
   * Draws and stores; does nothing for one that is drawn. A name with characters outside the fonts becomes work for
   * human resources instead: completion and certificate stand, and no box is ever printed.
   */
  async draw(certificateId: string): Promise<void> {
    const [row] = await this.work.query<ToDrawRow>(TO_DRAW, [certificateId]);
    if (!row) return;
    try {
      await this.keep(certificateId, await renderCertificate(await this.input(row)));
    } catch (fault) {
      if (!(fault instanceof MissingGlyphsError)) throw fault;
      await this.leaveTask(certificateId, fault.characters);
    }
  }

  private async input(row: ToDrawRow): Promise<CertificatePdfInput> {
    const quote = inLanguage(
      row.clause_text ?? {},
      row.clause_text?.[row.language] ? row.language : row.master_language,
    );
    const logoPng = row.logo_file_id && (await this.files.load(row.logo_file_id))?.bytes;
    return {
      language: row.language,
      companyName: row.company_name,
      number: row.number,
      holderName: row.holder_name,
      courseTitle: inLanguage(row.course_title, row.language).text,
      policyTitle: inLanguage(row.policy_title, row.language).text,
      policyVersion: row.policy_number,
      completedOn: row.completed_on,
      validUntil: row.valid_until,
      quote: { text: quote.text, clauseNumber: row.clause_number ?? '', language: quote.language },
      verifyUrl: verifyUrl(this.config, row.number),
      issuedAt: row.issued_at.toISOString(),
      timeZone: row.zone,
      ...(logoPng && isReadableLogo(logoPng) && { logoPng }),
    };
  }

  private async keep(certificateId: string, bytes: Uint8Array): Promise<void> {
    await this.work.run(async () => {
      await this.work.lock(`certificate-pdf:${certificateId}`);
      const pdfs = this.work.repository(CertificatePdf);
      if (await pdfs.existsBy({ certificateId })) return;
      const file = await this.files.store(bytes, 'application/pdf');
      const renderedAt = this.clock.now();
      await pdfs.insert({ certificateId, fileId: file.id, sha256: file.sha256, renderedAt });
      await this.work.repository(CertificateTask).update({ certificateId }, { closedAt: renderedAt });
      await this.audit.record('certificate.drawn', 'certificate', certificateId, {
        data: { sha256: file.sha256 },
      });
      await this.changes.announce(`certificate:${certificateId}`);
    });
  }

  private async leaveTask(certificateId: string, characters: string[]): Promise<void> {
    await this.work.run(async () => {
      const openedAt = this.clock.now();
      await this.work
        .repository(CertificateTask)
        .upsert(
          { certificateId, kind: 'missing-characters', data: { characters }, openedAt, closedAt: null },
          { conflictPaths: ['certificateId'] },
        );
      await this.audit.record('certificate.waiting', 'certificate', certificateId, {
        data: { characters: characters.length },
      });
      await this.changes.announce(`certificate:${certificateId}`);
    });
  }
}

/** Address of the public page about a certificate. */
export function verifyUrl(config: Config, number: string): string {
  return new URL(`/c/${number}`, config.PUBLIC_ORIGIN).href;
}
