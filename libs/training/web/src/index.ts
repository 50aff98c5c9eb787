import { type CapabilityRoutes } from '@leidraad/shared/web';
import { focusRoutes, learnRoutes } from './learn/learn.routes';

export * from './training-i18n';

export const trainingRoutes = { learn: learnRoutes, focus: focusRoutes, work: [] } satisfies CapabilityRoutes;
