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

/** Sends what an earlier visit kept on this device; loaded only where something was kept. */
export const loadSendWhatWaits = () =>
  import('./learn/device/send-what-waits').then((file) => file.sendWhatWaits);
