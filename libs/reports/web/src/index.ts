export * from './reports.routes';
