export * from './policies-api';
export * from './policies.routes';
