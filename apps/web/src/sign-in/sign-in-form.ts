import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { ErrorMessages, isApiError, LdFieldError, LdIcon, SessionStore } from '@leidraad/shared/web';

/** Login and password. What was wrong is never said apart: it would tell who has an account. */
@Component({
  selector: 'ld-sign-in-form',
  imports: [FormField, FormRoot, MatButton, TranslocoPipe, LdFieldError, LdIcon],
  templateUrl: './sign-in-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  /** Filled in already, e.g. with who was signed in before. */
  readonly login = input('');
  readonly signedIn = output<void>();

  private readonly session = inject(SessionStore);
  private readonly messages = inject(ErrorMessages);
  protected readonly entered = linkedSignal(() => ({ login: this.login(), password: '' }));
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    this.entered,
    (path) => {
      required(path.login);
      required(path.password);
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    // Here and not at a route: the dialog over a page has none.
    this.messages.know(PEOPLE_ERRORS);
  }

  private async send(): Promise<undefined> {
    this.fault.set(undefined);
    const { login, password } = this.entered();
    try {
      await this.session.signIn(login.trim(), password);
      this.signedIn.emit();
    } catch (error) {
      this.entered.update((entered) => ({ ...entered, password: '' }));
      this.form.password().reset();
      this.fault.set(this.messages.of(error));
      if (!isApiError(error)) throw error;
    }
    return undefined;
  }
}
