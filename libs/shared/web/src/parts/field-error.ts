import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldState } from '@angular/forms/signals';
import { type FieldError } from '@leidraad/shared/model';
import { ErrorMessages } from '../http/error-messages';
import { LdIcon } from './icon';

interface Shown {
  code: string;
  params?: Record<string, string | number>;
  message?: string;
}

/**
 * The message under a field. Give it the state of a signal form field (`[of]="form.name()"`), or the faults of a
 * request with the path of the field. Tie it with `aria-describedby` to its `id`.
 */
@Component({
  selector: 'ld-field-error',
  imports: [LdIcon],
  template: `
    @if (shown(); as fault) {
      <ld-icon name="error" [filled]="true" />
      <span>{{ message(fault) }}</span>
    }
  `,
  styleUrl: './field-error.scss',
  host: { role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFieldError {
  readonly of = input<FieldState<unknown>>();
  readonly errors = input<readonly FieldError[]>([]);
  readonly path = input<string>();

  private readonly messages = inject(ErrorMessages);
  protected readonly shown = computed<Shown | undefined>(() => this.ofRequest() ?? this.ofField());

  private ofRequest(): Shown | undefined {
    const path = this.path();
    return path === undefined ? undefined : this.errors().find((error) => error.path === path);
  }

  private ofField(): Shown | undefined {
    const field = this.of();
    if (!field?.touched()) return undefined;
    const [error] = field.errors();
    return error && { code: error.kind, params: plain(error), message: error.message };
  }

  protected message(fault: Shown): string {
    return fault.message ?? this.messages.forCode(fault.code, fault.params);
  }
}

/** The values of a validation error that may stand in its message; its links to field and form may not. */
function plain(error: object): Record<string, string | number> {
  const values = Object.entries(error).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  return Object.fromEntries(values);
}
