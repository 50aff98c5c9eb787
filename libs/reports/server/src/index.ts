export * from './audit/audit-entries.service';
export * from './completion/completion-export.service';
export * from './completion/completion.service';
export * from './completion/status-sql';
export * from './items/item-figures.service';
export * from './reports.module';
