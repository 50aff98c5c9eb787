import { TrainingModule } from '@leidraad/training/server';
import { Module } from '@nestjs/common';
import { AuditEntriesController } from './audit/audit-entries.controller';
import { AuditEntries } from './audit/audit-entries.service';
import { CompletionExport } from './completion/completion-export.service';
import { CompletionController } from './completion/completion.controller';
import { Completion } from './completion/completion.service';

@Module({
  imports: [TrainingModule],
  controllers: [CompletionController, AuditEntriesController],
  providers: [AuditEntries, Completion, CompletionExport],
  exports: [AuditEntries, Completion, CompletionExport],
})
export class ReportsModule {}
