import { type Injector } from '@angular/core';
import { LazyDialog } from '@leidraad/shared/web';

/** True when somebody signed in; the dialog can only be left by one of its buttons. */
export async function openSignInDialog(injector: Injector): Promise<boolean> {
  const { SignInDialog } = await import('./sign-in-dialog');
  const dialogs = injector.get(LazyDialog);
  return (await dialogs.open<boolean>(SignInDialog, { disableClose: true, width: '480px' })) ?? false;
}
