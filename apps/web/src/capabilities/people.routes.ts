import { type CapabilityRoutes } from '@leidraad/shared/web';

const pending = { path: '', loadComponent: () => import('./pending-page').then((file) => file.PendingPage) };

export const peopleRoutes = { learn: [pending], work: [pending] } satisfies CapabilityRoutes;
