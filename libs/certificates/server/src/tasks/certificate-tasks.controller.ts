import { type CertificateTaskRow, certificateTasksSchema } from '@leidraad/certificates/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { CertificateTasks } from './certificate-tasks.service';

@Controller('certificate-tasks')
export class CertificateTasksController {
  constructor(private readonly tasks: CertificateTasks) {}

  @Get()
  @Allow('people.write')
  @Returns(certificateTasksSchema)
  list(): Promise<CertificateTaskRow[]> {
    return this.tasks.list();
  }

  /** Draws again; with a corrected name as a new revision. */
  @Post(':certificateId/retry')
  @Allow('people.write')
  @ReturnsNothing()
  retry(@Param('certificateId', { schema: z.uuid() }) certificateId: string): Promise<void> {
    return this.tasks.retry(certificateId);
  }
}
