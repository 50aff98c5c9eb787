import {
  type AuditEntryRow,
  auditPageSchema,
  type AuditQuery,
  auditQuerySchema,
} from '@leidraad/reports/model';
import type { Page } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Controller, Get, Query } from '@nestjs/common';
import { AuditEntries } from './audit-entries.service';

@Controller('audit-entries')
export class AuditEntriesController {
  constructor(private readonly entries: AuditEntries) {}

  @Get()
  @Allow('audit.read')
  @Returns(auditPageSchema)
  page(@Query({ schema: auditQuerySchema }) query: AuditQuery): Promise<Page<AuditEntryRow>> {
    return this.entries.page(query);
  }
}
