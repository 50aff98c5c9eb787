import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, type RouterStateSnapshot } from '@angular/router';
import { type Permission } from '@leidraad/shared/model';
import { SessionStore } from '../session/session-store';

/** Signed in, else the sign-in page, which leads back here. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  return (
    (await session.ready()) ||
    new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: backTo(state) }))
  );
};

/** Any of the permissions, else the page that says so (the address stays). */
export function may(...permissions: Permission[]): CanActivateFn {
  return async (_route, state) => {
    const session = inject(SessionStore);
    const router = inject(Router);
    if (!(await session.ready())) {
      return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: backTo(state) }));
    }
    if (permissions.some((permission) => session.may(permission))) return true;
    return new RedirectCommand(router.parseUrl('/forbidden'), { skipLocationChange: true });
  };
}

const backTo = (state: RouterStateSnapshot) => (state.url === '/' ? {} : { to: state.url });
