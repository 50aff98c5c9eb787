import { type CapabilityRoutes } from '@leidraad/shared/web';

const pending = { path: '', loadComponent: () => import('./pending-page').then((file) => file.PendingPage) };

export const reportsRoutes = { work: [pending] } satisfies CapabilityRoutes;
