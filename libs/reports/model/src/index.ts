export * from './audit-entries';
export * from './completion';
export * from './completion-words';
export * from './errors';
