import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { Connection } from '@leidraad/shared/web';
import { NotOpened } from './not-opened';

const UNAVAILABLE = '/unavailable';

/**
 * The server or a part of the program could not be fetched. Without a connection one stays on the page that is there,
 * with what was typed in it; otherwise a page says so and the address stays. What happens on the way to that page (the
 * question of a page that is left, say) leads nowhere else: it would go round for ever.
 */
export function navigationFailed(failure: NavigationError): RedirectCommand | undefined {
  const router = inject(Router);
  reportError(failure.error);
  const offline = !inject(Connection).online();
  if (failure.url === UNAVAILABLE || (router.navigated && offline)) {
    inject(NotOpened).say();
    return undefined;
  }
  return new RedirectCommand(router.parseUrl(UNAVAILABLE), { skipLocationChange: true });
}
