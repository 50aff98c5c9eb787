export * from './norms';
export * from './policies';
