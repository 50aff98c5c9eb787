import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { mayOpen, SessionStore, WORK_ITEMS } from '@leidraad/shared/web';

/** `/work` leads to the first place in the rail that this person may open. */
export const firstWorkPage: CanActivateFn = () => {
  const router = inject(Router);
  const permissions = inject(SessionStore).permissions();
  const first = inject(WORK_ITEMS).find((item) => mayOpen(item, permissions));
  return new RedirectCommand(router.parseUrl(first?.path ?? '/forbidden'), { replaceUrl: true });
};
