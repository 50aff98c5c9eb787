import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

/** The server or a part of the program could not be fetched: a page says so, the address stays. */
export function navigationFailed(failure: NavigationError): RedirectCommand {
  const router = inject(Router);
  reportError(failure.error);
  return new RedirectCommand(router.parseUrl('/unavailable'), { skipLocationChange: true });
}
