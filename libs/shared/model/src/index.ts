export * from './calendar-date';
export * from './dates';
export * from './error-messages';
export * from './errors';
export * from './events';
export * from './paging';
export * from './permissions';
export * from './text';
