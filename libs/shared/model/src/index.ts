export * from './dates';
export * from './errors';
export * from './paging';
export * from './permissions';
export * from './text';
