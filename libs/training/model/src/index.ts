export * from './assignments';
export * from './attempts';
export * from './completion';
export * from './due';
export * from './learning';
export * from './status';
