import { type CapabilityRoutes, provideI18n } from '@leidraad/shared/web';
import { certificatesI18n } from './certificates-i18n';

const providers = [provideI18n(certificatesI18n)];
const verifyPage = () => import('./verify/verify-page').then((file) => file.VerifyPage);

export const certificatesRoutes = {
  learn: [
    {
      path: '',
      title: 'certificates.mine.title',
      providers,
      loadComponent: () => import('./mine/certificates-page').then((file) => file.CertificatesPage),
    },
    {
      path: ':id',
      providers,
      loadComponent: () => import('./mine/certificate-page').then((file) => file.CertificatePage),
    },
  ],
  open: [
    { path: '', title: 'certificates.verify.title', providers, loadComponent: verifyPage },
    { path: ':number', title: 'certificates.verify.title', providers, loadComponent: verifyPage },
  ],
} satisfies CapabilityRoutes;
