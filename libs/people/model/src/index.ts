export * from './import';
export * from './organisation';
export * from './people';
export * from './sign-in';
