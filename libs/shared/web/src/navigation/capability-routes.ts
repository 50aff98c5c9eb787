import { type Routes } from '@angular/router';

/**
 * The pages of a capability by the shell they live in; apps/web mounts each under its path.
 * learn: app bar (employee) · focus: inside a training, brings `ld-focus-shell` itself ·
 * work: rail (trainer, HR, administrator) · open: no sign-in needed.
 *
 *     export const trainingRoutes = { learn: […], focus: […], work: […] } satisfies CapabilityRoutes;
 */
export interface CapabilityRoutes {
  learn?: Routes;
  focus?: Routes;
  work?: Routes;
  open?: Routes;
}
