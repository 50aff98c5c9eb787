export * from './errors';
export * from './norms';
export * from './policies';
