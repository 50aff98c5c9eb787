export * from './policies-api';
export * from './policies.routes';
export * from './work/ask-note';
