export * from './certificates-i18n';
export { certificatesRoutes } from './certificates.routes';
