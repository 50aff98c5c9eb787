import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import {
  form,
  FormRoot,
  minLength,
  required,
  type TreeValidationResult,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessages, isApiError, LdIcon, LdTextField, serverErrors } from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';

const SHORTEST_PASSWORD = 12;
const NOTHING = { currentPassword: '', newPassword: '', repeat: '' };

/** A new password; every other session ends. */
@Component({
  selector: 'ld-password-form',
  imports: [FormRoot, MatButton, TranslocoPipe, LdIcon, LdTextField],
  template: `
    <form class="ld-form" [formRoot]="form">
      <!-- For password managers: the name the password belongs to. -->
      <input
        class="ld-hidden"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="login()"
      />
      <ld-text-field
        fieldId="password-current"
        type="password"
        autocomplete="current-password"
        [label]="'people.password.current' | transloco"
        [field]="form.currentPassword"
      />
      <ld-text-field
        fieldId="password-new"
        type="password"
        autocomplete="new-password"
        [label]="'people.password.new' | transloco"
        [hint]="'people.password.hint' | transloco"
        [field]="form.newPassword"
      />
      <ld-text-field
        fieldId="password-repeat"
        type="password"
        autocomplete="new-password"
        [label]="'people.password.repeat' | transloco"
        [field]="form.repeat"
      />
      <div role="alert">
        @if (fault(); as words) {
          <p class="ld-banner bad"><ld-icon name="error" [filled]="true" />{{ words }}</p>
        }
      </div>
      <div class="ld-row">
        <button matButton="filled" type="submit" disabledInteractive [disabled]="form().submitting()">
          {{ 'people.password.action' | transloco }}
        </button>
        <span role="status">{{ saved() ? ('people.password.saved' | transloco) : '' }}</span>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPasswordForm {
  readonly login = input('');

  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly saved = signal(false);
  protected readonly form = form(
    signal(NOTHING),
    (path) => {
      required(path.currentPassword);
      required(path.newPassword);
      minLength(path.newPassword, SHORTEST_PASSWORD);
      validate(path.repeat, ({ value, valueOf }) =>
        value() === valueOf(path.newPassword) ? undefined : { kind: 'password.different' },
      );
    },
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    this.saved.set(false);
    const { currentPassword, newPassword } = this.form().value();
    try {
      await this.api.changePassword(currentPassword, newPassword);
      this.form().reset(NOTHING);
      this.saved.set(true);
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
