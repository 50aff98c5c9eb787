import { type CapabilityRoutes } from '@leidraad/shared/web';
import { assignRoutes } from './assign/assign.routes';
import { focusRoutes, learnRoutes } from './learn/learn.routes';

export * from './assign/exempt-dialogs';
export { helpRoutes } from './assign/assign.routes';
export * from './training-i18n';

export const trainingRoutes = {
  learn: learnRoutes,
  focus: focusRoutes,
  work: assignRoutes,
} satisfies CapabilityRoutes;
