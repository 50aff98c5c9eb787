import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  minLength,
  required,
  type TreeValidationResult,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ErrorMessages,
  isApiError,
  LdFieldError,
  LdIcon,
  quietly,
  serverErrors,
  SessionStore,
} from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';

const SHORTEST_PASSWORD = 12;

/** A new password, typed twice unless shown; the first administrator also says who they are. */
@Component({
  selector: 'ld-link-form',
  imports: [FormField, FormRoot, MatButton, TranslocoPipe, LdFieldError, LdIcon],
  templateUrl: './link-form.html',
  styleUrl: './link-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkForm {
  readonly token = input.required<string>();
  /** The link of the first start, for the first administrator. */
  readonly first = input(false);
  readonly login = input('');

  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly shown = signal(false);
  protected readonly entered = linkedSignal(() => ({
    password: '',
    repeat: '',
    administrator: { givenName: '', familyName: '', login: this.login(), companyName: '' },
  }));
  protected readonly form = form(
    this.entered,
    (path) => {
      required(path.password);
      minLength(path.password, SHORTEST_PASSWORD);
      validate(path.repeat, ({ value, valueOf }) =>
        this.shown() || value() === valueOf(path.password) ? undefined : { kind: 'password.different' },
      );
      const whenFirst = { when: () => this.first() };
      required(path.administrator.givenName, whenFirst);
      required(path.administrator.familyName, whenFirst);
      required(path.administrator.login, whenFirst);
      required(path.administrator.companyName, whenFirst);
    },
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    const { password, administrator } = this.entered();
    const token = this.token();
    const body = this.first() ? { token, password, administrator } : { token, password };
    try {
      await firstValueFrom(this.http.post('/api/sign-in-links/use', body, { context: quietly() }));
      await this.session.reload();
      await this.router.navigateByUrl('/');
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
