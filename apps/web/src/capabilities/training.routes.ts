import { type CapabilityRoutes } from '@leidraad/shared/web';

const pending = { path: '', loadComponent: () => import('./pending-page').then((file) => file.PendingPage) };

export const trainingRoutes = {
  learn: [pending],
  focus: [pending],
  work: [pending],
} satisfies CapabilityRoutes;
