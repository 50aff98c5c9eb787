import { type Routes } from '@angular/router';
import { type CapabilityRoutes } from '@leidraad/shared/web';
import { learnRoutes } from './learn/learn.routes';

export * from './assign/exempt-dialogs';
export * from './training-i18n';

// The home of an employee loads this file, so what other pages need comes with their own routes.
const lazily = (load: () => Promise<Routes>): Routes => [{ path: '', loadChildren: load }];

export const trainingRoutes = {
  learn: learnRoutes,
  focus: lazily(() => import('./learn/focus.routes').then((file) => file.focusRoutes)),
  work: lazily(() => import('./assign/assign.routes').then((file) => file.assignRoutes)),
} satisfies CapabilityRoutes;

/** What publishing a course asks of people, for its editor. */
export const loadConsequencePart = () =>
  import('./publish/consequence-part').then((file) => file.ConsequencePart);

export const helpRoutes = lazily(() => import('./assign/assign.routes').then((file) => file.helpRoutes));

/** Sends what an earlier visit kept on this device; loaded only where something was kept. */
export const loadSendWhatWaits = () =>
  import('./learn/device/send-what-waits').then((file) => file.sendWhatWaits);
