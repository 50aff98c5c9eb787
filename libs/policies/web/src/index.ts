export * from './policies-api';
export * from './policies.routes';
export * from './work/ask-note';
export const policiesToApprove = () =>
  import('./work/policies-to-approve').then((file) => file.PoliciesToApprove);
