export * from './approval-blockers';
export * from './errors';
export * from './events';
export * from './norms';
export * from './policies';
export * from './slug';
