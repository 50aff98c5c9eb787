export * from './i18n';
export * from './people.routes';
export * from './save-file';
export * from './units-in-order';
