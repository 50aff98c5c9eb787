export * from './certificates';
export * from './errors';
export * from './events';
export * from './fit-text';
export * from './history';
export * from './number';
export * from './paper-fit';
