import { DOCUMENT, type Injector } from '@angular/core';
import { LazyDialog, SessionStore } from '@leidraad/shared/web';

/**
 * True when the person of this page signed in again; the dialog can only be left by one of its buttons. Somebody
 * else starts on a page of their own.
 */
export async function openSignInDialog(injector: Injector): Promise<boolean> {
  const { SignInDialog } = await import('./sign-in-dialog');
  const session = injector.get(SessionStore);
  const before = session.person()?.id;
  const options = { disableClose: true, width: '480px' };
  const signedIn = (await injector.get(LazyDialog).open<boolean>(SignInDialog, options)) ?? false;
  if (!signedIn || before === undefined || before === session.person()?.id) return signedIn;
  injector.get(DOCUMENT).location.assign('/');
  return false;
}
