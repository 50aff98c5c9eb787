import { TrainingModule } from '@leidraad/training/server';
import { Module } from '@nestjs/common';
import { AuditEntriesController } from './audit/audit-entries.controller';
import { AuditEntries } from './audit/audit-entries.service';
import { CompletionExport } from './completion/completion-export.service';
import { CompletionController } from './completion/completion.controller';
import { Completion } from './completion/completion.service';
import { ItemFiguresController } from './items/item-figures.controller';
import { ItemFiguresService } from './items/item-figures.service';

@Module({
  imports: [TrainingModule],
  controllers: [CompletionController, AuditEntriesController, ItemFiguresController],
  providers: [AuditEntries, Completion, CompletionExport, ItemFiguresService],
  exports: [AuditEntries, Completion, CompletionExport, ItemFiguresService],
})
export class ReportsModule {}
