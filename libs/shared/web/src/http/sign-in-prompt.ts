import { inject, Injectable, InjectionToken } from '@angular/core';

/** Opens the sign-in dialog; resolves to true when somebody signed in. Given by apps/web, which knows the form. */
export const SIGN_IN_DIALOG = new InjectionToken<() => Promise<boolean>>('sign-in dialog');

/** One dialog for all requests that meet an ended session at the same time. */
@Injectable({ providedIn: 'root' })
export class SignInPrompt {
  private readonly open = inject(SIGN_IN_DIALOG, { optional: true });
  private asking: Promise<boolean> | undefined;

  ask(): Promise<boolean> {
    if (!this.open) return Promise.resolve(false);
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }
}
