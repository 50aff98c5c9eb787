export * from './errors';
export * from './events';
export * from './import';
export * from './organisation';
export * from './people';
export * from './sign-in';
