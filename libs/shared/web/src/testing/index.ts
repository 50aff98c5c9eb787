export * from './accessible';
export * from './render';
export * from './session';
