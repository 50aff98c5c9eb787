export * from './certificates';
export * from './errors';
export * from './events';
export * from './history';
export * from './number';
