export * from './audit/audit-entries.service';
export * from './completion/completion-export.service';
export * from './completion/completion.service';
export * from './completion/status-sql';
export * from './reports.module';
