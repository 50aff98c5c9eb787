export * from './certificates';
export * from './number';
